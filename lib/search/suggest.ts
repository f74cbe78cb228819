import { tokenize } from "#lib/locale/normalize";
import type { SearchIndex } from "./index/search-index";
import { QUOTATION_MARKS } from "./parse-query";
import { fuzzyCandidates } from "./resolve-word";

/** Words of one query that another spelling is looked for: each costs a walk through the vocabulary. */
const MOST_CORRECTED = 2;

/**
 * Another spelling of a query that finds nothing: without quotation marks, and with the nearest word of the archive for
 * each unknown one; `null` where nothing matches all of that. `finds` guesses nothing and leaves nothing out.
 */
export function suggestQuery(
  index: SearchIndex,
  text: string,
  finds: (q: string) => boolean,
): string | null {
  const unquoted = text.replace(QUOTATION_MARKS, " ");
  const nearest = new Map<string, string | null>();
  let corrected = "";
  let end = 0;
  for (const { word, from, to } of tokenize(unquoted)) {
    // A run such as "⅐" is normalised to two words: it is written once.
    if (from < end) continue;
    if (!index.vocabulary.has(word) && !nearest.has(word) && nearest.size < MOST_CORRECTED) {
      nearest.set(word, fuzzyCandidates(index, word, maxDistance(word))[0]?.written ?? null);
    }
    corrected += unquoted.slice(end, from) + (nearest.get(word) ?? unquoted.slice(from, to));
    end = to;
  }
  const suggestion = (corrected + unquoted.slice(end)).replace(/\s+/g, " ").trim();
  if (suggestion === "" || suggestion === text.trim()) return null;
  return finds(suggestion) ? suggestion : null;
}

/** One edit more than a search itself would guess in a long word. */
function maxDistance({ length }: { readonly length: number }): number {
  return length < 4 ? 0 : length < 6 ? 1 : length < 9 ? 2 : 3;
}
