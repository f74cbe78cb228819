import { normalizedWords, type Token, tokenize } from "#lib/locale/normalize";
import { isStopWord } from "./analysis/stop-words";
import { type DayRange, daysIn } from "./parse-days";

export const MAX_LETTERS = 200;
const MOST_WORDS = 12;
/** The quotation marks of both languages and of keyboards. */
export const QUOTATION_MARKS = /["“”„‟«»]/g;

/** A search as it is understood. */
export interface ParsedQuery {
  /** The text that was read. */
  readonly text: string;
  readonly words: readonly Token[];
  /** Folded words that must stand together as they are. */
  readonly phrases: readonly (readonly string[])[];
  readonly days: readonly { readonly days: DayRange; readonly text: string }[];
  /** The search was longer than what is read of it. */
  readonly isCut: boolean;
}

/**
 * Reads a search, in this order: the first 200 characters and 12 words; quoted phrases; days, months and years; words,
 * without those that only join others and without initials, unless nothing else is there. `isName` tells a month that
 * is a person's name, such as Maija.
 */
export function parseQuery(q: string, isName: (word: string) => boolean): ParsedQuery {
  const letters = [...q.normalize("NFC")];
  const text = letters.slice(0, MAX_LETTERS).join("");
  const { phrases, rest } = withoutPhrases(text);
  const found = daysIn(rest).flatMap(({ days, from, to }) => {
    const written = rest.slice(from, to);
    return days === null || isName(normalizedWords(written).join(" "))
      ? []
      : [{ days, from, to, written }];
  });
  const blanked = found.reduce((kept, { from, to }) => blank(kept, from, to), rest);
  const all = tokenize(blanked);
  return {
    text,
    words: significantWords(all.slice(0, MOST_WORDS)),
    phrases: phrases
      .map((phrase) => normalizedWords(phrase).slice(0, MOST_WORDS))
      .filter((one) => one.length > 0),
    days: found.map(({ days, written }) => ({ days, text: written })),
    isCut: letters.length > MAX_LETTERS || all.length > MOST_WORDS,
  };
}

function withoutPhrases(text: string): { phrases: readonly string[]; rest: string } {
  const phrases: string[] = [];
  let rest = text;
  for (const { 0: quoted, index } of text.matchAll(/["“”„‟«»][^"“”„‟«»]+["“”„‟«»]/gu)) {
    phrases.push(quoted);
    rest = blank(rest, index, index + quoted.length);
  }
  return { phrases, rest };
}

function significantWords(all: readonly Token[]): readonly Token[] {
  const isShouted = all.length > 1 && all.every(({ isCapitals }) => isCapitals);
  const joined = all.filter(
    (token) => !isStopWord(isShouted ? { ...token, isCapitals: false } : token),
  );
  const some = joined.length > 0 ? joined : all;
  const long = some.filter(({ word }) => !/^\p{L}$/u.test(word));
  return long.length > 0 ? long : some;
}

function blank(text: string, from: number, to: number): string {
  return text.slice(0, from) + " ".repeat(to - from) + text.slice(to);
}
