import type { Lang } from "#lib/model/lang";
import { absoluteUrl } from "#lib/model/settings";
import { openSearchPath } from "#lib/routing/formats";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import { element, writeXml } from "./xml";

/** The site's search as OpenSearch 1.1, so that a browser can offer it; a short name has at most 16 characters. */
export function writeOpenSearch(lang: Lang): string {
  const text = dictionaryOf(lang);
  const list = absoluteUrl(pathOf({ page: "visits", lang }));
  const feed = absoluteUrl(pathOf({ page: "visits", lang, format: "atom" }));
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
      element(
        "Image",
        { width: 16, height: 16, type: "image/svg+xml" },
        absoluteUrl("/favicon.svg"),
      ),
      url("text/html", list),
      url("application/atom+xml", feed),
      element("Url", {
        type: "application/opensearchdescription+xml",
        rel: "self",
        template: absoluteUrl(openSearchPath(lang)),
      }),
    ),
  );
}
