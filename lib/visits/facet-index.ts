import { type ArchiveSnapshot, memoizePerRevision } from "#lib/archive-store";
import type { Visit } from "#lib/model/records";
import type { Facet } from "#lib/routing/canonical-query";

/** A facet of the whole archive as numbers: which values each visit has. */
export interface FacetIndex {
  /** Every value that some visit has. */
  readonly values: readonly string[];
  /** The number of a value in `values`. */
  readonly valueIds: ReadonlyMap<string, number>;
  /** The numbers of each visit's values, each once, in the archive's order of visits. */
  readonly valueIdsOfVisits: readonly (readonly number[])[];
  /** The places, in the archive's order, of the visits that have a value, by its number. */
  readonly postings: readonly (readonly number[])[];
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
  }
}

const columns = memoizePerRevision("facets", () => new Map<Facet, FacetIndex>());

/** The column of a facet in a content, made when first asked for. */
export function facetIndex(snapshot: ArchiveSnapshot, facet: Facet): FacetIndex {
  const made = columns(snapshot);
  const column = made.get(facet) ?? indexFacet(snapshot.archive.visits, facet);
  made.set(facet, column);
  return column;
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
  };
}
