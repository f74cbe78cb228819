import type { ArchiveSnapshot } from "#lib/archive-store";
import type { Day } from "#lib/model/day";
import { LANGS } from "#lib/model/lang";
import { lastChange } from "#lib/model/records";
import { absoluteUrl } from "#lib/model/settings";
import { pathOf, type Route } from "#lib/routing/routes";
import { sitePages } from "#lib/routing/site-pages";
import { element, writeXml } from "./xml";

/**
 * Every page in both languages with the day its content last changed (sitemaps.org 0.9), each naming its translations
 * and itself. A sitemap holds at most 50,000 addresses: 25,000 records.
 */
export function writeSitemap(snapshot: ArchiveSnapshot): string {
  return writeXml(
    element(
      "urlset",
      {
        xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
        "xmlns:xhtml": "http://www.w3.org/1999/xhtml",
      },
      LANGS.flatMap((lang) => sitePages(snapshot, lang)).map((route) =>
        element(
          "url",
          {},
          element("loc", {}, absoluteUrl(pathOf(route))),
          element("lastmod", {}, changedOn(route, snapshot)),
          [...LANGS.map((lang) => [lang, lang] as const), ["x-default", "lv"] as const].map(
            ([hreflang, lang]) =>
              element("xhtml:link", {
                rel: "alternate",
                hreflang,
                href: absoluteUrl(pathOf({ ...route, lang })),
              }),
          ),
        ),
      ),
    ),
  );
}

/** The day a page last changed: its own record's, and the archive's for a page made of many records. */
function changedOn({ page, id = "" }: Route, snapshot: ArchiveSnapshot): Day {
  const records = { visits: snapshot.visits, organisations: snapshot.organisations };
  const record =
    page === "visits" || page === "organisations"
      ? records[page].get(id)
      : snapshot.pages.get(page);
  return record === undefined ? snapshot.archive.day : lastChange(record);
}
