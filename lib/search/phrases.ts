import { stem } from "./analysis/stem";
import { type Matches, restricted } from "./index/matches";
import type { SearchIndex } from "./index/search-index";
import { visitsWithStems } from "./terms";

/** For each stem of some phrases but stop words the visits that have it: the only ones in which the phrases can be. */
export function phraseCandidates(
  index: SearchIndex,
  phrases: readonly (readonly string[])[],
): readonly Matches[] {
  const stems = new Set(phrases.flat().map(stem));
  return [...stems].flatMap((one) =>
    index.postings.has(one) ? visitsWithStems(index, [one]) : [],
  );
}

/** Visits that are looked through for one phrase each, in one search: some 20 ms. */
export const MAX_LOOKED_THROUGH = 20_000;

/**
 * Those of some visits in which each phrase stands, just so. The newest are looked through first; `isUnfinished` where the
 * bound of work ended that before the last.
 */
export function withPhrases(
  index: SearchIndex,
  matches: Matches,
  phrases: readonly (readonly string[])[],
): { readonly matches: Matches; readonly isUnfinished: boolean } {
  const newest = [...matches.keys()].sort((a, b) => a - b);
  const most = Math.floor(MAX_LOOKED_THROUGH / Math.max(1, phrases.length));
  const texts = phrases.map((words) => words.join(" "));
  const having = new Set(
    newest
      .slice(0, most)
      .filter((docId) => texts.every((phrase) => hasPhrase(index, docId, phrase))),
  );
  return {
    matches: restricted(matches, (docId) => having.has(docId)),
    isUnfinished: newest.length > most,
  };
}

/** Says whether a visit has a normalised word, or several next to each other, in just this form. */
export function hasPhrase({ phraseTexts }: SearchIndex, docId: number, phrase: string): boolean {
  const bounded = ` ${phrase} `;
  return phraseTexts[docId]?.some((text) => text.includes(bounded)) ?? false;
}
