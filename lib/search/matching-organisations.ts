import { organisationIdOf } from "./index/entity-key";
import type { SearchIndex } from "./index/search-index";
import type { Term } from "./terms";

const MAX_ORGANISATIONS = 4;

/**
 * The ids of the organisations that a query names, the longest name first: by a whole name, or by words that all stand
 * in the names of one, unless that is true of more than four.
 */
export function matchingOrganisations(
  { reader: { findEntities, organisationStems } }: SearchIndex,
  terms: readonly Term[],
): readonly string[] {
  const stems = terms.flatMap((term) => term.stems);
  if (stems.length === 0) return [];
  const named = findEntities(stems)
    .toSorted((a, b) => b.length - a.length)
    .flatMap(({ key }) => organisationIdOf(key) ?? []);
  const withAllWords = [...organisationStems].flatMap(([id, own]) =>
    stems.every((one) => own.has(one)) ? [id] : [],
  );
  const isSelective = withAllWords.length <= MAX_ORGANISATIONS;
  const ids = new Set([...named, ...(isSelective ? withAllWords : [])]);
  return [...ids].slice(0, MAX_ORGANISATIONS);
}
