import { type Content, oncePerRevision } from "../content";
import type { Visit } from "../records";
import type { Facet } from "../routes";

/** A facet of the whole archive as numbers: which values each visit has. */
export interface Column {
  /** Every value that some visit has. */
  readonly values: readonly string[];
  /** The number of a value in `values`. */
  readonly numbers: ReadonlyMap<string, number>;
  /** The numbers of each visit's values, each once, in the archive's order of visits. */
  readonly rows: readonly (readonly number[])[];
  /** The places, in the archive's order, of the visits that have a value, by its number. */
  readonly places: readonly (readonly number[])[];
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

const columns = oncePerRevision("facets", () => new Map<Facet, Column>());

/** The column of a facet in a content, made when first asked for. */
export function facetColumn(content: Content, facet: Facet): Column {
  const made = columns(content);
  const column = made.get(facet) ?? columnOf(content.archive.visits, facet);
  made.set(facet, column);
  return column;
}

function columnOf(visits: readonly Visit[], facet: Facet): Column {
  const numbers = new Map<string, number>();
  const places: number[][] = [];
  const rows = visits.map((visit, place) =>
    [...new Set(facetValues(visit, facet))].map((value) => {
      const number = numbers.get(value) ?? numbers.size;
      numbers.set(value, number);
      places[number] = places[number] ?? [];
      places[number].push(place);
      return number;
    }),
  );
  return { values: [...numbers.keys()], numbers, rows, places };
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
