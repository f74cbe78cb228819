import type { Token } from "#lib/locale/normalize";
import { isLowValueWord } from "./analysis/stop-words";
import { type Guess, guessWords } from "./guess-words";
import { hitTest } from "./highlight";
import { intersection, type Matches } from "./index/matches";
import type { SearchIndex } from "./index/search-index";
import { matchingSubjects } from "./matching-subjects";
import { MAX_CHARACTERS, type ParsedQuery, parseQuery, QUOTATION_MARKS } from "./parse-query";
import { hasPhrase, MAX_LOOKED_THROUGH, phraseCandidates, withPhrases } from "./phrases";
import { allOf, type RelaxedMatches, relax, restrictToDays, visitsOnDays } from "./relax";
import type { SearchResult } from "./search-result";
import { suggestQuery } from "./suggest";
import { type Term, termsOf } from "./terms";

/** A search result in tokens of the query, before it is put into words. */
interface Outcome extends RelaxedMatches {
  readonly terms: readonly Term[];
  readonly guesses: readonly Guess[];
  /** Not every visit was looked through for the phrases. */
  readonly isUnfinished: boolean;
}

const NO_MATCHES: Omit<Outcome, "terms"> = {
  matches: new Map(),
  guesses: [],
  leftOut: [],
  isPartial: false,
  isUnfinished: false,
};

/**
 * Finds the visits that match a query: all of its words, in any of their forms, all of its days, and its quoted phrases
 * as they are. Where no visit does, and nothing is quoted, unknown words are guessed or left out and the query is
 * relaxed; the result says what was done.
 */
export function search(index: SearchIndex, q: string): SearchResult {
  const parsed = parse(index, q);
  const result = searchParsed(index, parsed);
  if (result.scores.size > 0) return { ...result, suggestion: null, instead: [] };
  const finds = (other: string) => searchStrictly(index, parse(index, other)).matches.size > 0;
  return {
    ...result,
    suggestion: suggestQuery(index, parsed.text, finds),
    instead: instead(index, parsed),
  };
}

function parse(index: SearchIndex, q: string): ParsedQuery {
  return parseQuery(q, (word) => index.reader.personWords.has(word), index.archive.day);
}

function searchParsed(
  index: SearchIndex,
  parsed: ParsedQuery,
): Omit<SearchResult, "suggestion" | "instead"> {
  const outcome =
    parsed.phrases.length > 0 ? searchStrictly(index, parsed) : searchLeniently(index, parsed);
  const { matches, terms, guesses, leftOut, isPartial, isUnfinished } = outcome;
  const changed = [...guesses.map(({ token }) => token), ...leftOut];
  const isRelaxed = changed.length > 0 || isPartial;
  return {
    scores: boostExactForms(index, matches, terms),
    guessed: guesses.map(({ token, taken }) => ({ typed: textOfToken(parsed, token), taken })),
    leftOut: leftOut.map((token) => textOfToken(parsed, token)),
    isPartial,
    isCut: parsed.isCut,
    isUnfinished,
    readAs: ambiguousDays(parsed),
    exact: isRelaxed ? quotedQuery(parsed.text, [...changed, ...parsed.words]) : null,
    subjects: matchingSubjects(index, parsed.words, terms),
    isHit: hitTest(
      terms.flatMap(({ stems }) => stems),
      parsed.phrases.flat(),
    ),
  };
}

/** Days that are written so that an American reads others: `05/06/2019`, here 5 June. */
function ambiguousDays({ days }: ParsedQuery): SearchResult["readAs"] {
  return days.flatMap(({ text, ranges }) => {
    const [, first, second] = /(?<!\d)(\d{1,2})\/(\d{1,2})\/\d{4}(?!\d)/.exec(text) ?? [];
    const [range] = ranges;
    const isAmbiguous = Math.max(Number(first), Number(second)) <= 12 && first !== second;
    return isAmbiguous && range?.kind === "absolute" ? [{ typed: text, day: range.from }] : [];
  });
}

/** What a query that finds nothing would find with its days alone, and with all else alone. */
function instead(index: SearchIndex, parsed: ParsedQuery): SearchResult["instead"] {
  if (parsed.days.length === 0) return [];
  const { terms } = tellingTerms(index, parsed);
  if (terms.length === 0 && parsed.phrases.length === 0) return [];
  const days = parsed.days.map(({ text }) => text).join(" ");
  const words = parsed.days
    .reduce(
      (rest, { from, to }) => rest.slice(0, from) + " ".repeat(to - from) + rest.slice(to),
      parsed.text,
    )
    .replace(/\s+/g, " ")
    .trim();
  const onDays = visitsOnDays(index, parsed).size;
  const withWords = allOf(terms.filter(({ matches }) => matches.size > 0)).size;
  return [
    ...(onDays > 0 ? [{ kind: "days", q: days, count: onDays } as const] : []),
    ...(withWords > 0 ? [{ kind: "words", q: words, count: withWords } as const] : []),
  ];
}

/** The terms of a query without those that any visit could have, unless nothing else is asked for. */
function tellingTerms(index: SearchIndex, parsed: ParsedQuery): ReturnType<typeof termsOf> {
  const { terms, unknown } = termsOf(index, parsed.words);
  const isTelling = ({ word }: Token) => !isLowValueWord(word);
  const telling = {
    terms: terms.filter(({ tokens }) => tokens.some(isTelling)),
    unknown: unknown.filter(isTelling),
  };
  const asksForMore = parsed.days.length > 0 || parsed.phrases.length > 0;
  return telling.terms.length > 0 || telling.unknown.length > 0 || asksForMore
    ? telling
    : { terms, unknown };
}

/** Guesses nothing and leaves nothing out. */
function searchStrictly(index: SearchIndex, parsed: ParsedQuery): Outcome {
  const { terms, unknown } = tellingTerms(index, parsed);
  if (unknown.length > 0) return { ...NO_MATCHES, terms };
  if (terms.length === 0 && parsed.phrases.length === 0)
    return { ...NO_MATCHES, terms, matches: visitsOnDays(index, parsed) };
  const candidates = phraseCandidates(index, parsed.phrases);
  const having = [
    ...terms.map(({ matches }) => matches),
    ...(candidates === null ? [] : [candidates]),
  ];
  const matches = having.length > 0 ? intersection(having) : allVisits(index);
  const onDays = restrictToDays(index, parsed, matches);
  return { ...NO_MATCHES, terms, ...withPhrases(index, onDays, parsed.phrases) };
}

/** Where phrases of stop words may be. */
function allVisits({ archive }: SearchIndex): Matches {
  return new Map(archive.visits.map((_, docId) => [docId, 0]));
}

function searchLeniently(index: SearchIndex, parsed: ParsedQuery): Outcome {
  const { terms, unknown } = tellingTerms(index, parsed);
  if (terms.length === 0 && unknown.length === 0) return searchStrictly(index, parsed);
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
  return {
    ...NO_MATCHES,
    ...relaxed,
    terms: all,
    guesses,
    leftOut: [...leftOut, ...relaxed.leftOut],
  };
}

function hasLetter({ word }: Token): boolean {
  return /\p{L}/u.test(word);
}

/**
 * How much more a visit scores that has all ambiguous words in the form in which they were typed; where so many visits match
 * that looking through them would cost too much, the form tells little.
 */
const EXACT_FORM_BOOST = 0.5;
const MAX_EXACT_FORMS = MAX_LOOKED_THROUGH / 2;

function boostExactForms(index: SearchIndex, matches: Matches, terms: readonly Term[]): Matches {
  const ambiguous = terms
    .filter(({ stems }) => stems.some((one) => index.ambiguousStems.has(one)))
    .flatMap(({ tokens }) => tokens)
    .filter(({ word }) => !isLowValueWord(word));
  if (ambiguous.length === 0 || ambiguous.length * matches.size > MAX_EXACT_FORMS) return matches;
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
