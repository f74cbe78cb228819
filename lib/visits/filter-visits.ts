import type { ArchiveSnapshot } from "#lib/archive-store";
import type { Day } from "#lib/model/day";
import type { Lang } from "#lib/model/lang";
import { lastChange, type Visit } from "#lib/model/records";
import { FACETS, type Facet } from "#lib/routing/canonical-query";
import { searchIndex } from "#lib/search/index/search-index";
import { search } from "#lib/search/search";
import type { SearchResult } from "#lib/search/search-result";
import { columnOrder } from "./column-order";
import { countValues, type FacetCounts, facetIndex, forEachFacet } from "./facets";
import { visitsAt } from "./related-visits";
import type { VisitQuery } from "./visit-query";

/** What can be taken out of a query. */
export type Filter = Facet | "q" | "from" | "to" | "since";

/** What a query selects, and what the page says about it. */
export interface Selection {
  /** All visits that fit, in the query's order. */
  readonly visits: readonly Visit[];
  /** How many visits each value of a facet has under the other filters. */
  readonly counts: FacetCounts;
  /** How many visits there would be without one of the filters that are set. */
  readonly countsWithout: ReadonlyMap<Filter, number>;
  /** What the search understood; `null` where the query has no `q`. */
  readonly search: SearchResult | null;
}

/** A filter that is set, and the test it is. */
interface ActiveFilter {
  readonly filter: Filter;
  readonly fits: (docId: number) => boolean;
}

/**
 * Everything a list needs, with drill-sideways facets: the counts of a facet ignore its own choice. So a visit that fits
 * all filters counts in every facet. A visit that misses only one (a near miss) counts in that filter's facet, and in the
 * number of visits there would be without that filter.
 */
export function filterVisits(snapshot: ArchiveSnapshot, query: VisitQuery, lang: Lang): Selection {
  const result = query.q === "" ? null : search(searchIndex(snapshot), query.q);
  const filters = activeFilters(snapshot, query, result);
  const fitting: number[] = [];
  const nearMisses = new Map(filters.map(({ filter }): [Filter, number[]] => [filter, []]));
  for (const docId of snapshot.archive.visits.keys()) {
    const missed = filters.find(({ fits }) => !fits(docId));
    if (missed === undefined) fitting.push(docId);
    else if (filters.every((other) => other === missed || other.fits(docId)))
      nearMisses.get(missed.filter)?.push(docId);
  }
  return {
    visits: visitsAt(snapshot, ordered(fitting, query, result, snapshot, lang)),
    counts: forEachFacet((facet) =>
      countValues(facetIndex(snapshot, facet), [...fitting, ...(nearMisses.get(facet) ?? [])]),
    ),
    countsWithout: new Map(
      [...nearMisses].map(([filter, docIds]) => [filter, fitting.length + docIds.length]),
    ),
    search: result,
  };
}

function activeFilters(
  snapshot: ArchiveSnapshot,
  { facets, from, to, since }: VisitQuery,
  result: SearchResult | null,
): readonly ActiveFilter[] {
  const { visits } = snapshot.archive;
  const filters: ActiveFilter[] = [];
  if (result !== null) filters.push({ filter: "q", fits: (docId) => result.scores.has(docId) });
  for (const facet of FACETS)
    if (facets[facet].length > 0)
      filters.push({ filter: facet, fits: hasValue(snapshot, facet, facets[facet]) });
  if (from !== null)
    filters.push({ filter: "from", fits: (docId) => (visits[docId]?.end ?? "") >= from });
  if (to !== null)
    filters.push({ filter: "to", fits: (docId) => (visits[docId]?.start ?? "") <= to });
  if (since !== null) filters.push({ filter: "since", fits: isChangedSince(visits, since) });
  return filters;
}

/** Makes the test for what was added or changed on a day or later. */
function isChangedSince(visits: readonly Visit[], since: Day): (docId: number) => boolean {
  return (docId) => {
    const visit = visits[docId];
    return visit !== undefined && lastChange(visit) >= since;
  };
}

/** Makes the test for a facet: a visit fits that has one of the chosen values. */
function hasValue(
  snapshot: ArchiveSnapshot,
  facet: Facet,
  chosen: readonly string[],
): (docId: number) => boolean {
  const { valueIds, valueIdsOfVisits } = facetIndex(snapshot, facet);
  const chosenIds = new Set(chosen.map((value) => valueIds.get(value)));
  return (docId) => valueIdsOfVisits[docId]?.some((valueId) => chosenIds.has(valueId)) ?? false;
}

function ordered(
  docIds: readonly number[],
  { sort }: VisitQuery,
  result: SearchResult | null,
  snapshot: ArchiveSnapshot,
  lang: Lang,
): readonly number[] {
  if (sort === "oldest") return docIds.toReversed();
  if (sort === "newest") return docIds;
  if (sort !== "relevance") {
    const order = columnOrder(snapshot, sort, lang);
    return docIds.toSorted((a, b) => (order[a] ?? 0) - (order[b] ?? 0) || a - b);
  }
  if (result === null) return docIds;
  const score = (docId: number) => result.scores.get(docId) ?? 0;
  return docIds.toSorted((a, b) => score(b) - score(a) || a - b);
}
