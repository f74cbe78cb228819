import type { Token } from "#lib/locale/normalize";
import { dayTest } from "./day-groups";
import { intersection, type Matches, mostMatched, restricted } from "./index/matches";
import type { SearchIndex } from "./index/search-index";
import type { ParsedQuery } from "./parse-query";
import type { Term } from "./terms";

/** Visits that match a query, and what had to be left out of it. */
export interface RelaxedMatches {
  readonly matches: Matches;
  readonly leftOut: readonly Token[];
  /** No visit has all terms: these have the most of them. */
  readonly isPartial: boolean;
}

const NOTHING_LEFT_OUT = { leftOut: [], isPartial: false } as const;

/** A term that more visits have than this share of all tells little. */
const COMMON_SHARE = 1 / 3;

/**
 * The visits that match all terms on all days; where there are none, those that match all but the common terms; where there
 * are none, those that match the most of the terms. Days are never left out: another year is no answer to a question about
 * one.
 */
export function relax(
  index: SearchIndex,
  parsed: ParsedQuery,
  terms: readonly Term[],
): RelaxedMatches {
  const onDays = (matches: Matches) => restrictToDays(index, parsed, matches);
  const matches = onDays(allOf(terms));
  if (matches.size > 0) return { ...NOTHING_LEFT_OUT, matches };
  const isCommon = (term: Term) => term.matches.size > COMMON_SHARE * index.archive.visits.length;
  const withoutCommon = onDays(allOf(terms.filter((term) => !isCommon(term))));
  return withoutCommon.size > 0
    ? {
        matches: withoutCommon,
        leftOut: terms.filter(isCommon).flatMap(({ tokens }) => tokens),
        isPartial: false,
      }
    : mostOf(terms, onDays);
}

/** The visits that match all of some terms. */
export function allOf(terms: readonly Term[]): Matches {
  return intersection(terms.map(({ matches }) => matches));
}

/** The visits with the most of some terms, if that is half of them or more. */
function mostOf(terms: readonly Term[], restrict: (matches: Matches) => Matches): RelaxedMatches {
  const { matches, most, missing } = mostMatched(terms.map((term) => restrict(term.matches)));
  if (most === 0 || most * 2 < terms.length) return { ...NOTHING_LEFT_OUT, matches: new Map() };
  return missing === null
    ? { ...NOTHING_LEFT_OUT, matches, isPartial: true }
    : { ...NOTHING_LEFT_OUT, matches, leftOut: missing.flatMap((at) => terms[at]?.tokens ?? []) };
}

/** The matches that take place on all days of a query. */
export function restrictToDays(
  { archive }: SearchIndex,
  { days }: ParsedQuery,
  matches: Matches,
): Matches {
  if (days.length === 0) return matches;
  const isOnDays = dayTest(days);
  return restricted(matches, (docId) => {
    const visit = archive.visits[docId];
    return visit !== undefined && isOnDays(visit.start, visit.end);
  });
}

/** All visits on the days of a query, with equal scores; nothing where it has no days. */
export function visitsOnDays({ archive }: SearchIndex, { days }: ParsedQuery): Matches {
  const matches = new Map<number, number>();
  if (days.length === 0) return matches;
  const isOnDays = dayTest(days);
  for (const [docId, { start, end }] of archive.visits.entries()) {
    if (isOnDays(start, end)) matches.set(docId, 1);
  }
  return matches;
}
