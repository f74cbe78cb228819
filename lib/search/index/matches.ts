/** Scores of visits by docId. */
export type Matches = ReadonlyMap<number, number>;

/** The visits that are in each of several matches, with their scores added; nothing where there are no matches. */
export function intersection(all: readonly Matches[]): Matches {
  const [smallest, ...others] = all.toSorted((a, b) => a.size - b.size);
  const common = new Map<number, number>();
  for (const [docId, score] of smallest ?? []) {
    if (others.every((other) => other.has(docId))) {
      common.set(docId, score + scoreOf(docId, others));
    }
  }
  return common;
}

/** The scores of a visit in several matches, added. */
function scoreOf(docId: number, all: readonly Matches[]): number {
  return all.reduce((sum, matches) => sum + (matches.get(docId) ?? 0), 0);
}

/** The matches that pass a test. */
export function restricted(matches: Matches, fits: (docId: number) => boolean): Matches {
  const fitting = new Map<number, number>();
  for (const [docId, score] of matches) if (fits(docId)) fitting.set(docId, score);
  return fitting;
}

/** The visits that are in the most of several matches. */
export interface MostMatched {
  /** With the scores added. */
  readonly matches: Matches;
  /** In how many of the matches each is. */
  readonly most: number;
  /** The indexes of the matches that none of them is in, where the same are missing for all; else `null`. */
  readonly missing: readonly number[] | null;
}

/** Finds the visits that are in the most of several matches. */
export function mostMatched(all: readonly Matches[]): MostMatched {
  const counts = new Map<number, number>();
  for (const one of all) {
    for (const docId of one.keys()) counts.set(docId, (counts.get(docId) ?? 0) + 1);
  }
  const most = Math.max(0, ...new Set(counts.values()));
  const matches = new Map<number, number>();
  for (const [docId, count] of counts) {
    if (count === most) matches.set(docId, scoreOf(docId, all));
  }
  const docIds = [...matches.keys()];
  const missing = all.flatMap((one, index) =>
    docIds.some((docId) => one.has(docId)) ? [] : [index],
  );
  return { matches, most, missing: missing.length + most === all.length ? missing : null };
}
