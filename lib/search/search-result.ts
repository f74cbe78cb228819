import type { Subject } from "#lib/model/subjects";

/** The visits that a search found, and how it understood the query. */
export interface SearchResult {
  /** The score of each visit found, by docId (its index in `archive.visits`); a higher one fits better. */
  readonly scores: ReadonlyMap<number, number>;
  /** Words that the archive does not have, and the words that were taken for them. */
  readonly guessed: readonly { readonly typed: string; readonly taken: string }[];
  /** The words and days that were left out, as they were typed. */
  readonly leftOut: readonly string[];
  /** No visit has all of the words: these have the most of them. */
  readonly isPartial: boolean;
  /** Only the beginning of the query was read. */
  readonly isCut: boolean;
  /** The query that neither guesses nor leaves anything out, where this one did. */
  readonly exact: string | null;
  /** Another spelling of the query that finds something, where nothing was found. */
  readonly suggestion: string | null;
  /** The subjects that the query names, best first. */
  readonly subjects: readonly Subject[];
  /** Says whether a normalised word of a text is to be highlighted. */
  readonly isHit: (word: string) => boolean;
}
