import type { Content } from "../content";
import { LANGS } from "../lang";
import { siteRoutes } from "../queries/site-routes";
import { type Day, lastChange } from "../records";
import { pathOf, type Route } from "../routes";
import { absolute } from "../site";
import { element, writeXml } from "./xml";

/**
 * Every page in both languages with the day its content last changed (sitemaps.org 0.9), each naming its translations
 * and itself. A sitemap holds at most 50,000 addresses: 25,000 records.
 */
export function writeSitemap(content: Content): string {
  return writeXml(
    element(
      "urlset",
      {
        xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
        "xmlns:xhtml": "http://www.w3.org/1999/xhtml",
      },
      LANGS.flatMap((lang) => siteRoutes(content, lang)).map((route) =>
        element(
          "url",
          {},
          element("loc", {}, absolute(pathOf(route))),
          element("lastmod", {}, changedOn(route, content)),
          [...LANGS.map((lang) => [lang, lang] as const), ["x-default", "lv"] as const].map(
            ([hreflang, lang]) =>
              element("xhtml:link", {
                rel: "alternate",
                hreflang,
                href: absolute(pathOf({ ...route, lang })),
              }),
          ),
        ),
      ),
    ),
  );
}

/** The day a page last changed: its own record's, and the archive's for a page made of many records. */
function changedOn({ page, id = "" }: Route, content: Content): Day {
  const records = { visits: content.visits, organisations: content.organisations };
  const record =
    page === "visits" || page === "organisations" ? records[page].get(id) : content.pages.get(page);
  return record === undefined ? content.archive.day : lastChange(record);
}
