import { normalizedWords } from "#lib/locale/normalize";
import { stem } from "./analysis/stem";

/** A fragment of a text, found or not. */
export interface Fragment {
  readonly text: string;
  readonly isHit: boolean;
}

/** Makes what says whether a folded word has one of some stems or is one of some words. */
export function hitTest(
  stems: readonly string[],
  exact: readonly string[],
): (word: string) => boolean {
  const [byStem, asIs] = [new Set(stems), new Set(exact)];
  return (word) => byStem.has(stem(word)) || asIs.has(word);
}

/** A text cut where found words begin and end: `Interpola` is found for `Interpols`. */
export function fragments(text: string, marks: (word: string) => boolean): readonly Fragment[] {
  return text
    .split(/([\p{L}\p{N}\p{M}\p{Cf}]+)/u)
    .map((part, index) => ({
      text: part,
      isHit: index % 2 === 1 && normalizedWords(part).some(marks),
    }))
    .filter((fragment) => fragment.text !== "");
}
