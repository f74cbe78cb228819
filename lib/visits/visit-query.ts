import type { ArchiveSnapshot } from "#lib/archive-store";
import type { Day } from "#lib/model/day";
import { KINDS, LEVELS, MODES, PUBLISHER_KINDS, STATUSES, WHERES } from "#lib/model/records";
import { type Facet, isParam, parsePage } from "#lib/routing/canonical-query";
import { parseDayRange } from "#lib/search/parse-days";
import { COLUMNS, type Column } from "./column-order";
import { DOUBTFUL, facetIndex, forEachFacet, MINISTRY_ONLY, UNSTATED } from "./facets";
import { DIMENSIONS, type Dimension } from "./statistics";

/** The orders of a list by time and by relevance; a table can also be sorted by any of its columns. */
export const SORTS = ["newest", "oldest", "relevance"] as const;
export type Sort = (typeof SORTS)[number] | Column;

/** The forms in which a list is shown; `all` is the list on one page, for printing. */
export const VIEWS = ["list", "all", "table", "statistics", "map", "follow"] as const;
export type View = (typeof VIEWS)[number];

/** What a list shows, from the address: facets are "or" within and "and" between. */
export interface VisitQuery {
  readonly q: string;
  readonly facets: Readonly<Record<Facet, readonly string[]>>;
  /** The visit overlaps the days from `from` to `to`, both included. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** The visit was added or changed on this day or later. */
  readonly since: Day | null;
  readonly sort: Sort;
  /** From 1. */
  readonly page: number;
  readonly view: View;
  /** What statistics are counted by. */
  readonly by: Dimension;
}

/** A part of the address that was not understood and therefore not obeyed. */
export interface Ignored {
  readonly name: string;
  readonly value: string;
  readonly why: "name" | "value" | "repeated" | "reversed";
}

/** Says whether something else than a day was typed where a day is asked for. */
export function isWrongDay({ name, why }: Ignored): boolean {
  return why === "value" && (name === "from" || name === "to" || name === "since");
}

/** The values a facet can have in this content; a year is any of four digits. */
export function isFacetValue(facet: Facet, value: string, snapshot: ArchiveSnapshot): boolean {
  switch (facet) {
    case "org":
      return snapshot.organisations.has(value);
    case "year":
      return /^\d{4}$/.test(value);
    case "country":
      return facetIndex(snapshot, "country").valueIds.has(value);
    case "place":
      return snapshot.places.has(value);
    case "person":
      return snapshot.people.has(value);
    case "kind":
      return KINDS.some((kind) => kind === value);
    case "mode":
      return MODES.some((mode) => mode === value);
    case "status":
      return STATUSES.some((status) => status === value);
    case "topic":
      return snapshot.topics.has(value);
    case "with":
      return facetIndex(snapshot, "with").valueIds.has(value);
    case "where":
      return value === UNSTATED || WHERES.some((where) => where === value);
    case "level":
      return value === UNSTATED || LEVELS.some((level) => level === value);
    case "evidence":
      return value === MINISTRY_ONLY || PUBLISHER_KINDS.some((kind) => kind === value);
    case "doubt":
      return value === DOUBTFUL;
    case "series":
      return snapshot.series.has(value);
  }
}

/** Reads a query; what it cannot mean is listed, never guessed. */
export function parseVisitQuery(
  params: URLSearchParams,
  snapshot: ArchiveSnapshot,
): { readonly query: VisitQuery; readonly ignored: readonly Ignored[] } {
  const ignored: Ignored[] = [];
  const facet = (name: Facet): readonly string[] => {
    const values = [...new Set(params.getAll(name).map((value) => value.trim()))].filter(Boolean);
    const known = values.filter((value) => isFacetValue(name, value, snapshot));
    for (const value of values) {
      if (!known.includes(value)) ignored.push({ name, value, why: "value" });
    }
    return known.sort();
  };
  const single = <T>(name: string, none: T, read: (value: string) => T | null): T => {
    const [first, ...rest] = params
      .getAll(name)
      .map((value) => value.trim())
      .filter(Boolean);
    for (const value of rest) ignored.push({ name, value, why: "repeated" });
    if (first === undefined) return none;
    const value = read(first);
    if (value === null) ignored.push({ name, value: first, why: "value" });
    return value ?? none;
  };
  for (const [name, value] of params) {
    if (!isParam(name)) ignored.push({ name, value, why: "name" });
  }
  const q = single("q", "", (value) => value);
  const sorts = [...SORTS.filter((sort) => sort !== "relevance" || q !== ""), ...COLUMNS];
  const [from, to] = inOrder(
    single<Days | null>("from", null, parseDayRange),
    single<Days | null>("to", null, parseDayRange),
    () => ignored.push({ name: "from", value: params.get("from") ?? "", why: "reversed" }),
  );
  const query: VisitQuery = {
    q,
    facets: forEachFacet(facet),
    from: from?.from ?? null,
    to: to?.to ?? null,
    since: single<Day | null>("since", null, (value) => parseDayRange(value)?.from ?? null),
    sort: single("sort", defaultSort(q), (value) => sorts.find((sort) => sort === value) ?? null),
    page: single("page", 1, parsePage),
    view: single<View>("view", "list", (value) => VIEWS.find((view) => view === value) ?? null),
    by: single<Dimension>(
      "by",
      DIMENSIONS[0],
      (value) => DIMENSIONS.find((dimension) => dimension === value) ?? null,
    ),
  };
  return { query, ignored };
}

type Days = NonNullable<ReturnType<typeof parseDayRange>>;

/** A period whose end is before its beginning is read the other way round, and that is told. */
function inOrder(
  from: Days | null,
  to: Days | null,
  tell: () => void,
): readonly [Days | null, Days | null] {
  if (from === null || to === null || from.from <= to.to) return [from, to];
  tell();
  return [to, from];
}

/** How a list is sorted unless the address says otherwise: a search by relevance. */
export function defaultSort(q: string): Sort {
  return q === "" ? "newest" : "relevance";
}
