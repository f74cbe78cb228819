import type { ArchiveSnapshot } from "#lib/archive-store";
import { LANGS } from "#lib/model/lang";
import { FILES, FORMATS, isFile, pathOf, type Route } from "./routes";
import { sitePages } from "./site-pages";

/** Every address without a query that is answered with 200: the pages of both languages, their other formats, the files. */
export function everyAddress(snapshot: ArchiveSnapshot): readonly string[] {
  const pages = LANGS.flatMap((lang) => sitePages(snapshot, lang));
  return [
    ...pages.flatMap((route) => [route, ...formatsOf(route)]).map(pathOf),
    ...FILES.filter(isFile),
  ];
}

function formatsOf(route: Route): readonly Route[] {
  const formats = route.page === "home" ? undefined : FORMATS[route.page];
  const own = route.id === undefined ? formats?.all : formats?.one;
  return (own ?? []).map((format) => ({ ...route, format }));
}
