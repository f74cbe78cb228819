import { expect, test } from "vitest";
import { intersection } from "#lib/search/index/matches";
import {
  type PostingList,
  packPosting,
  scoreCommon,
  scorePostings,
} from "#lib/search/index/postings";

const VISITS = 200;

/** Visits at steps of a number, each with fields that depend on it. */
function every(step: number): PostingList {
  const docIds = Array.from({ length: VISITS }, (_, docId) => docId);
  return docIds
    .filter((docId) => docId % step === 0)
    .map((docId) => packPosting(docId, 1 + (docId % 7)));
}

test.each([
  { lists: [every(2), every(3), every(5)], having: 7 },
  { lists: [every(7), every(1)], having: 29 },
  { lists: [every(4)], having: 50 },
  { lists: [every(2), []], having: 0 },
])(
  "visits that have all stems score what they score for each ($having visits)",
  ({ lists, having }) => {
    const common = scoreCommon(lists, VISITS);
    const expected = intersection(lists.map((list) => scorePostings([list], VISITS)));
    expect(common.size).toBe(having);
    expect([...common.keys()]).toEqual([...expected.keys()]);
    for (const [docId, score] of expected) expect(common.get(docId)).toBeCloseTo(score, 9);
  },
);
