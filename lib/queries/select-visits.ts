import { setImmediate, setTimeout } from "node:timers/promises";
import { type Content, oncePerRevision } from "../content";
import { Gradual } from "../gradual";
import type { Day, Visit } from "../records";
import { FACETS, type Facet } from "../routes";
import { find } from "../search/find";
import type { Found } from "../search/found";
import { indexing, type SearchIndex } from "../search/search-index";
import { type Column, facetColumn, forEachFacet } from "./facet-columns";
import type { VisitQuery } from "./visit-query";
import { placesWith, visitsAt } from "./visits-with";

const indexed = oncePerRevision(
  "search",
  ({ archive }, before: Gradual<SearchIndex> | null) => new Gradual(indexing(archive, before)),
);

/** The search index of a content; what is not done of it yet is done at once. */
export function searchIndex(content: Content): SearchIndex {
  return indexed(content).finish();
}

/** How many times as long as its last step an index waits for others, at most. */
const PATIENCE = 10;

/**
 * Makes the search index of a content as long as it is wanted, while others have their turn: after each step it waits
 * until nobody is busy, within its patience.
 */
export async function warmSearch(
  content: Content,
  { isWanted, isBusy }: { readonly isWanted: () => boolean; readonly isBusy: () => boolean },
): Promise<void> {
  for (;;) {
    const started = performance.now();
    if (!isWanted() || !indexed(content).step()) return;
    const ended = performance.now();
    await setImmediate();
    while (isBusy() && performance.now() - ended < PATIENCE * (ended - started))
      await setTimeout(1);
  }
}

/** What can be taken out of a query. */
export type Filter = Facet | "q" | "from" | "to";

/** What a query selects, and what the page says about it. */
export interface Selection {
  /** All visits that fit, in the query's order. */
  readonly visits: readonly Visit[];
  /** How many visits each value of a facet has under the other filters; every value of the archive is there. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
  /** How many visits there would be without one of the filters that are set. */
  readonly without: ReadonlyMap<Filter, number>;
  /** What the search understood; `null` where the query has no `q`. */
  readonly found: Found | null;
}

/** What a filter demands of a visit. */
interface Claim {
  readonly filter: Filter;
  /** 1 at the place of each visit that fits, in the archive's order, else 0. */
  readonly fitting: Uint8Array;
}

/**
 * Everything a list needs, by counting the filters that each visit fits: one that fits all counts in every facet, one
 * that misses a single filter in that facet and in what the list would be without that filter, any other one nowhere.
 */
export function selectVisits(content: Content, query: VisitQuery): Selection {
  const { visits } = content.archive;
  const found = query.q === "" ? null : find(searchIndex(content), query.q);
  const { places, misses } = sift(visits.length, claimsOf(content, query, found));
  return {
    visits: visitsAt(content, ordered(places, query, found)),
    counts: forEachFacet((facet) =>
      tally(facetColumn(content, facet), [places, misses.get(facet) ?? []]),
    ),
    without: new Map([...misses].map(([filter, near]) => [filter, places.length + near.length])),
    found,
  };
}

/** The places of the visits that fit, and by filter of those that miss it alone. */
function sift(count: number, claims: readonly Claim[]) {
  const fits = new Uint8Array(count);
  for (const { fitting } of claims)
    for (let place = 0; place < count; place += 1)
      fits[place] = (fits[place] ?? 0) + (fitting[place] ?? 0);
  const all = placesOf(fits, (number) => number === claims.length);
  const near = placesOf(fits, (number) => number === claims.length - 1);
  const misses = claims.map(
    ({ filter, fitting }) => [filter, near.filter((place) => fitting[place] === 0)] as const,
  );
  return { places: all, misses: new Map(misses) };
}

function placesOf(
  numbers: Uint8Array | Uint32Array,
  isSought: (number: number) => boolean,
): readonly number[] {
  const places: number[] = [];
  numbers.forEach((number, place) => {
    if (isSought(number)) places.push(place);
  });
  return places;
}

function tally(
  { values, rows }: Column,
  lists: readonly (readonly number[])[],
): ReadonlyMap<string, number> {
  const counts = new Uint32Array(values.length);
  for (const places of lists) {
    for (const place of places) {
      for (const number of rows[place] ?? []) counts[number] = (counts[number] ?? 0) + 1;
    }
  }
  return new Map(values.map((value, number) => [value, counts[number] ?? 0]));
}

/** The first and the last day of each visit as numbers, 20190520, side by side: records lie all over the memory. */
const stretches = oncePerRevision("stretches", ({ archive: { visits } }: Content) => ({
  first: Uint32Array.from(visits, ({ start }) => numberOf(start)),
  last: Uint32Array.from(visits, ({ end }) => numberOf(end)),
}));

function numberOf(day: Day): number {
  return Number(day.replaceAll("-", ""));
}

function claimsOf(content: Content, query: VisitQuery, found: Found | null): readonly Claim[] {
  const { visits } = content.archive;
  const claim = (filter: Filter, places: Iterable<number>): Claim => {
    const fitting = new Uint8Array(visits.length);
    for (const place of places) fitting[place] = 1;
    return { filter, fitting };
  };
  const dated = (filter: "from" | "to", day: Day | null): readonly Claim[] => {
    if (day === null) return [];
    const limit = numberOf(day);
    const { first, last } = stretches(content);
    const places =
      filter === "from"
        ? placesOf(last, (end) => end >= limit)
        : placesOf(first, (start) => start <= limit);
    return [claim(filter, places)];
  };
  const chosen = (filter: Facet) =>
    query.facets[filter].flatMap((value) => placesWith(content, filter, value));
  return [
    ...(found === null ? [] : [claim("q", found.scores.keys())]),
    ...FACETS.filter((filter) => query.facets[filter].length > 0).map((filter) =>
      claim(filter, chosen(filter)),
    ),
    ...dated("from", query.from),
    ...dated("to", query.to),
  ];
}

function ordered(
  places: readonly number[],
  { sort }: VisitQuery,
  found: Found | null,
): readonly number[] {
  if (sort === "oldest") return places.toReversed();
  if (sort === "newest" || found === null) return places;
  const score = (place: number) => found.scores.get(place) ?? 0;
  return places.toSorted((a, b) => score(b) - score(a) || a - b);
}
