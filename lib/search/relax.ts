import type { Token } from "#lib/locale/normalize";
import { isLowValueWord } from "./analysis/stop-words";
import { intersection, type Matches, mostMatched, restricted } from "./index/matches";
import type { SearchIndex } from "./index/search-index";
import { overlaps } from "./parse-days";
import type { ParsedQuery } from "./parse-query";
import type { Term } from "./terms";

/** Visits that match a query, and what had to be left out of it. */
export interface RelaxedMatches {
  readonly matches: Matches;
  readonly leftOut: readonly Token[];
  readonly leftOutDays: readonly string[];
  /** No visit has all terms: these have the most of them. */
  readonly isPartial: boolean;
}

const NOTHING_LEFT_OUT = { leftOut: [], leftOutDays: [], isPartial: false } as const;

/**
 * The visits that match all terms on all days. Where there are none, the query is relaxed step by step until there are
 * some: without low-value words; without the days; without both; the most of the terms; the same without the days.
 */
export function relax(
  index: SearchIndex,
  parsed: ParsedQuery,
  terms: readonly Term[],
): RelaxedMatches {
  const onDays = (matches: Matches) => restrictToDays(index, parsed, matches);
  const leftOutDays = parsed.days.map(({ text }) => text.trim());
  const significant = terms.filter(({ tokens }) =>
    tokens.some(({ word }) => !isLowValueWord(word)),
  );
  const leftOut = terms.flatMap((term) => (significant.includes(term) ? [] : term.tokens));
  const all = allOf(terms);
  const allSignificant = () =>
    significant.length > 0 ? allOf(significant) : visitsOnDays(index, parsed);
  const steps: readonly (() => RelaxedMatches)[] = [
    () => ({ ...NOTHING_LEFT_OUT, matches: onDays(all) }),
    () => ({ ...NOTHING_LEFT_OUT, matches: onDays(allSignificant()), leftOut }),
    () => ({ ...NOTHING_LEFT_OUT, matches: all, leftOutDays }),
    () => ({ ...NOTHING_LEFT_OUT, matches: allSignificant(), leftOut, leftOutDays }),
    () => mostOf(terms, onDays),
    () => ({ ...mostOf(terms, (matches) => matches), leftOutDays }),
  ];
  for (const step of steps) {
    const relaxed = step();
    if (relaxed.matches.size > 0) return relaxed;
  }
  return { ...NOTHING_LEFT_OUT, matches: new Map() };
}

function allOf(terms: readonly Term[]): Matches {
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
  return restricted(matches, (docId) => {
    const visit = archive.visits[docId];
    return visit !== undefined && days.every((one) => overlaps(one.days, visit.start, visit.end));
  });
}

/** All visits on the days of a query, with equal scores; nothing where it has no days. */
export function visitsOnDays(index: SearchIndex, parsed: ParsedQuery): Matches {
  if (parsed.days.length === 0) return new Map();
  const everything = new Map(index.archive.visits.map((_, docId) => [docId, 1]));
  return restrictToDays(index, parsed, everything);
}
