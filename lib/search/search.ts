import type { Token } from "#lib/locale/normalize";
import { isGeneric } from "./analysis/stop-words";
import { hitTest } from "./highlight";
import { intersection, type Matches, mostMatched, restricted } from "./index/matches";
import type { SearchIndex } from "./index/search-index";
import { matchingOrganisations } from "./matching-organisations";
import { overlaps } from "./parse-days";
import { MAX_LETTERS, type ParsedQuery, parseQuery, QUOTATION_MARKS } from "./parse-query";
import { hasPhrase, phraseMatches } from "./phrases";
import { candidates } from "./resolve-word";
import type { SearchResult } from "./search-result";
import { suggestQuery } from "./suggest";
import { type Term, termsOf, wordTerm } from "./terms";

/** What a search came to before it is put into words. */
interface Outcome {
  readonly matches: Matches;
  readonly terms: readonly Term[];
  readonly guessed?: readonly { readonly token: Token; readonly taken: string }[];
  readonly leftOut?: readonly Token[];
  /** Words that stand in some visits, but not in those with the most of the others. */
  readonly lacking?: readonly Token[];
  readonly leftOutDays?: readonly string[];
  readonly isPartial?: boolean;
}

type Relaxed = Pick<Outcome, "matches" | "lacking" | "leftOutDays" | "isPartial">;

/** How much a word counts that stands in a visit just as it was typed. */
const AS_TYPED = 0.5;

/**
 * Finds the visits that fit a search. All of it must fit: each word, in any of its forms, and each day; a quoted
 * phrase as it is. Where no visit does, and nothing is quoted, a word that the archive does not have is guessed or left
 * out, then the days are, then the visits with the most of the words are taken; what was done is said.
 */
export function search(index: SearchIndex, q: string): SearchResult {
  const found = searchOnce(index, q);
  if (found.scores.size > 0) return { ...found, suggestion: null };
  const { text } = parse(index, q);
  return { ...found, suggestion: suggestQuery(index, text, (other) => searchOnce(index, other)) };
}

function parse(index: SearchIndex, q: string): ParsedQuery {
  return parseQuery(q, (word) => index.reader.personWords.has(word));
}

/** The same without another spelling to try, which would be looked for by a search of its own. */
function searchOnce(index: SearchIndex, q: string): Omit<SearchResult, "suggestion"> {
  const parsed = parse(index, q);
  const outcome =
    parsed.phrases.length > 0 ? searchStrictly(index, parsed) : searchLeniently(index, parsed);
  const { matches, terms, guessed = [], leftOutDays = [], isPartial = false } = outcome;
  const leftOut = [...(outcome.leftOut ?? []), ...(outcome.lacking ?? [])];
  const doubtful = [...guessed.map(({ token }) => token), ...leftOut];
  const isRelaxed = doubtful.length > 0 || leftOutDays.length > 0 || isPartial;
  return {
    scores: boostExactForms(index, matches, terms),
    guessed: guessed.map(({ token, taken }) => ({ typed: textOfToken(parsed, token), taken })),
    leftOut: [...leftOut.map((token) => textOfToken(parsed, token)), ...leftOutDays],
    isPartial,
    isCut: parsed.isCut,
    exact: isRelaxed ? quotedQuery(parsed.text, [...doubtful, ...parsed.words]) : null,
    organisations: matchingOrganisations(index, terms),
    isHit: hitTest(
      terms.flatMap(({ stems }) => stems),
      parsed.phrases.flat(),
    ),
  };
}

/** Nothing guessed, nothing left out. */
function searchStrictly(index: SearchIndex, parsed: ParsedQuery): Outcome {
  const { terms, unknown } = termsOf(index, parsed.words);
  const phrases = parsed.phrases.map((phrase) => phraseMatches(index, phrase));
  const all = unknown.length > 0 ? [] : [...terms.map(({ matches }) => matches), ...phrases];
  return { matches: restricted(intersection(all), (docId) => isOn(index, parsed, docId)), terms };
}

function searchLeniently(index: SearchIndex, parsed: ParsedQuery): Outcome {
  const { terms, unknown } = termsOf(index, parsed.words);
  if (terms.length === 0 && unknown.length === 0) return { matches: onDays(index, parsed), terms };
  const borne = terms.filter(({ matches }) => matches.size > 0);
  const absent = terms.filter((term) => !borne.includes(term));
  const known = intersection(borne.map(({ matches }) => matches));
  const { guesses, missed } = guessAll(index, unknown, borne.length > 0 ? known : null);
  const sought = [...borne, ...guesses.map(({ term }) => term)];
  const leftOut = [...absent.flatMap(({ tokens }) => tokens), ...missed];
  // A number alone does not stand for what was looked for.
  const isTelling = sought.some(({ tokens }) => tokens.some(({ word }) => /\p{L}/u.test(word)));
  if (leftOut.length > 0 && !isTelling)
    return { matches: new Map(), terms: [...sought, ...absent] };
  return {
    terms: [...sought, ...absent],
    guessed: guesses,
    leftOut,
    ...relaxed(index, parsed, sought),
  };
}

interface Guess {
  readonly token: Token;
  readonly taken: string;
  readonly term: Term;
}

/** For each unknown word the best candidate that some visit with the known ones has. */
function guessAll(index: SearchIndex, unknown: readonly Token[], known: Matches | null) {
  const guesses: Guess[] = [];
  const missed: Token[] = [];
  let sofar = known;
  for (const token of unknown) {
    const guess = guessOne(index, token, sofar);
    if (guess === null) {
      missed.push(token);
      continue;
    }
    guesses.push(guess);
    sofar = sofar === null ? guess.term.matches : intersection([sofar, guess.term.matches]);
  }
  return { guesses, missed };
}

const MOST_TRIED = 10;

function guessOne(index: SearchIndex, token: Token, known: Matches | null): Guess | null {
  for (const candidate of candidates(index, token.word).slice(0, MOST_TRIED)) {
    const term = wordTerm(index, token, [candidate.stem]);
    const fitting = known === null ? term.matches : intersection([known, term.matches]);
    if (fitting.size > 0) return { token, taken: candidate.written, term };
  }
  return null;
}

/**
 * All of the terms on the days. Where no visit has that: without words that say only that something is a visit; without
 * the days; the most of the terms.
 */
function relaxed(index: SearchIndex, parsed: ParsedQuery, terms: readonly Term[]): Relaxed {
  const onTheDays = (matches: Matches) =>
    restricted(matches, (docId) => isOn(index, parsed, docId));
  const leftOutDays = parsed.days.map(({ text }) => text.trim());
  const telling = terms.filter(({ tokens }) => !tokens.every(({ word }) => isGeneric(word)));
  const lacking = terms.flatMap((term) => (telling.includes(term) ? [] : term.tokens));
  const all = intersectionOf(terms);
  const allTelling = telling.length > 0 ? intersectionOf(telling) : onDays(index, parsed);
  const attempts: readonly (() => Relaxed)[] = [
    () => ({ matches: onTheDays(all) }),
    () => ({ matches: onTheDays(allTelling), lacking }),
    () => ({ matches: all, leftOutDays }),
    () => ({ matches: allTelling, lacking, leftOutDays }),
    () => partly(terms, onTheDays),
    () => ({ ...partly(terms, (matches) => matches), leftOutDays }),
  ];
  for (const attempt of attempts) {
    const outcome = attempt();
    if (outcome.matches.size > 0) return outcome;
  }
  return { matches: new Map() };
}

function intersectionOf(terms: readonly Term[]): Matches {
  return intersection(terms.map(({ matches }) => matches));
}

/** The visits with the most of some terms, if that is half of them or more. */
function partly(terms: readonly Term[], restrict: (matches: Matches) => Matches): Relaxed {
  const { matches, most, lacking } = mostMatched(terms.map((term) => restrict(term.matches)));
  if (most === 0 || most * 2 < terms.length) return { matches: new Map() };
  return lacking === null
    ? { matches, isPartial: true }
    : { matches, lacking: lacking.flatMap((number) => terms[number]?.tokens ?? []) };
}

function onDays(index: SearchIndex, parsed: ParsedQuery): Matches {
  if (parsed.days.length === 0) return new Map();
  const places = index.archive.visits.map((_, docId) => [docId, 1] as const);
  return new Map(places.filter(([docId]) => isOn(index, parsed, docId)));
}

function isOn({ archive }: SearchIndex, { days }: ParsedQuery, docId: number): boolean {
  const visit = archive.visits[docId];
  return visit !== undefined && days.every((one) => overlaps(one.days, visit.start, visit.end));
}

function boostExactForms(index: SearchIndex, matches: Matches, terms: readonly Term[]): Matches {
  const several = terms
    .filter(({ stems }) => stems.some((one) => index.ambiguousStems.has(one)))
    .flatMap(({ tokens }) => tokens);
  if (several.length === 0) return matches;
  return new Map(
    [...matches].map(([docId, score]) => {
      const same = several.filter(({ word }) => hasPhrase(index, docId, word)).length;
      return [docId, score * (1 + (AS_TYPED * same) / several.length)];
    }),
  );
}

function textOfToken({ text }: ParsedQuery, { from, to }: Token): string {
  return text.slice(from, to);
}

/** The same search with one word quoted, which makes all of it strict. */
function quotedQuery(text: string, [word]: readonly Token[]): string | null {
  if (word === undefined) return null;
  const [before, quoted, after] = [
    text.slice(0, word.from),
    text.slice(word.from, word.to),
    text.slice(word.to),
  ].map((part) => part.replace(QUOTATION_MARKS, " "));
  const whole = `${before}"${quoted}"${after}`.trim();
  return [...whole].length <= MAX_LETTERS ? whole : `"${quoted?.slice(0, MAX_LETTERS - 2)}"`;
}
