import type { Matches } from "./matches";

/** The fields of a visit, and how much a stem counts in each: a title or a name says what a visit is. */
export const FIELD_BOOSTS = { title: 3, names: 3, text: 1 } as const;
export type Field = keyof typeof FIELD_BOOSTS;

const FIELDS = ["title", "names", "text"] as const;
const FIELD_BITS: Readonly<Record<Field, number>> = { title: 1, names: 2, text: 4 };
/** All masks, from none to all of the fields. */
const MASKS: readonly FieldMask[] = [0, 1, 2, 3, 4, 5, 6, 7];
const MASK_BITS = FIELDS.length;

/** In which fields of a visit a stem stands: a sum of `FIELD_BITS`. */
export type FieldMask = number;

/** A mask with one field more. */
export function withField(mask: FieldMask, field: Field): FieldMask {
  return mask | FIELD_BITS[field];
}

/** The visits that have a stem, by ascending docId, each packed with its field mask into one number. */
export type PostingList = readonly number[];

/** An entry of a posting list. */
export function packPosting(docId: number, mask: FieldMask): number {
  return (docId << MASK_BITS) | mask;
}

/**
 * Scores the visits that have any of some stems with the binary independence model (Robertson and Spärck Jones 1976),
 * which is BM25 where neither term frequency nor document length counts: the sum of boost times rarity over the fields
 * that have a stem, as in BM25F.
 */
export function scorePostings(lists: readonly PostingList[], visits: number): Matches {
  const scores = new Map<number, number>();
  for (const list of lists) {
    const scoreOfMask = scoresByMask(list, visits);
    const isFirst = scores.size === 0;
    for (const posting of list) {
      const docId = docIdOf(posting);
      const before = isFirst ? 0 : (scores.get(docId) ?? 0);
      scores.set(docId, before + (scoreOfMask[maskOf(posting)] ?? 0));
    }
  }
  return scores;
}

/** The visits that have all of some stems, with the scores of these added as `scorePostings` makes them. */
export function scoreCommon(lists: readonly PostingList[], visits: number): Matches {
  const [shortest = [], ...longer] = lists.toSorted((a, b) => a.length - b.length);
  const own = scoresByMask(shortest, visits);
  const others = longer.map((list) => new PostingCursor(list, scoresByMask(list, visits)));
  const scores = new Map<number, number>();
  for (const posting of shortest) {
    const docId = docIdOf(posting);
    if (others.every((other) => other.reaches(docId))) {
      const added = others.reduce((sum, other) => sum + other.score, 0);
      scores.set(docId, (own[maskOf(posting)] ?? 0) + added);
    }
  }
  return scores;
}

/** A place in a posting list that only goes forward. */
class PostingCursor {
  readonly #list: PostingList;
  readonly #scores: readonly number[];
  #at = 0;

  constructor(list: PostingList, scores: readonly number[]) {
    this.#list = list;
    this.#scores = scores;
  }

  /** Goes on to a visit, or to the next one; says whether it is there. */
  reaches(docId: number): boolean {
    while (this.#docId < docId) this.#at += 1;
    return this.#docId === docId;
  }

  get #docId(): number {
    const posting = this.#list[this.#at];
    return posting === undefined ? Number.POSITIVE_INFINITY : docIdOf(posting);
  }

  /** What the stem scores in the visit that was reached. */
  get score(): number {
    return this.#scores[maskOf(this.#list[this.#at] ?? 0)] ?? 0;
  }
}

function docIdOf(posting: number): number {
  return posting >> MASK_BITS;
}

function maskOf(posting: number): FieldMask {
  return posting & (MASKS.length - 1);
}

/** The inverse document frequency of something that `having` of `visits` have. */
export function rarity(having: number, visits: number): number {
  return Math.log((visits + 1) / (having + 0.5));
}

/** The score of a stem in a visit, for each mask. */
function scoresByMask(list: PostingList, visits: number): readonly number[] {
  const counts = MASKS.map(() => 0);
  for (const posting of list) {
    const mask = maskOf(posting);
    counts[mask] = (counts[mask] ?? 0) + 1;
  }
  const scores = FIELDS.map((field) => {
    const having = MASKS.filter((mask) => hasField(mask, field));
    const total = having.reduce((sum, mask) => sum + (counts[mask] ?? 0), 0);
    return { field, score: FIELD_BOOSTS[field] * rarity(total, visits) };
  });
  return MASKS.map((mask) =>
    scores.reduce((sum, { field, score }) => sum + (hasField(mask, field) ? score : 0), 0),
  );
}

function hasField(mask: FieldMask, field: Field): boolean {
  return (mask & FIELD_BITS[field]) !== 0;
}
