import { LANGS, type Lang } from "#lib/model/lang";
import { addressOf, type Route } from "#lib/routing/routes";

/** Every kind of page, by an example that shows most of it; what concerns all pages is tested on these. */
const EXAMPLES: readonly {
  readonly kind: string;
  readonly route: Omit<Route, "lang">;
  readonly query?: string;
}[] = [
  { kind: "home", route: { page: "home" } },
  { kind: "organisations", route: { page: "organisations" } },
  { kind: "profile", route: { page: "organisations", id: "coe" } },
  { kind: "list", route: { page: "visits" } },
  { kind: "filtered list", route: { page: "visits" }, query: "org=eu-council&foo=1" },
  { kind: "empty list", route: { page: "visits" }, query: "org=interpol&year=2016" },
  { kind: "visit", route: { page: "visits", id: "2019-10-31-bstf-berlin" } },
  { kind: "announced visit", route: { page: "visits", id: "2019-05-28-cbss-civil-protection" } },
  { kind: "statement", route: { page: "accessibility-statement" } },
  { kind: "prose", route: { page: "about" } },
  { kind: "site map", route: { page: "site-map" } },
  { kind: "data", route: { page: "data" } },
  { kind: "changes", route: { page: "changes" } },
];

export interface PageKind {
  readonly name: string;
  readonly lang: Lang;
  readonly address: string;
}

/** The examples in both languages, and the page of an address that has none. */
export const PAGE_KINDS: readonly PageKind[] = LANGS.flatMap((lang) => [
  ...EXAMPLES.map(({ kind, route, query = "" }) => ({
    name: `${kind} (${lang})`,
    lang,
    address: addressOf({ ...route, lang }, query),
  })),
  { name: `missing page (${lang})`, lang, address: `/${lang}/nothing` },
]);
