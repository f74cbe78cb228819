import { type Content, oncePerRevision } from "../content";
import type { Visit } from "../records";
import type { Facet } from "../routes";
import { facetColumn } from "./facet-columns";

/** The places, in the archive's order, of the visits that have a value in a facet. */
export function placesWith(content: Content, facet: Facet, value: string): readonly number[] {
  const { numbers, places } = facetColumn(content, facet);
  return places[numbers.get(value) ?? -1] ?? [];
}

/** The first visits, in the archive's order, that share an organisation with one, at most `most`. */
export function relatedVisits(content: Content, visit: Visit, most: number): readonly Visit[] {
  const places = visit.organisations.flatMap((id) =>
    placesWith(content, "org", id).slice(0, most + 1),
  );
  return visitsAt(
    content,
    [...new Set(places)].sort((a, b) => a - b),
  )
    .filter(({ id }) => id !== visit.id)
    .slice(0, most);
}

/** The visits at some places. */
export function visitsAt({ archive }: Content, places: readonly number[]): readonly Visit[] {
  return places.flatMap((place) => archive.visits[place] ?? []);
}

const order = oncePerRevision(
  "order",
  ({ archive }: Content) => new Map(archive.visits.map((visit, place) => [visit.id, place])),
);

/** The visits before and after one in time. */
export function neighboursOf(
  content: Content,
  { id }: Visit,
): { readonly before: Visit | undefined; readonly after: Visit | undefined } {
  const { visits } = content.archive;
  const place = order(content).get(id) ?? 0;
  return { before: visits[place + 1], after: visits[place - 1] };
}
