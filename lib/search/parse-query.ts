import { normalizedWords, type Token, tokenize } from "#lib/locale/normalize";
import type { Day } from "#lib/model/day";
import { isStopWord } from "./analysis/stop-words";
import { type DayGroup, dayGroupsIn } from "./day-groups";

/** Characters of a query that are read. */
export const MAX_CHARACTERS = 200;
/** Words of a query that are looked for, those of its phrases included, and its phrases. */
const MAX_WORDS = 12;
const MAX_PHRASES = 4;
/** The quotation marks of both languages and of keyboards. */
export const QUOTATION_MARKS = /["“”„‟«»]/g;
const QUOTED_PHRASE = /["“”„‟«»][^"“”„‟«»]+["“”„‟«»]/gu;

/** A query as it was understood. */
export interface ParsedQuery {
  /** The text that was read. */
  readonly text: string;
  readonly words: readonly Token[];
  /** The normalised words of each quoted phrase. */
  readonly phrases: readonly (readonly string[])[];
  readonly days: readonly (DayGroup & { readonly text: string })[];
  /** The query was longer than what was read of it. */
  readonly isCut: boolean;
}

/**
 * Parses the first 200 characters of a query, in this order: up to four quoted phrases; days, months and years; words, of
 * which the significant ones are kept. Phrases and words are up to 12 words together. `isName` tells a month that is a
 * person's name, such as Maija; `today` is the day that `pērn` counts from.
 */
export function parseQuery(
  q: string,
  isName: (word: string) => boolean,
  today: Day | null = null,
): ParsedQuery {
  const characters = [...q.normalize("NFC")];
  const text = characters.slice(0, MAX_CHARACTERS).join("");
  const { phrases, rest } = extractPhrases(text);
  const { days, rest: withoutDays } = extractDays(rest, isName, today);
  const tokens = tokenize(withoutDays);
  const read = firstPhrases(phrases);
  const wordsLeft = MAX_WORDS - read.phrases.flat().length;
  return {
    text,
    words: significantWords(
      distinct(tokens.slice(0, wordsLeft)),
      days.length > 0 || phrases.length > 0,
    ),
    phrases: read.phrases,
    days,
    isCut: characters.length > MAX_CHARACTERS || read.isCut || tokens.length > wordsLeft,
  };
}

/** The words of the first phrases, each phrase once. */
function firstPhrases(quoted: readonly string[]): {
  readonly phrases: readonly (readonly string[])[];
  readonly isCut: boolean;
} {
  const all = [...new Set(quoted.map((phrase) => normalizedWords(phrase).join(" ")))].filter(
    (phrase) => phrase !== "",
  );
  const phrases: (readonly string[])[] = [];
  let left = MAX_WORDS;
  for (const phrase of all.slice(0, MAX_PHRASES)) {
    const words = phrase.split(" ").slice(0, left);
    if (words.length > 0) phrases.push(words);
    left -= words.length;
  }
  return { phrases, isCut: phrases.map((words) => words.join(" ")).join() !== all.join() };
}

function extractPhrases(text: string): { phrases: readonly string[]; rest: string } {
  const phrases: string[] = [];
  let rest = text;
  for (const { 0: quoted, index } of text.matchAll(QUOTED_PHRASE)) {
    phrases.push(quoted);
    rest = blank(rest, index, index + quoted.length);
  }
  return { phrases, rest };
}

function extractDays(
  text: string,
  isName: (word: string) => boolean,
  today: Day | null,
): { days: ParsedQuery["days"]; rest: string } {
  const groups = dayGroupsIn(text, today, (written) => isName(normalizedWords(written).join(" ")));
  return {
    days: groups.map((group) => ({ ...group, text: text.slice(group.from, group.to).trim() })),
    rest: groups.reduce((rest, { from, to }) => blank(rest, from, to), text),
  };
}

/** The words without stop words and single letters, unless nothing else is there; `hasMore`: days or phrases are. */
function significantWords(tokens: readonly Token[], hasMore: boolean): readonly Token[] {
  // In a query all in capitals, capitals do not make an abbreviation.
  const isAllCapitals = tokens.length > 1 && tokens.every(({ isCapitals }) => isCapitals);
  const significant = tokens.filter(
    (token) => !isStopWord(isAllCapitals ? { ...token, isCapitals: false } : token),
  );
  const words = significant.length > 0 || hasMore ? significant : tokens;
  const longer = words.filter(({ word }) => !/^\p{L}$/u.test(word));
  return longer.length > 0 || hasMore ? longer : words;
}

/** A word that stands twice is looked for once. */
function distinct(tokens: readonly Token[]): readonly Token[] {
  const words = new Map<string, Token>();
  for (const token of tokens) if (!words.has(token.word)) words.set(token.word, token);
  return [...words.values()];
}

/** Overwrites a part of a text with spaces, so that offsets stay. */
function blank(text: string, from: number, to: number): string {
  return text.slice(0, from) + " ".repeat(to - from) + text.slice(to);
}
