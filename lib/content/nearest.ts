/** What a closed vocabulary can be meant by: its words, and other names that stand for one of them. */
export interface Vocabulary {
  readonly words: readonly string[];
  /** Names in full, abbreviations and other spellings, each with the word it stands for. */
  readonly names?: readonly (readonly [name: string, word: string])[];
}

/**
 * The word that was meant: the same but for case, diacritics and signs; one that a name stands for; else the nearest at
 * most two edits away (insertion, deletion, substitution, neighbours swapped), one for short words; `null` where none is.
 */
export function nearest(written: string, { words, names = [] }: Vocabulary): string | null {
  const sought = plain(written);
  if (sought === "") return null;
  const same = words.find((word) => plain(word) === sought);
  const named = names.find(([name]) => plain(name) === sought);
  if (same !== undefined || named !== undefined) return same ?? named?.[1] ?? null;
  const limit = sought.length <= 3 ? 1 : 2;
  let best: string | null = null;
  let bestDistance = limit + 0.75;
  const candidates = [...words.map((word) => [word, word] as const), ...names];
  for (const [name, word] of candidates) {
    const folded = plain(name);
    const distance = edits(sought, folded, limit + 1) + (folded[0] === sought[0] ? 0 : 0.5);
    if (distance < bestDistance) {
      best = word;
      bestDistance = distance;
    }
  }
  return best;
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
/** Optimal string alignment distance, given up at `limit`. */
function edits(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(at(last, j) + 1, at(row, j - 1) + 1, at(last, j - 1) + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        least = Math.min(least, at(before, j - 2) + 1);
      }
      row.push(least);
    }
    before = last;
    last = row;
  }
  return Math.min(at(last, b.length), limit);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
