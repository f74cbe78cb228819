import type { Content } from "../content";
import { LANGS } from "../lang";
import { FILES, FORMATS, isFile, pathOf, type Route } from "../routes";
import { siteRoutes } from "./site-routes";

/** Every address without a query that is answered with 200: the pages of both languages, their other formats, the files. */
export function everyAddress(content: Content): readonly string[] {
  const pages = LANGS.flatMap((lang) => siteRoutes(content, lang));
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
