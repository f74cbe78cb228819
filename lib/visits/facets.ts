import type { Facet } from "#lib/routing/canonical-query";
import type { Selection } from "./filter-visits";
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
  { counts }: Selection,
  query: VisitQuery,
  facet: Facet,
): readonly FacetOption[] {
  const chosen = query.facets[facet];
  return [...new Set([...chosen, ...counts[facet].keys()])].map((value) => ({
    value,
    count: counts[facet].get(value) ?? 0,
    chosen: chosen.includes(value),
  }));
}
