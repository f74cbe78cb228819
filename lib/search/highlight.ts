import { normalizedWords } from "#lib/locale/normalize";
import { stem } from "./analysis/stem";

/** A piece of a text that is a hit or is none. */
export interface Fragment {
  readonly text: string;
  readonly isHit: boolean;
}

/** Makes the test whether a normalised word has one of some stems, or is one of some words. */
export function hitTest(
  stems: readonly string[],
  words: readonly string[],
): (word: string) => boolean {
  const [hitStems, hitWords] = [new Set(stems), new Set(words)];
  return (word) => hitStems.has(stem(word)) || hitWords.has(word);
}

/** Cuts a text into hits and what is between them: `Interpola` is a hit of `Interpols`. */
export function fragments(text: string, isHit: (word: string) => boolean): readonly Fragment[] {
  return text
    .split(/([\p{L}\p{N}\p{M}\p{Cf}]+)/u)
    .map((part, index) => ({
      text: part,
      isHit: index % 2 === 1 && normalizedWords(part).some(isHit),
    }))
    .filter((fragment) => fragment.text !== "");
}
