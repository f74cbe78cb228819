import { words } from "./fold";
import { stem } from "./stem";

/** A stretch of a text, found or not. */
export interface Stretch {
  readonly text: string;
  readonly isFound: boolean;
}

/** Makes what says whether a folded word has one of some stems or is one of some words. */
export function marker(
  stems: readonly string[],
  exact: readonly string[],
): (word: string) => boolean {
  const [byStem, asIs] = [new Set(stems), new Set(exact)];
  return (word) => byStem.has(stem(word)) || asIs.has(word);
}

/** A text cut where found words begin and end: `Interpola` is found for `Interpols`. */
export function highlighted(text: string, marks: (word: string) => boolean): readonly Stretch[] {
  return text
    .split(/([\p{L}\p{N}\p{M}\p{Cf}]+)/u)
    .map((part, index) => ({ text: part, isFound: index % 2 === 1 && words(part).some(marks) }))
    .filter((stretch) => stretch.text !== "");
}
