import type { ArchiveSnapshot } from "#lib/archive-store";
import type { Lang } from "#lib/model/lang";
import type { Withdrawn } from "#lib/model/records";
import { COLLECTIONS, isProse, type PageStatus, PROSE, type Route } from "./routes";

/** Says whether the content has what a route shows: the record of an id, the file of a prose page. */
export function exists(snapshot: ArchiveSnapshot, route: Route): boolean {
  if (route.id !== undefined) return recordsOf(snapshot, route)?.has(route.id) ?? false;
  return !isProse(route.page) || snapshot.pages.has(route.page);
}

/** The status a route is answered with: 410 where a notice stands in place of a withdrawn entry. */
export function statusOf(snapshot: ArchiveSnapshot, route: Route): PageStatus {
  if (exists(snapshot, route)) return 200;
  return withdrawnAt(snapshot, route) === undefined ? 404 : 410;
}

/** The entry that a route showed until it was withdrawn. */
export function withdrawnAt(
  { withdrawn }: ArchiveSnapshot,
  { page, id }: Route,
): Withdrawn | undefined {
  return withdrawn.get(`${page}/${id}`);
}

/** Where a route went whose record has another id now; `null` when it did not move. */
export function movedTo(snapshot: ArchiveSnapshot, route: Route): Route | null {
  const id = snapshot.formerly.get(route.id ?? "");
  return id !== undefined && recordsOf(snapshot, route)?.has(id) ? { ...route, id } : null;
}

/** The records that have pages of their own below a page, by id; `null` below a page that has none. */
export function recordsOf(snapshot: ArchiveSnapshot, { page }: Pick<Route, "page">) {
  const collection = COLLECTIONS.find((name) => name === page);
  return collection === undefined ? null : snapshot[collection];
}

/** Every page of the site in one language, each once: the hubs, the prose pages, then every record's own page. */
export function sitePages(snapshot: ArchiveSnapshot, lang: Lang): readonly Route[] {
  const pages = [
    "home",
    "organisations",
    "visits",
    "data",
    "changes",
    ...PROSE,
    "site-map",
  ] as const;
  const { organisations, visits } = snapshot.archive;
  return [
    ...pages.map((page): Route => ({ page, lang })).filter((route) => exists(snapshot, route)),
    ...organisations.map(({ id }): Route => ({ page: "organisations", lang, id })),
    ...visits.map(({ id }): Route => ({ page: "visits", lang, id })),
  ];
}
