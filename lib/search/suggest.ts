import { tokenize } from "#lib/locale/normalize";
import type { SearchIndex } from "./index/search-index";
import { QUOTATION_MARKS } from "./parse-query";
import { candidates } from "./resolve-word";
import type { SearchResult } from "./search-result";

/**
 * A search like one that finds nothing, without its quotation marks and with the nearest words of the archive for those
 * it does not have; `null` where that finds nothing either.
 */
export function suggestQuery(
  index: SearchIndex,
  text: string,
  find: (text: string) => Pick<SearchResult, "scores" | "exact">,
): string | null {
  const plain = text.replace(QUOTATION_MARKS, " ");
  let mended = "";
  let end = 0;
  for (const { word, from, to } of tokenize(plain)) {
    // A run such as "⅐" folds to two words: it is written once.
    if (from < end) continue;
    const [nearest] = index.vocabulary.has(word) ? [] : candidates(index, word, farther(word));
    mended += plain.slice(end, from) + (nearest?.written ?? plain.slice(from, to));
    end = to;
  }
  const other = (mended + plain.slice(end)).replace(/\s+/g, " ").trim();
  if (other === "" || other === text.trim()) return null;
  const { scores, exact } = find(other);
  return scores.size > 0 && exact === null ? other : null;
}

/** As many edits as a search itself would guess, and one more in a long word. */
function farther({ length }: { length: number }): number {
  return length < 4 ? 0 : length < 6 ? 1 : length < 9 ? 2 : 3;
}
