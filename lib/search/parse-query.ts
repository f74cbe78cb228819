import { normalizedWords, type Token, tokenize } from "#lib/locale/normalize";
import { isStopWord } from "./analysis/stop-words";
import { type DayRange, daysIn } from "./parse-days";

/** Characters of a query that are read. */
export const MAX_CHARACTERS = 200;
const MAX_WORDS = 12;
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
  readonly days: readonly { readonly days: DayRange; readonly text: string }[];
  /** The query was longer than what was read of it. */
  readonly isCut: boolean;
}

/**
 * Parses the first 200 characters of a query, in this order: quoted phrases; days, months and years; up to 12 words, of
 * which the significant ones are kept. `isName` tells a month that is a person's name, such as Maija.
 */
export function parseQuery(q: string, isName: (word: string) => boolean): ParsedQuery {
  const characters = [...q.normalize("NFC")];
  const text = characters.slice(0, MAX_CHARACTERS).join("");
  const { phrases, rest } = extractPhrases(text);
  const { days, rest: withoutDays } = extractDays(rest, isName);
  const tokens = tokenize(withoutDays);
  return {
    text,
    words: significantWords(tokens.slice(0, MAX_WORDS)),
    phrases: phrases
      .map((phrase) => normalizedWords(phrase).slice(0, MAX_WORDS))
      .filter((words) => words.length > 0),
    days,
    isCut: characters.length > MAX_CHARACTERS || tokens.length > MAX_WORDS,
  };
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
): { days: ParsedQuery["days"]; rest: string } {
  const found: { days: DayRange; text: string }[] = [];
  let rest = text;
  for (const { days, from, to } of daysIn(text)) {
    const written = text.slice(from, to);
    if (days === null || isName(normalizedWords(written).join(" "))) continue;
    found.push({ days, text: written });
    rest = blank(rest, from, to);
  }
  return { days: found, rest };
}

/** The words without stop words and single letters, unless nothing else is there. */
function significantWords(tokens: readonly Token[]): readonly Token[] {
  // In a query all in capitals, capitals do not make an abbreviation.
  const isAllCapitals = tokens.length > 1 && tokens.every(({ isCapitals }) => isCapitals);
  const significant = tokens.filter(
    (token) => !isStopWord(isAllCapitals ? { ...token, isCapitals: false } : token),
  );
  const words = significant.length > 0 ? significant : tokens;
  const longer = words.filter(({ word }) => !/^\p{L}$/u.test(word));
  return longer.length > 0 ? longer : words;
}

/** Overwrites a part of a text with spaces, so that offsets stay. */
function blank(text: string, from: number, to: number): string {
  return text.slice(0, from) + " ".repeat(to - from) + text.slice(to);
}
