import type { Day } from "#lib/model/day";
import type { Subject } from "#lib/model/subjects";

/** The visits that a search found, and how it understood the query. */
export interface SearchResult {
  /** The score of each visit found, by docId (its index in `archive.visits`); a higher one fits better. */
  readonly scores: ReadonlyMap<number, number>;
  /** Words that the archive does not have, and the words that were taken for them. */
  readonly guessed: readonly { readonly typed: string; readonly taken: string }[];
  /** The words that were left out, as they were typed; days never are. */
  readonly leftOut: readonly string[];
  /** No visit has all of the words: these have the most of them. */
  readonly isPartial: boolean;
  /** Days that could be read in two ways, and how they were read. */
  readonly readAs: readonly { readonly typed: string; readonly day: Day }[];
  /** Where nothing was found: what the days alone and the words alone would find. */
  readonly instead: readonly {
    readonly kind: "days" | "words";
    readonly q: string;
    readonly count: number;
  }[];
  /** Only the beginning of the query was read. */
  readonly isCut: boolean;
  /** So many visits may have the quoted phrases that only the newest were looked through. */
  readonly isUnfinished: boolean;
  /** The query that neither guesses nor leaves anything out, where this one did. */
  readonly exact: string | null;
  /** Another spelling of the query that finds something, where nothing was found. */
  readonly suggestion: string | null;
  /** The subjects that the query names, best first. */
  readonly subjects: readonly Subject[];
  /** Says whether a normalised word of a text is to be highlighted. */
  readonly isHit: (word: string) => boolean;
}
