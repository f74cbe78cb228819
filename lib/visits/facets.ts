import { type ArchiveSnapshot, memoizePerRevision } from "#lib/archive-store";
import type { Visit } from "#lib/model/records";
import type { Facet } from "#lib/routing/canonical-query";

/** The value of what no source states, in the facets `where` and `level`. */
export const UNSTATED = "unstated";

/** The value of `evidence` for visits that only the ministry and its services tell of. */
export const MINISTRY_ONLY = "ministry-only";

/** The only value of the facet `doubt`. */
export const DOUBTFUL = "yes";

function evidenceValues({ evidence }: Visit): readonly string[] {
  return evidence.every((kind) => kind === "ministry") ? [MINISTRY_ONLY, ...evidence] : evidence;
}

/** The values of a visit in a facet: what the filter compares. */
export function facetValues(visit: Visit, facet: Facet): readonly string[] {
  switch (facet) {
    case "org":
      return visit.organisations;
    case "year":
      return [visit.start.slice(0, 4)];
    case "country":
      return visit.country === null ? [] : [visit.country];
    case "place":
      return visit.place === null ? [] : [visit.place];
    case "person":
      return visit.participants.flatMap(({ person }) => (person === null ? [] : [person]));
    case "kind":
      return [visit.kind];
    case "mode":
      return [visit.mode];
    case "status":
      return [visit.status];
    case "topic":
      return visit.topics;
    case "with":
      return visit.countries;
    case "where":
      return [visit.where ?? UNSTATED];
    case "level":
      return [visit.level ?? UNSTATED];
    case "evidence":
      return evidenceValues(visit);
    case "doubt":
      return visit.doubt === null ? [] : [DOUBTFUL];
    case "series":
      return visit.series === null ? [] : [visit.series.id];
  }
}

/** A record with something for every facet. */
export function forEachFacet<T>(make: (facet: Facet) => T): Readonly<Record<Facet, T>> {
  return {
    org: make("org"),
    year: make("year"),
    country: make("country"),
    place: make("place"),
    kind: make("kind"),
    person: make("person"),
    mode: make("mode"),
    status: make("status"),
    topic: make("topic"),
    with: make("with"),
    where: make("where"),
    level: make("level"),
    evidence: make("evidence"),
    doubt: make("doubt"),
    series: make("series"),
  };
}

/** A facet of the whole archive, in both directions: visit to values and value to visits. */
export interface FacetIndex {
  /** Every value that some visit has; the index of a value in this list is its value id. */
  readonly values: readonly string[];
  readonly valueIds: ReadonlyMap<string, number>;
  /** The value ids of each visit, by docId, without duplicates. */
  readonly valueIdsOfVisits: readonly (readonly number[])[];
  /** The docIds of the visits that have a value, ascending, by value id. */
  readonly postings: readonly (readonly number[])[];
}

const facetIndexes = memoizePerRevision("facets", ({ archive }) =>
  forEachFacet((facet) => indexFacet(archive.visits, facet)),
);

/** The index of a facet; all facets of a snapshot are indexed when the first is asked for. */
export function facetIndex(snapshot: ArchiveSnapshot, facet: Facet): FacetIndex {
  return facetIndexes(snapshot)[facet];
}

function indexFacet(visits: readonly Visit[], facet: Facet): FacetIndex {
  const valueIds = new Map<string, number>();
  const postings: number[][] = [];
  const valueIdsOfVisits = visits.map((visit, docId) =>
    [...new Set(facetValues(visit, facet))].map((value) => {
      const valueId = valueIds.get(value) ?? valueIds.size;
      valueIds.set(value, valueId);
      postings[valueId] = postings[valueId] ?? [];
      postings[valueId].push(docId);
      return valueId;
    }),
  );
  return { values: [...valueIds.keys()], valueIds, valueIdsOfVisits, postings };
}

/** How many of some visits have each value of a facet; a value that none of them has counts 0. */
export function countValues(
  { values, valueIdsOfVisits }: FacetIndex,
  docIds: readonly number[],
): ReadonlyMap<string, number> {
  const counts = values.map(() => 0);
  for (const docId of docIds)
    for (const valueId of valueIdsOfVisits[docId] ?? [])
      counts[valueId] = (counts[valueId] ?? 0) + 1;
  return new Map(values.map((value, valueId) => [value, counts[valueId] ?? 0]));
}

/** For each facet, how many visits each value has; every value of the archive is there. */
export type FacetCounts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** A value that can be chosen in a facet. */
export interface FacetOption {
  readonly value: string;
  /** How many visits it has, given the other facets' choices. */
  readonly count: number;
  readonly chosen: boolean;
}

/** The options of a facet: every value the archive has, and every chosen one even where it has none. */
export function facetOptions(
  { counts }: { readonly counts: FacetCounts },
  { facets }: { readonly facets: Readonly<Record<Facet, readonly string[]>> },
  facet: Facet,
): readonly FacetOption[] {
  const chosen = facets[facet];
  return [...new Set([...chosen, ...counts[facet].keys()])].map((value) => ({
    value,
    count: counts[facet].get(value) ?? 0,
    chosen: chosen.includes(value),
  }));
}
