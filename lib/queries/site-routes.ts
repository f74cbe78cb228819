import type { Content } from "../content";
import type { Lang } from "../lang";
import type { Withdrawn } from "../records";
import { COLLECTIONS, isProse, type PageStatus, PROSE, type Route } from "../routes";

/** Says whether the content has what a route shows: the record of an id, the file of a prose page. */
export function exists(content: Content, route: Route): boolean {
  if (route.id !== undefined) return recordsOf(content, route)?.has(route.id) ?? false;
  return !isProse(route.page) || content.pages.has(route.page);
}

/** The status a route is answered with: 410 where a notice stands in place of a withdrawn entry. */
export function statusOf(content: Content, route: Route): PageStatus {
  if (exists(content, route)) return 200;
  return withdrawnAt(content, route) === undefined ? 404 : 410;
}

/** The entry that a route showed until it was withdrawn. */
export function withdrawnAt({ withdrawn }: Content, { page, id }: Route): Withdrawn | undefined {
  return withdrawn.get(`${page}/${id}`);
}

/** Where a route went whose record has another id now; `null` when it did not move. */
export function movedTo(content: Content, route: Route): Route | null {
  const id = content.formerly.get(route.id ?? "");
  return id !== undefined && recordsOf(content, route)?.has(id) ? { ...route, id } : null;
}

/** The records that have pages of their own below a page, by id; `null` below a page that has none. */
export function recordsOf(content: Content, { page }: Pick<Route, "page">) {
  const collection = COLLECTIONS.find((name) => name === page);
  return collection === undefined ? null : content[collection];
}

/** Every page of the site in one language, each once: the hubs, the prose pages, then every record's own page. */
export function siteRoutes(content: Content, lang: Lang): readonly Route[] {
  const pages = [
    "home",
    "organisations",
    "visits",
    "data",
    "changes",
    ...PROSE,
    "site-map",
  ] as const;
  const { organisations, visits } = content.archive;
  return [
    ...pages.map((page): Route => ({ page, lang })).filter((route) => exists(content, route)),
    ...organisations.map(({ id }): Route => ({ page: "organisations", lang, id })),
    ...visits.map(({ id }): Route => ({ page: "visits", lang, id })),
  ];
}
