import { tokenize } from "#lib/locale/normalize";
import type { SearchIndex } from "./index/search-index";
import { QUOTATION_MARKS } from "./parse-query";
import { fuzzyCandidates } from "./resolve-word";
import type { SearchResult } from "./search-result";

/**
 * Another spelling of a query that finds nothing: without quotation marks, and with the nearest word of the archive for
 * each unknown one; `null` where that finds nothing without being relaxed. `search` must not suggest anything itself.
 */
export function suggestQuery(
  index: SearchIndex,
  text: string,
  search: (q: string) => Pick<SearchResult, "scores" | "exact">,
): string | null {
  const unquoted = text.replace(QUOTATION_MARKS, " ");
  let corrected = "";
  let end = 0;
  for (const { word, from, to } of tokenize(unquoted)) {
    // A run such as "⅐" is normalised to two words: it is written once.
    if (from < end) continue;
    const isKnown = index.vocabulary.has(word);
    const [nearest] = isKnown ? [] : fuzzyCandidates(index, word, maxDistance(word));
    corrected += unquoted.slice(end, from) + (nearest?.written ?? unquoted.slice(from, to));
    end = to;
  }
  const suggestion = (corrected + unquoted.slice(end)).replace(/\s+/g, " ").trim();
  if (suggestion === "" || suggestion === text.trim()) return null;
  const { scores, exact } = search(suggestion);
  return scores.size > 0 && exact === null ? suggestion : null;
}

/** One edit more than a search itself would guess in a long word. */
function maxDistance({ length }: { readonly length: number }): number {
  return length < 4 ? 0 : length < 6 ? 1 : length < 9 ? 2 : 3;
}
