import { editDistance } from "#lib/locale/edit-distance";

/** What a closed vocabulary can be meant by: its words, and other names that stand for one of them. */
export interface Vocabulary {
  readonly words: readonly string[];
  /** Names in full, abbreviations and other spellings, each with the word it stands for. */
  readonly names?: readonly (readonly [name: string, word: string])[];
}

/**
 * The word that was meant: the same but for case, diacritics and signs; one that a name stands for; else the nearest at
 * most two edits away (insertion, deletion, substitution, neighbours swapped), one for short words; of equally near ones
 * one with the same first letter; `null` where none is.
 */
export function suggestWord(written: string, vocabulary: Vocabulary): string | null {
  const sought = plain(written);
  if (sought === "") return null;
  const { exact, candidates } = compileVocabulary(vocabulary);
  const same = exact.get(sought);
  if (same !== undefined) return same;
  const limit = sought.length <= 3 ? 1 : 2;
  const letters = lettersOf(sought);
  let best: string | null = null;
  let bestDistance = limit + 0.75;
  for (const candidate of candidates) {
    if (isFar(candidate, sought, letters, limit)) continue;
    const { folded, word } = candidate;
    const distance = editDistance(sought, folded) + (folded[0] === sought[0] ? 0 : 0.5);
    if (distance < bestDistance) {
      best = word;
      bestDistance = distance;
    }
  }
  return best;
}

/** A word or a name without what is no difference, and the set of its letters. */
interface Candidate {
  readonly folded: string;
  readonly letters: number;
  readonly word: string;
}

interface CompiledVocabulary {
  readonly exact: ReadonlyMap<string, string>;
  readonly candidates: readonly Candidate[];
}

const known = new WeakMap<Vocabulary, CompiledVocabulary>();

/** A vocabulary made ready once, however many words are sought in it; words come before names. */
function compileVocabulary(vocabulary: Vocabulary): CompiledVocabulary {
  const before = known.get(vocabulary);
  if (before !== undefined) return before;
  const { words, names = [] } = vocabulary;
  const all = [...words.map((word) => [word, word] as const), ...names];
  const candidates = all.map(([name, word]) => {
    const folded = plain(name);
    return { folded, letters: lettersOf(folded), word };
  });
  const exact = new Map(candidates.toReversed().map(({ folded, word }) => [folded, word]));
  const made = { exact, candidates };
  known.set(vocabulary, made);
  return made;
}

/** Whether two words cannot be so near: an edit makes them differ by one in length and in letters that only one has. */
function isFar(other: Candidate, sought: string, letters: number, limit: number): boolean {
  return (
    Math.abs(other.folded.length - sought.length) > limit ||
    count(other.letters & ~letters) > limit ||
    count(letters & ~other.letters) > limit
  );
}

/** The letters of a word as bits; two letters may share one. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index += 1) bits |= 1 << (word.charCodeAt(index) & 31);
  return bits;
}

function count(bits: number): number {
  let number = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) number += 1;
  return number;
}

/** Letters and digits alone: no case, no diacritics, one hyphen for whatever stands between. */
function plain(text: string): string {
  return text
    .slice(0, 100)
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-");
}
