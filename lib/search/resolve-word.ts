import { editDistance } from "#lib/locale/edit-distance";
import { stem } from "./analysis/stem";
import type { Word } from "./analysis/tokens";
import type { SearchIndex } from "./index/search-index";

/** A word of the archive that an unknown one may have meant. */
export interface Candidate extends Word {
  /** Folded. */
  readonly word: string;
}

const SHORTEST_BEGINNING = 3;
const SHORTEST_WHOLE_BEGINNING = 5;
const MOST_STEMS = 40;
/** From how many letters a word can be mistaken in one of them, in two, and in two with the first. */
const ONE_EDIT = 4;
const TWO_EDITS = 6;
const TWO_EDITS_ANYWHERE = 8;

/**
 * The stems a folded word means: its own where the archive has the word or another form of it. A word without a case
 * ending that is not in the archive as it stands may be a beginning, three letters or longer: it means all that begin
 * so. A word that looks whole is one only from five letters, where nothing else is known: `Roma` is not `Romania`.
 * Empty where the archive has nothing like it.
 */
export function resolveWord(index: SearchIndex, word: string): readonly string[] {
  const own = stem(word);
  const isWord = index.vocabulary.has(word);
  const isStem = isWord || index.postings.has(own);
  const isBare = own === word;
  if (isWord || (isStem && !isBare)) return [own];
  const needed = isBare ? SHORTEST_BEGINNING : SHORTEST_WHOLE_BEGINNING;
  const begun = word.length >= needed && !/\d/.test(word) ? beginning(index, word) : [];
  return [...new Set([...(isStem ? [own] : []), ...begun])];
}

/** The stems of the archive's words that begin with a word, the most frequent first. */
function beginning(index: SearchIndex, word: string): readonly string[] {
  const stems = new Set([...index.vocabulary.atPrefix(word).values()].map((one) => one.stem));
  return [...stems]
    .toSorted((a, b) => frequency(index, b) - frequency(index, a))
    .slice(0, MOST_STEMS);
}

/**
 * The words that an unknown one may have meant, the best first: one edit away from four letters, two from six; in a
 * short word the first letter is right. The nearest come first, then those with the same first letter, then the most
 * frequent. None for what has a digit in it.
 */
export function candidates(
  index: SearchIndex,
  word: string,
  most = editsAllowed(word),
): readonly Candidate[] {
  if (most === 0 || /\d/.test(word)) return [];
  const near = [...index.vocabulary.fuzzyGet(word, most + 1)]
    .map(([other, [own]]) => ({ ...own, word: other, edits: editDistance(word, other) }))
    .filter((one) => one.edits <= most && !/\d/.test(one.word))
    .filter(
      (one) => one.word[0] === word[0] || one.edits < most || word.length >= TWO_EDITS_ANYWHERE,
    );
  return near.toSorted(
    (a, b) =>
      a.edits - b.edits ||
      Number(b.word[0] === word[0]) - Number(a.word[0] === word[0]) ||
      frequency(index, b.stem) - frequency(index, a.stem) ||
      (a.word < b.word ? -1 : 1),
  );
}

function editsAllowed({ length }: { length: number }): number {
  return length < ONE_EDIT ? 0 : length < TWO_EDITS ? 1 : 2;
}

function frequency(index: SearchIndex, one: string): number {
  return index.postings.get(one)?.length ?? 0;
}
