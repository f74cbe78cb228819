import type { Matches } from "../matches";

/** Where a stem can stand in a visit, and how much it counts there: a title or a name says what a visit is. */
export const FIELD_BOOSTS = { title: 3, names: 3, text: 1 } as const;

const FIELDS = [FIELD_BOOSTS.title, FIELD_BOOSTS.names, FIELD_BOOSTS.text] as const;

/** In which of a visit's title, names and text something stands: one bit each, the title's first. */
export type FieldMask = number;

/** The visits in which a stem stands, ascending by their places: eight times the place, and where. */
export type Posting = readonly number[];

/** An entry of a posting. */
export function packPosting(docId: number, where: FieldMask): number {
  return docId * 8 + where;
}

/**
 * Scores the visits that have any of some stems, as the binary independence model does (Robertson and Spärck Jones 1976;
 * BM25 where neither repetition nor length counts): by how rare a stem is in each field, times what the field counts.
 */
export function scorePostings(postings: readonly Posting[], visits: number): Matches {
  const scores = new Map<number, number>();
  for (const posting of postings) {
    const worth = scoresByFieldMask(posting, visits);
    for (const entry of posting) {
      const docId = Math.floor(entry / 8);
      scores.set(docId, (scores.get(docId) ?? 0) + (worth[entry % 8] ?? 0));
    }
  }
  return scores;
}

/** How much it says of a visit to be one of `having` among `visits`. */
export function rarity(having: number, visits: number): number {
  return Math.log((visits + 1) / (having + 0.5));
}

/** What a stem counts for, by where it stands. */
function scoresByFieldMask(posting: Posting, visits: number): readonly number[] {
  const worths = FIELDS.map((weight, field) => {
    const having = posting.filter((entry) => (entry >> field) & 1).length;
    return weight * rarity(having, visits);
  });
  return Array.from({ length: 8 }, (_, where) =>
    worths.reduce((sum, worth, field) => sum + ((where >> field) & 1 ? worth : 0), 0),
  );
}
