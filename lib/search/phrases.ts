import { stem } from "./analysis/stem";
import { intersection, type Matches, restricted } from "./index/matches";
import type { SearchIndex } from "./index/search-index";
import { visitsWithStems } from "./terms";

/** The visits in which normalised words stand next to each other, just so. */
export function phraseMatches(index: SearchIndex, phrase: readonly string[]): Matches {
  const stems = phrase.map(stem).filter((one) => index.postings.has(one));
  // A phrase of stop words alone has no posting lists: every visit is looked at.
  const candidates: Matches =
    stems.length === 0
      ? new Map(index.phraseTexts.map((_, docId) => [docId, 0]))
      : intersection(stems.map((one) => visitsWithStems(index, [one])));
  return restricted(candidates, (docId) => hasPhrase(index, docId, phrase.join(" ")));
}

/** Says whether a visit has a normalised word, or several next to each other, in just this form. */
export function hasPhrase({ phraseTexts }: SearchIndex, docId: number, phrase: string): boolean {
  return phraseTexts[docId]?.some((text) => text.includes(` ${phrase} `)) ?? false;
}
