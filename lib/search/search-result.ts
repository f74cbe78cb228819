/** What a search understood and which visits it found. */
export interface SearchResult {
  /** The score of each visit found, by its place in the archive's order; higher fits better. */
  readonly scores: ReadonlyMap<number, number>;
  /** Words that the archive does not have and what was taken in their place. */
  readonly guessed: readonly { readonly typed: string; readonly taken: string }[];
  /** What was not asked for, because no visit has it. */
  readonly leftOut: readonly string[];
  /** No visit has all of the words: these have the most of them. */
  readonly isPartial: boolean;
  /** Only the first of the words were looked for. */
  readonly isCut: boolean;
  /** The search that neither guesses nor leaves out, where this one did. */
  readonly exact: string | null;
  /** Another spelling that finds something, where nothing was found. */
  readonly suggestion: string | null;
  /** Ids of the organisations whose names the search contains, best first. */
  readonly organisations: readonly string[];
  /** Says whether a word of a text is one that was found. */
  readonly isHit: (word: string) => boolean;
}
