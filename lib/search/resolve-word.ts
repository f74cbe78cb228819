import { editDistance } from "#lib/locale/edit-distance";
import { stem } from "./analysis/stem";
import type { Word } from "./analysis/tokens";
import type { SearchIndex } from "./index/search-index";

/** From how many letters a word may be the beginning of others: without a case ending, and with one. */
const MIN_PREFIX_LENGTH = 3;
const MIN_PREFIX_LENGTH_WITH_ENDING = 5;
/** The stems that a beginning stands for at most. */
const MAX_EXPANSIONS = 40;

/**
 * The stems that a normalised word stands for: its own, where the archive has the word or another form of it. A word
 * without a case ending that the archive does not have as it is may be a beginning and then stands for all words that
 * begin so. A word with an ending is a beginning only where nothing else is known: `Roma` is not `Romania`. Empty where
 * the archive has nothing like it.
 */
export function resolveWord(index: SearchIndex, word: string): readonly string[] {
  const own = stem(word);
  const isKnownWord = index.vocabulary.has(word);
  const isKnownStem = isKnownWord || index.postings.has(own);
  const hasEnding = own !== word;
  if (isKnownWord || (isKnownStem && hasEnding)) return [own];
  const needed = hasEnding ? MIN_PREFIX_LENGTH_WITH_ENDING : MIN_PREFIX_LENGTH;
  const isPrefix = word.length >= needed && !hasDigit(word);
  return [...new Set([...(isKnownStem ? [own] : []), ...(isPrefix ? expand(index, word) : [])])];
}

/** The stems of the words with a prefix, the most frequent first. */
function expand(index: SearchIndex, prefix: string): readonly string[] {
  const stems = new Set([...index.vocabulary.atPrefix(prefix).values()].map((one) => one.stem));
  return [...stems]
    .toSorted((a, b) => documentFrequency(index, b) - documentFrequency(index, a))
    .slice(0, MAX_EXPANSIONS);
}

/** From how many letters a word is guessed with one edit, with two, and with two and another first letter. */
const MIN_LENGTH_ONE_EDIT = 4;
const MIN_LENGTH_TWO_EDITS = 6;
const MIN_LENGTH_ANY_FIRST_LETTER = 8;

/**
 * The words that an unknown one may be a misspelling of, the best first: the nearest by Damerau–Levenshtein distance,
 * then those with the same first letter, then the most frequent. In a short word, a candidate that needs all the edits
 * must have the same first letter. None for a word with a digit.
 */
export function fuzzyCandidates(
  index: SearchIndex,
  word: string,
  maxDistance = maxGuessDistance(word),
): readonly Word[] {
  if (maxDistance === 0 || hasDigit(word)) return [];
  const hasSameFirst = (other: string) => other[0] === word[0];
  // The radix tree counts a swap of neighbours as two edits.
  return [...index.vocabulary.fuzzyGet(word, maxDistance + 1)]
    .map(([other, [own]]) => ({ ...own, word: other, distance: editDistance(word, other) }))
    .filter((one) => one.distance <= maxDistance && !hasDigit(one.word))
    .filter(
      (one) =>
        hasSameFirst(one.word) ||
        one.distance < maxDistance ||
        word.length >= MIN_LENGTH_ANY_FIRST_LETTER,
    )
    .toSorted(
      (a, b) =>
        a.distance - b.distance ||
        Number(hasSameFirst(b.word)) - Number(hasSameFirst(a.word)) ||
        documentFrequency(index, b.stem) - documentFrequency(index, a.stem) ||
        (a.word < b.word ? -1 : 1),
    );
}

function maxGuessDistance({ length }: { readonly length: number }): number {
  return length < MIN_LENGTH_ONE_EDIT ? 0 : length < MIN_LENGTH_TWO_EDITS ? 1 : 2;
}

function documentFrequency({ postings }: SearchIndex, stem: string): number {
  return postings.get(stem)?.length ?? 0;
}

function hasDigit(word: string): boolean {
  return /\d/.test(word);
}
