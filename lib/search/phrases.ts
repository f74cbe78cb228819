import { stem } from "./analysis/stem";
import { type Matches, restricted } from "./index/matches";
import { scoreCommon } from "./index/postings";
import type { SearchIndex } from "./index/search-index";

/** The visits that have every stem of some phrases but stop words; `null` where the phrases have no other. */
export function phraseCandidates(
  { postings, archive }: SearchIndex,
  phrases: readonly (readonly string[])[],
): Matches | null {
  const lists = [...new Set(phrases.flat().map(stem))].flatMap((one) => {
    const list = postings.get(one);
    return list === undefined ? [] : [list];
  });
  return lists.length === 0 ? null : scoreCommon(lists, archive.visits.length);
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
