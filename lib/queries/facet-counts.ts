import type { Content } from "../content";
import type { Facet } from "../routes";
import { claim, facetValues } from "./select-visits";
import type { VisitQuery } from "./visit-query";

/** A value that can be chosen in a facet. */
export interface FacetOption {
  readonly value: string;
  /** How many visits it has, given the other facets' choices. */
  readonly count: number;
  readonly chosen: boolean;
}

/** The options of a facet: every value the archive has, and every chosen one even where it has none. */
export function facetOptions(
  content: Content,
  query: VisitQuery,
  facet: Facet,
): readonly FacetOption[] {
  const fits = claim(content, query, facet);
  const counts = new Map<string, number>(query.facets[facet].map((value) => [value, 0]));
  for (const visit of content.archive.visits) {
    const one = fits(visit) ? 1 : 0;
    for (const value of new Set(facetValues(visit, facet))) {
      counts.set(value, (counts.get(value) ?? 0) + one);
    }
  }
  return [...counts].map(([value, count]) => ({
    value,
    count,
    chosen: query.facets[facet].includes(value),
  }));
}
