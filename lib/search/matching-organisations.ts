import type { SearchIndex } from "./index/search-index";
import type { Term } from "./terms";

const KEY = "organisation ";
const MOST = 4;

/**
 * The organisations that a search names, the longest name first: by a whole name, or by words that all stand in the
 * names of one, unless that is true of more than four.
 */
export function matchingOrganisations(
  { reader: { findEntities, organisations } }: SearchIndex,
  terms: readonly Term[],
): readonly string[] {
  const stems = terms.flatMap((term) => term.stems);
  const named = findEntities(stems)
    .toSorted((a, b) => b.length - a.length)
    .flatMap(({ key }) => (organisations.has(key) ? [key] : []));
  const having = [...organisations].flatMap(([key, names]) =>
    stems.length > 0 && stems.every((one) => names.has(one)) ? [key] : [],
  );
  const keys = new Set([...named, ...(having.length > MOST ? [] : having)]);
  return [...keys].slice(0, MOST).map((key) => key.slice(KEY.length));
}
