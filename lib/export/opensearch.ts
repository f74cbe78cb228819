import type { Lang } from "../lang";
import { pathOf } from "../routes";
import { absolute } from "../site";
import { textOf } from "../text/text";
import { element, writeXml } from "./xml";

/** Where the description of the site's search in a language stands. */
export function openSearchPath(lang: Lang): string {
  return `/opensearch-${lang}.xml`;
}

/** The site's search as OpenSearch 1.1, so that a browser can offer it; a short name has at most 16 characters. */
export function writeOpenSearch(lang: Lang): string {
  const text = textOf(lang);
  const list = absolute(pathOf({ page: "visits", lang }));
  const feed = absolute(pathOf({ page: "visits", lang, format: "atom" }));
  const url = (type: string, address: string) =>
    element("Url", { type, method: "get", template: `${address}?q={searchTerms}` });
  return writeXml(
    element(
      "OpenSearchDescription",
      { xmlns: "http://a9.com/-/spec/opensearch/1.1/" },
      element("ShortName", {}, text.openSearch.name),
      element("Description", {}, text.search.label),
      element("Language", {}, lang),
      element("InputEncoding", {}, "UTF-8"),
      element("OutputEncoding", {}, "UTF-8"),
      element("Image", { width: 16, height: 16, type: "image/svg+xml" }, absolute("/favicon.svg")),
      url("text/html", list),
      url("application/atom+xml", feed),
      element("Url", {
        type: "application/opensearchdescription+xml",
        rel: "self",
        template: absolute(openSearchPath(lang)),
      }),
    ),
  );
}
