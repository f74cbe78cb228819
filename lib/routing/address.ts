import { canonicalQuery, isParam, type Param } from "./canonical-query";
import { PICTURE } from "./formats";
import { pathOf, type Route } from "./routes";

/** An address with a query in canonical form; no question mark when nothing is left of it. */
export function addressOf(route: Route, query: URLSearchParams | string = ""): string {
  return withQuery(route, new URLSearchParams(query), LIST_ONLY);
}

/** The canonical form of an address that is asked for: as `addressOf` makes it, but a feed keeps its page (RFC 5005, 3). */
export function requestedAddress(route: Route, query: URLSearchParams | string): string {
  const listOnly = route.format === "atom" ? VIEW_ONLY : LIST_ONLY;
  return withQuery(route, new URLSearchParams(query), listOnly);
}

/** An export holds all matches: which page of the list was being read, and in what view, means nothing to it. */
const VIEW_ONLY: readonly Param[] = ["view", "by"];
const LIST_ONLY: readonly Param[] = ["page", ...VIEW_ONLY];
/** In an export for any value of an unknown parameter, of which it tells the name alone: it is made once for all of them. */
const NOT_READ = "-";

function withQuery(route: Route, query: URLSearchParams, listOnly: readonly string[]): string {
  if (route.format === PICTURE.ending) return pathOf(route);
  const isFigures = route.format === "csv" && query.get("view") === "statistics";
  const dropped = isFigures ? ["page"] : listOnly;
  const left =
    route.format === undefined
      ? query
      : new URLSearchParams([...query].filter(([name]) => !dropped.includes(name)));
  const canonical = new URLSearchParams(canonicalQuery(left));
  if (route.format !== undefined)
    for (const name of new Set(canonical.keys())) if (!isParam(name)) canonical.set(name, NOT_READ);
  return pathOf(route) + (canonical.size === 0 ? "" : `?${canonical}`);
}

/** What changes in a query: each parameter's only value, or `null` to take it out. */
export type QueryChange = Readonly<Partial<Record<Param, string | null>>>;

/**
 * The address of a page with some parameters of its query changed. It leads to the first page of a list unless the
 * change is of the page itself.
 */
export function changedAddress(route: Route, query: URLSearchParams, change: QueryChange): string {
  const changed = new URLSearchParams(query);
  for (const [name, value] of Object.entries({ page: null, ...change })) {
    if (value === null) changed.delete(name);
    else changed.set(name, value);
  }
  return addressOf(route, changed);
}

/**
 * The address of a page with values of one parameter chosen in addition, or given up where all of them are chosen; it
 * leads to the first page of a list.
 */
export function toggledAddress(
  route: Route,
  query: URLSearchParams,
  name: Param,
  values: readonly string[],
): string {
  const toggled = new URLSearchParams(query);
  const areChosen = values.every((value) => query.has(name, value));
  for (const value of values) toggled.delete(name, value);
  if (!areChosen) for (const value of values) toggled.append(name, value);
  return changedAddress(route, toggled, {});
}
