/** Scores of visits by their places in the archive's order. */
export type Matches = ReadonlyMap<number, number>;

/** What is in all of several matches, with the scores added; at least one is needed. */
export function intersection(all: readonly Matches[]): Matches {
  const [smallest, ...others] = all.toSorted((a, b) => a.size - b.size);
  const both = new Map<number, number>();
  for (const [place, score] of smallest ?? []) {
    if (!others.every((other) => other.has(place))) continue;
    both.set(
      place,
      others.reduce((sum, other) => sum + (other.get(place) ?? 0), score),
    );
  }
  return both;
}

/** What fits a test. */
export function restricted(matches: Matches, fits: (place: number) => boolean): Matches {
  return new Map([...matches].filter(([place]) => fits(place)));
}

/** What is in the most of several matches, with the scores added. */
export interface Most {
  readonly matches: Matches;
  /** In how many it is. */
  readonly most: number;
  /** In which it is not, by their numbers, where that is the same for all; else `null`. */
  readonly lacking: readonly number[] | null;
}

/** Finds what is in the most of several matches. */
export function inMost(all: readonly Matches[]): Most {
  const counts = new Map<number, number>();
  const scores = new Map<number, number>();
  for (const [place, score] of all.flatMap((matches) => [...matches])) {
    counts.set(place, (counts.get(place) ?? 0) + 1);
    scores.set(place, (scores.get(place) ?? 0) + score);
  }
  const most = Math.max(0, ...new Set(counts.values()));
  const matches = restricted(scores, (place) => counts.get(place) === most);
  const places = [...matches.keys()];
  const lacking = all.flatMap((one, number) =>
    places.some((place) => one.has(place)) ? [] : number,
  );
  return { matches, most, lacking: lacking.length + most === all.length ? lacking : null };
}
