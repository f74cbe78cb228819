import { editDistance } from "#lib/locale/edit-distance";
import { normalize } from "#lib/locale/normalize";

/** A name in full, an abbreviation or another spelling, with the word it stands for. */
export type NamedWord = readonly [name: string, word: string];

interface Candidate {
  readonly normalized: string;
  readonly word: string;
}

/** A closed vocabulary, which knows what was most likely meant by a word that is not in it. */
export class Vocabulary {
  readonly words: ReadonlySet<string>;
  readonly names: readonly NamedWord[];
  /** Made when first needed: most vocabularies are only asked what they have. */
  #candidates: readonly Candidate[] | null = null;
  #exact: ReadonlyMap<string, string> = new Map();

  constructor(words: Iterable<string>, names: readonly NamedWord[] = []) {
    this.words = new Set(words);
    this.names = names;
  }

  has(word: string): boolean {
    return this.words.has(word);
  }

  /**
   * The word that was meant: the same but for case, diacritics and punctuation; one that a name stands for; else the
   * nearest at most two edits away (insertion, deletion, substitution, transposition), one for short words; of equally
   * near ones one with the same first letter; `null` where none is.
   */
  suggest(written: string): string | null {
    const sought = comparable(written);
    if (sought === "") return null;
    const candidates = this.#compile();
    const same = this.#exact.get(sought);
    if (same !== undefined) return same;
    const limit = sought.length <= 3 ? 1 : 2;
    let best: string | null = null;
    let bestDistance = limit + 0.75;
    for (const { normalized, word } of candidates) {
      const distance =
        editDistance(sought, normalized, limit) + (normalized[0] === sought[0] ? 0 : 0.5);
      if (distance < bestDistance) {
        best = word;
        bestDistance = distance;
      }
    }
    return best;
  }

  #compile(): readonly Candidate[] {
    if (this.#candidates !== null) return this.#candidates;
    const all = [...[...this.words].map((word): NamedWord => [word, word]), ...this.names];
    const candidates = all.map(([name, word]) => ({ normalized: comparable(name), word }));
    // A word beats a name, and an earlier one a later: the last entry of a key wins in a Map.
    this.#exact = new Map(
      candidates.toReversed().map(({ normalized, word }) => [normalized, word]),
    );
    this.#candidates = candidates;
    return candidates;
  }
}

/** Letters and digits alone: no case, no diacritics, one hyphen for whatever stands between. */
function comparable(text: string): string {
  return normalize(text.slice(0, 100)).replace(/[^\p{L}\p{N}]+/gu, "-");
}
