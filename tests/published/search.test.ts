import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { parseDay } from "#lib/model/day";
import { searchIndex } from "#lib/search/index/search-index";
import { search } from "#lib/search/search";

/** The day on which the queries were labelled, by reading the content and without asking the search. */
const LABELLED = parseDay("2026-11-28") ?? "";

const QUERIES = z
  .array(z.object({ kind: z.string(), q: z.string(), ids: z.array(z.string()) }))
  .parse(JSON.parse(readFileSync("tests/published/labelled-queries.json", "utf8")));

const snapshot = snapshotOf(loadArchive("content"));
const index = searchIndex(snapshot);

/** What a search finds first among the entries that stood there when the queries were labelled; later ones are not judged. */
function firstTen(q: string): readonly string[] {
  return [...search(index, q).scores]
    .toSorted(([a, one], [b, other]) => other - one || a - b)
    .flatMap(([docId]) => snapshot.archive.visits[docId] ?? [])
    .filter(({ added }) => added <= LABELLED)
    .slice(0, 10)
    .map(({ id }) => id);
}

test("60 labelled queries have a recall and a precision of at least 0.97 in what is published", () => {
  expect(QUERIES.length).toBeGreaterThanOrEqual(60);
  const shares = QUERIES.map(({ q, ids }) => {
    const first = firstTen(q);
    const right = first.filter((id) => ids.includes(id)).length;
    return [right / Math.min(10, ids.length), first.length === 0 ? 0 : right / first.length];
  });
  for (const of of [0, 1]) {
    const mean = shares.reduce((sum, share) => sum + (share[of] ?? 0), 0) / shares.length;
    expect(mean).toBeGreaterThanOrEqual(0.97);
  }
});
