import type { Token } from "#lib/locale/normalize";
import { type Guess, guessWords } from "./guess-words";
import { hitTest } from "./highlight";
import { intersection, type Matches } from "./index/matches";
import type { SearchIndex } from "./index/search-index";
import { matchingSubjects } from "./matching-subjects";
import { MAX_CHARACTERS, type ParsedQuery, parseQuery, QUOTATION_MARKS } from "./parse-query";
import { hasPhrase, phraseMatches } from "./phrases";
import { type RelaxedMatches, relax, restrictToDays, visitsOnDays } from "./relax";
import type { SearchResult } from "./search-result";
import { suggestQuery } from "./suggest";
import { type Term, termsOf } from "./terms";

/** A search result in tokens of the query, before it is put into words. */
interface Outcome extends RelaxedMatches {
  readonly terms: readonly Term[];
  readonly guesses: readonly Guess[];
}

const NO_MATCHES: Omit<Outcome, "terms"> = {
  matches: new Map(),
  guesses: [],
  leftOut: [],
  leftOutDays: [],
  isPartial: false,
};

/**
 * Finds the visits that match a query: all of its words, in any of their forms, all of its days, and its quoted phrases
 * as they are. Where no visit does, and nothing is quoted, unknown words are guessed or left out and the query is
 * relaxed; the result says what was done.
 */
export function search(index: SearchIndex, q: string): SearchResult {
  const parsed = parse(index, q);
  const result = searchParsed(index, parsed);
  if (result.scores.size > 0) return { ...result, suggestion: null };
  const searchAgain = (other: string) => searchParsed(index, parse(index, other));
  return { ...result, suggestion: suggestQuery(index, parsed.text, searchAgain) };
}

function parse(index: SearchIndex, q: string): ParsedQuery {
  return parseQuery(q, (word) => index.reader.personWords.has(word));
}

function searchParsed(index: SearchIndex, parsed: ParsedQuery): Omit<SearchResult, "suggestion"> {
  const outcome =
    parsed.phrases.length > 0 ? searchStrictly(index, parsed) : searchLeniently(index, parsed);
  const { matches, terms, guesses, leftOut, leftOutDays, isPartial } = outcome;
  const changed = [...guesses.map(({ token }) => token), ...leftOut];
  const isRelaxed = changed.length > 0 || leftOutDays.length > 0 || isPartial;
  return {
    scores: boostExactForms(index, matches, terms),
    guessed: guesses.map(({ token, taken }) => ({ typed: textOfToken(parsed, token), taken })),
    leftOut: [...leftOut.map((token) => textOfToken(parsed, token)), ...leftOutDays],
    isPartial,
    isCut: parsed.isCut,
    exact: isRelaxed ? quotedQuery(parsed.text, [...changed, ...parsed.words]) : null,
    subjects: matchingSubjects(index, parsed.words, terms),
    isHit: hitTest(
      terms.flatMap(({ stems }) => stems),
      parsed.phrases.flat(),
    ),
  };
}

/** Guesses nothing and leaves nothing out. */
function searchStrictly(index: SearchIndex, parsed: ParsedQuery): Outcome {
  const { terms, unknown } = termsOf(index, parsed.words);
  if (unknown.length > 0) return { ...NO_MATCHES, terms };
  const matches = intersection([
    ...terms.map((term) => term.matches),
    ...parsed.phrases.map((phrase) => phraseMatches(index, phrase)),
  ]);
  return { ...NO_MATCHES, terms, matches: restrictToDays(index, parsed, matches) };
}

function searchLeniently(index: SearchIndex, parsed: ParsedQuery): Outcome {
  const { terms, unknown } = termsOf(index, parsed.words);
  if (terms.length === 0 && unknown.length === 0)
    return { ...NO_MATCHES, terms, matches: visitsOnDays(index, parsed) };
  const matched = terms.filter(({ matches }) => matches.size > 0);
  const unmatched = terms.filter(({ matches }) => matches.size === 0);
  const { guesses, unmatched: unmatchedWords } = guessWords(index, unknown, matched);
  const required = [...matched, ...guesses.map(({ term }) => term)];
  const leftOut = [...unmatched.flatMap(({ tokens }) => tokens), ...unmatchedWords];
  const all = [...required, ...unmatched];
  // A number alone does not stand for what was looked for.
  const isNumbersOnly = required.every(({ tokens }) => !tokens.some(hasLetter));
  if (leftOut.length > 0 && isNumbersOnly) return { ...NO_MATCHES, terms: all };
  const relaxed = relax(index, parsed, required);
  return { ...relaxed, terms: all, guesses, leftOut: [...leftOut, ...relaxed.leftOut] };
}

function hasLetter({ word }: Token): boolean {
  return /\p{L}/u.test(word);
}

/** How much more a visit scores that has all ambiguous words in the form in which they were typed. */
const EXACT_FORM_BOOST = 0.5;

function boostExactForms(index: SearchIndex, matches: Matches, terms: readonly Term[]): Matches {
  const ambiguous = terms
    .filter(({ stems }) => stems.some((one) => index.ambiguousStems.has(one)))
    .flatMap(({ tokens }) => tokens);
  if (ambiguous.length === 0) return matches;
  return new Map(
    [...matches].map(([docId, score]) => {
      const exact = ambiguous.filter(({ word }) => hasPhrase(index, docId, word)).length;
      return [docId, score * (1 + (EXACT_FORM_BOOST * exact) / ambiguous.length)];
    }),
  );
}

function textOfToken({ text }: ParsedQuery, { from, to }: Token): string {
  return text.slice(from, to);
}

/** The same query with one word quoted, which makes all of it strict. */
function quotedQuery(text: string, [word]: readonly Token[]): string | null {
  if (word === undefined) return null;
  const [before, quoted, after] = [
    text.slice(0, word.from),
    text.slice(word.from, word.to),
    text.slice(word.to),
  ].map((part) => part.replace(QUOTATION_MARKS, " "));
  const whole = `${before}"${quoted}"${after}`.trim();
  return [...whole].length <= MAX_CHARACTERS ? whole : `"${quoted?.slice(0, MAX_CHARACTERS - 2)}"`;
}
