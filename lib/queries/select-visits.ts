import type { Content } from "../content";
import type { Visit } from "../records";
import { FACETS, type Facet } from "../routes";
import { findPlain } from "../search/plain";
import type { VisitQuery } from "./visit-query";

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

/** The visits a query means, in its order, all of them. */
export function selectVisits(content: Content, query: VisitQuery): readonly Visit[] {
  const found = content.archive.visits.filter(claim(content, query));
  return query.sort === "oldest" ? found.reverse() : found;
}

/** The test a query makes of a visit, with one facet left out where its own counts are made. */
export function claim(
  content: Content,
  query: VisitQuery,
  without?: Facet,
): (visit: Visit) => boolean {
  const found = query.q === "" ? null : findPlain(content, query.q);
  const asked = FACETS.filter((facet) => facet !== without && query.facets[facet].length > 0);
  return (visit) =>
    (found === null || found.has(visit.id)) &&
    (query.from === null || visit.end >= query.from) &&
    (query.to === null || visit.start <= query.to) &&
    asked.every((facet) =>
      facetValues(visit, facet).some((value) => query.facets[facet].includes(value)),
    );
}
