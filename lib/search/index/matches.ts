/** Scores of visits by their places in the archive's order. */
export type Matches = ReadonlyMap<number, number>;

/** What is in all of several matches, with the scores added; at least one is needed. */
export function intersection(all: readonly Matches[]): Matches {
  const [smallest, ...others] = all.toSorted((a, b) => a.size - b.size);
  const both = new Map<number, number>();
  for (const [docId, score] of smallest ?? []) {
    if (!others.every((other) => other.has(docId))) continue;
    both.set(
      docId,
      others.reduce((sum, other) => sum + (other.get(docId) ?? 0), score),
    );
  }
  return both;
}

/** What fits a test. */
export function restricted(matches: Matches, fits: (docId: number) => boolean): Matches {
  return new Map([...matches].filter(([docId]) => fits(docId)));
}

/** What is in the most of several matches, with the scores added. */
export interface MostMatched {
  readonly matches: Matches;
  /** In how many it is. */
  readonly most: number;
  /** In which it is not, by their numbers, where that is the same for all; else `null`. */
  readonly lacking: readonly number[] | null;
}

/** Finds what is in the most of several matches. */
export function mostMatched(all: readonly Matches[]): MostMatched {
  const counts = new Map<number, number>();
  const scores = new Map<number, number>();
  for (const [docId, score] of all.flatMap((matches) => [...matches])) {
    counts.set(docId, (counts.get(docId) ?? 0) + 1);
    scores.set(docId, (scores.get(docId) ?? 0) + score);
  }
  const most = Math.max(0, ...new Set(counts.values()));
  const matches = restricted(scores, (docId) => counts.get(docId) === most);
  const docIds = [...matches.keys()];
  const lacking = all.flatMap((one, number) =>
    docIds.some((docId) => one.has(docId)) ? [] : number,
  );
  return { matches, most, lacking: lacking.length + most === all.length ? lacking : null };
}
