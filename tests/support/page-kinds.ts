import { LANGS, type Lang } from "#lib/model/lang";
import { addressOf } from "#lib/routing/address";
import { isCollection, type PageName } from "#lib/routing/pages";
import type { Route } from "#lib/routing/routes";

/**
 * Every kind of page, by an example that shows most of it; what concerns all pages is tested on these. The indexes of
 * subjects are one component, and so are a country and a topic: of each there is one.
 */
const EXAMPLES: readonly {
  readonly kind: string;
  readonly page: PageName;
  readonly id?: string;
  readonly query?: string;
}[] = [
  { kind: "home", page: "home" },
  { kind: "organisations", page: "organisations" },
  { kind: "profile", page: "organisations", id: "coe" },
  { kind: "list", page: "visits" },
  { kind: "filtered list", page: "visits", query: "org=eu-council&foo=1" },
  { kind: "table", page: "visits", query: "view=table" },
  { kind: "map", page: "visits", query: "view=map" },
  { kind: "statistics", page: "visits", query: "view=statistics&by=org" },
  { kind: "follow", page: "visits", query: "org=frontex&view=follow" },
  { kind: "empty list", page: "visits", query: "org=interpol&year=2016" },
  { kind: "visit", page: "visits", id: "2019-10-31-bstf-berlin" },
  { kind: "announced visit", page: "visits", id: "2019-05-28-cbss-civil-protection" },
  { kind: "topics", page: "topics" },
  { kind: "topic", page: "topics", id: "external-border" },
  { kind: "person", page: "people", id: "catherine-de-bolle" },
  { kind: "recurring meeting", page: "series", id: "frontex-management-board" },
  { kind: "statement", page: "accessibility-statement" },
  { kind: "prose", page: "about" },
  { kind: "site map", page: "site-map" },
  { kind: "data", page: "data" },
  { kind: "changes", page: "changes" },
];

export interface PageKind {
  readonly name: string;
  readonly lang: Lang;
  readonly address: string;
}

/** The examples in both languages, and the page of an address that has none. */
export const PAGE_KINDS: readonly PageKind[] = LANGS.flatMap((lang) => [
  ...EXAMPLES.map(({ kind, page, id, query = "" }) => ({
    name: `${kind} (${lang})`,
    lang,
    address: addressOf(routeTo(page, lang, id), query),
  })),
  { name: `missing page (${lang})`, lang, address: `/${lang}/nothing` },
]);

function routeTo(page: PageName, lang: Lang, id: string | undefined): Route {
  return id !== undefined && isCollection(page) ? { page, lang, id } : { page, lang };
}
