import { type Content, oncePerRevision } from "../content";
import type { Visit } from "../records";
import { FACETS, type Facet } from "../routes";
import { find } from "../search/find";
import type { Found } from "../search/found";
import { indexArchive } from "../search/search-index";
import { type Column, facetColumns, forEachFacet } from "./facet-columns";
import type { VisitQuery } from "./visit-query";

/** The search index of a content. */
export const searchIndex = oncePerRevision("search", ({ archive }: Content) =>
  indexArchive(archive),
);

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

interface Claim {
  readonly filter: Filter;
  /** Says whether the visit at a place in the archive's order fits. */
  readonly fits: (place: number) => boolean;
}

/**
 * Everything a list needs, by one pass over the visits: a visit that fits counts in every facet, one that misses a
 * single filter counts in that facet and in what the list would be without that filter, any other one nowhere.
 */
export function selectVisits(content: Content, query: VisitQuery): Selection {
  const { visits } = content.archive;
  const found = query.q === "" ? null : find(searchIndex(content), query.q);
  const { places, misses } = sift(visits.length, claimsOf(content, query, found));
  const columns = facetColumns(content);
  return {
    visits: ordered(places, query, found).flatMap((place) => visits[place] ?? []),
    counts: forEachFacet((facet) => tally(columns[facet], [places, misses.get(facet) ?? []])),
    without: new Map([...misses].map(([filter, near]) => [filter, places.length + near.length])),
    found,
  };
}

/** The places of the visits that fit, and by filter of those that miss it alone. */
function sift(count: number, claims: readonly Claim[]) {
  const places: number[] = [];
  const misses = new Map<Filter, number[]>(claims.map(({ filter }) => [filter, []]));
  for (let place = 0; place < count; place += 1) {
    const miss = onlyMiss(claims, place);
    if (miss === "none") places.push(place);
    else if (miss !== "several") misses.get(miss)?.push(place);
  }
  return { places, misses };
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

function onlyMiss(claims: readonly Claim[], place: number): Filter | "none" | "several" {
  let only: Filter | "none" = "none";
  for (const { filter, fits } of claims) {
    if (fits(place)) continue;
    if (only !== "none") return "several";
    only = filter;
  }
  return only;
}

function claimsOf(content: Content, query: VisitQuery, found: Found | null): readonly Claim[] {
  const { visits } = content.archive;
  const { from, to } = query;
  const claims: Claim[] = [];
  if (found !== null) claims.push({ filter: "q", fits: (place) => found.scores.has(place) });
  for (const filter of FACETS) {
    const chosen = query.facets[filter];
    if (chosen.length === 0) continue;
    const { rows, numbers } = facetColumns(content)[filter];
    const sought = new Set(chosen.flatMap((value) => numbers.get(value) ?? []));
    claims.push({ filter, fits: (place) => rows[place]?.some((one) => sought.has(one)) ?? false });
  }
  if (from !== null) {
    claims.push({ filter: "from", fits: (place) => (visits[place]?.end ?? "") >= from });
  }
  if (to !== null)
    claims.push({ filter: "to", fits: (place) => (visits[place]?.start ?? to) <= to });
  return claims;
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
