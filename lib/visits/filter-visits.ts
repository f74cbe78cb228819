import { type ArchiveSnapshot, memoizePerRevision } from "#lib/archive-store";
import type { Day } from "#lib/model/day";
import type { Visit } from "#lib/model/records";
import { FACETS, type Facet } from "#lib/routing/canonical-query";
import { searchIndex } from "#lib/search/index/search-index";
import { search } from "#lib/search/search";
import type { SearchResult } from "#lib/search/search-result";
import { type FacetIndex, facetIndex, forEachFacet } from "./facet-index";
import { visitIndexesWith, visitsAt } from "./related-visits";
import type { VisitQuery } from "./visit-query";

/** What can be taken out of a query. */
export type Filter = Facet | "q" | "from" | "to";

/** What a query selects, and what the page says about it. */
export interface Selection {
  /** All visits that fit, in the query's order. */
  readonly visits: readonly Visit[];
  /** How many visits each value of a facet has under the other filters; every value of the archive is there. */
  readonly counts: Readonly<Record<Facet, ReadonlyMap<string, number>>>;
  /** How many visits there would be without one of the filters that are set. */
  readonly countsWithout: ReadonlyMap<Filter, number>;
  /** What the search understood; `null` where the query has no `q`. */
  readonly search: SearchResult | null;
}

/** What a filter demands of a visit. */
interface FilterMask {
  readonly filter: Filter;
  /** 1 at the place of each visit that fits, in the archive's order, else 0. */
  readonly mask: Uint8Array;
}

/**
 * Everything a list needs, by counting the filters that each visit fits: one that fits all counts in every facet, one
 * that misses a single filter in that facet and in what the list would be without that filter, any other one nowhere.
 */
export function filterVisits(snapshot: ArchiveSnapshot, query: VisitQuery): Selection {
  const { visits } = snapshot.archive;
  const result = query.q === "" ? null : search(searchIndex(snapshot), query.q);
  const { docIds, nearMisses } = intersect(visits.length, filterMasks(snapshot, query, result));
  return {
    visits: visitsAt(snapshot, ordered(docIds, query, result)),
    counts: forEachFacet((facet) =>
      countValues(facetIndex(snapshot, facet), [docIds, nearMisses.get(facet) ?? []]),
    ),
    countsWithout: new Map(
      [...nearMisses].map(([filter, near]) => [filter, docIds.length + near.length]),
    ),
    search: result,
  };
}

/** The places of the visits that fit, and by filter of those that miss it alone. */
function intersect(count: number, masks: readonly FilterMask[]) {
  const fits = new Uint8Array(count);
  for (const { mask } of masks)
    for (let docId = 0; docId < count; docId += 1)
      fits[docId] = (fits[docId] ?? 0) + (mask[docId] ?? 0);
  const all = indexesWhere(fits, (number) => number === masks.length);
  const near = indexesWhere(fits, (number) => number === masks.length - 1);
  const nearMisses = masks.map(
    ({ filter, mask }) => [filter, near.filter((docId) => mask[docId] === 0)] as const,
  );
  return { docIds: all, nearMisses: new Map(nearMisses) };
}

function indexesWhere(
  numbers: Uint8Array | Uint32Array,
  isSought: (number: number) => boolean,
): readonly number[] {
  const docIds: number[] = [];
  numbers.forEach((number, docId) => {
    if (isSought(number)) docIds.push(docId);
  });
  return docIds;
}

function countValues(
  { values, valueIdsOfVisits }: FacetIndex,
  lists: readonly (readonly number[])[],
): ReadonlyMap<string, number> {
  const counts = new Uint32Array(values.length);
  for (const docIds of lists) {
    for (const docId of docIds) {
      for (const number of valueIdsOfVisits[docId] ?? [])
        counts[number] = (counts[number] ?? 0) + 1;
    }
  }
  return new Map(values.map((value, number) => [value, counts[number] ?? 0]));
}

/** The first and the last day of each visit as numbers, 20190520, side by side: records lie all over the memory. */
const dayRanges = memoizePerRevision("stretches", ({ archive: { visits } }: ArchiveSnapshot) => ({
  first: Uint32Array.from(visits, ({ start }) => numberOf(start)),
  last: Uint32Array.from(visits, ({ end }) => numberOf(end)),
}));

function numberOf(day: Day): number {
  return Number(day.replaceAll("-", ""));
}

function filterMasks(
  snapshot: ArchiveSnapshot,
  query: VisitQuery,
  result: SearchResult | null,
): readonly FilterMask[] {
  const { visits } = snapshot.archive;
  const maskOf = (filter: Filter, docIds: Iterable<number>): FilterMask => {
    const mask = new Uint8Array(visits.length);
    for (const docId of docIds) mask[docId] = 1;
    return { filter, mask };
  };
  const dated = (filter: "from" | "to", day: Day | null): readonly FilterMask[] => {
    if (day === null) return [];
    const limit = numberOf(day);
    const { first, last } = dayRanges(snapshot);
    const docIds =
      filter === "from"
        ? indexesWhere(last, (end) => end >= limit)
        : indexesWhere(first, (start) => start <= limit);
    return [maskOf(filter, docIds)];
  };
  const chosen = (filter: Facet) =>
    query.facets[filter].flatMap((value) => visitIndexesWith(snapshot, filter, value));
  return [
    ...(result === null ? [] : [maskOf("q", result.scores.keys())]),
    ...FACETS.filter((filter) => query.facets[filter].length > 0).map((filter) =>
      maskOf(filter, chosen(filter)),
    ),
    ...dated("from", query.from),
    ...dated("to", query.to),
  ];
}

function ordered(
  docIds: readonly number[],
  { sort }: VisitQuery,
  result: SearchResult | null,
): readonly number[] {
  if (sort === "oldest") return docIds.toReversed();
  if (sort === "newest" || result === null) return docIds;
  const score = (docId: number) => result.scores.get(docId) ?? 0;
  return docIds.toSorted((a, b) => score(b) - score(a) || a - b);
}
