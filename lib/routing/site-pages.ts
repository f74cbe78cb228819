import type { ArchiveSnapshot } from "#lib/archive-store";
import { LANGS, type Lang } from "#lib/model/lang";
import type { Withdrawn } from "#lib/model/records";
import { FILES, isFile } from "./formats";
import { COLLECTIONS, isProse, isSection, SECTIONS } from "./pages";
import type { PageStatus } from "./resolve";
import { formatsOf, pathOf, pictureOf, type Route } from "./routes";

/** Says whether the content has what a route shows: the record of an id, the file of a prose page. */
export function exists(snapshot: ArchiveSnapshot, route: Route): boolean {
  if (route.id !== undefined) return snapshot[route.page].has(route.id);
  return !isProse(route.page) || snapshot.pages.has(route.page);
}

/** The status a route is answered with: 410 where a notice stands in place of what was published once. */
export function statusOf(snapshot: ArchiveSnapshot, route: Route): PageStatus {
  if (exists(snapshot, route)) return 200;
  return isGone(snapshot, route) || withdrawnAt(snapshot, route) !== undefined ? 410 : 404;
}

/** Says whether a route showed a record that nothing in the archive uses any more. */
export function isGone({ gone }: ArchiveSnapshot, { page, id }: Route): boolean {
  return gone.has(`${page}/${id}`);
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
  if (route.id === undefined) return null;
  const id = snapshot.formerly.get(route.id);
  return id !== undefined && snapshot[route.page].has(id) ? { ...route, id } : null;
}

/** Every page of the site in one language, each once: those of the page list, then every record's own page. */
export function sitePages(snapshot: ArchiveSnapshot, lang: Lang): readonly Route[] {
  const pages = ["home", ...Object.keys(SECTIONS).filter(isSection)] as const;
  return [
    ...pages.map((page): Route => ({ page, lang })).filter((route) => exists(snapshot, route)),
    ...COLLECTIONS.flatMap((page) =>
      [...snapshot[page].keys()].map((id): Route => ({ page, lang, id })),
    ),
  ];
}

/** The addresses of all pictures of records, in both languages. */
export function pictureAddresses(snapshot: ArchiveSnapshot): readonly string[] {
  return LANGS.flatMap((lang) => sitePages(snapshot, lang)).flatMap((route) => {
    const picture = pictureOf(route);
    return picture === null ? [] : pathOf(picture);
  });
}

/**
 * Every address without a query that is answered with 200, but for the pictures: the pages of both languages, their
 * exports, the files.
 */
export function everyAddress(snapshot: ArchiveSnapshot): readonly string[] {
  const pages = LANGS.flatMap((lang) => sitePages(snapshot, lang));
  const inFormats = (route: Route) => formatsOf(route).map((format) => ({ ...route, format }));
  return [
    ...pages.flatMap((route) => [route, ...inFormats(route)]).map(pathOf),
    ...FILES.filter(isFile),
  ];
}
