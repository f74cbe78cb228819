import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { index, search } from "./found-set";

/**
 * Queries with exactly the visits that fit them. They were labelled from the content files: by the facts (who, where,
 * when, which organisation) and by reading what the words say in either language; never by asking the search.
 */
const Query = z.object({ kind: z.string(), q: z.string(), ids: z.array(z.string()) });
const queries = z
  .array(Query)
  .parse(JSON.parse(readFileSync("tests/unit/search/labelled-queries.json", "utf8")));

interface Quality {
  readonly recall: number;
  readonly precision: number;
}

/** Recall and precision among the first ten; what is relaxed for a query without an answer must say so. */
function qualityOf({ kind, q, ids }: z.infer<typeof Query>): Quality {
  const found = search(q);
  if (kind === "none") {
    const isHonest = found.ids.length === 0 || found.exact !== null;
    return { recall: isHonest ? 1 : 0, precision: isHonest ? 1 : 0 };
  }
  const first = found.ids.slice(0, 10);
  const right = first.filter((id) => ids.includes(id)).length;
  return {
    recall: ids.length === 0 ? 1 : right / Math.min(10, ids.length),
    precision: first.length === 0 ? (ids.length === 0 ? 1 : 0) : right / first.length,
  };
}

function mean(kind: string | null, of: keyof Quality): number {
  const some = queries.filter((query) => kind === null || query.kind === kind);
  return some.reduce((sum, query) => sum + qualityOf(query)[of], 0) / some.length;
}

test("the set has 150 queries or more, each once, and every id in it exists", () => {
  expect(queries.length).toBeGreaterThanOrEqual(150);
  expect(new Set(queries.map(({ q }) => q)).size).toBe(queries.length);
  const known = new Set(index.archive.visits.map(({ id }) => id));
  expect(queries.flatMap(({ ids }) => ids).filter((id) => !known.has(id))).toEqual([]);
});

test.each([
  ["inflection", 0.97],
  ["diacritics", 0.97],
  ["alias", 0.95],
  ["name", 0.97],
  ["days", 1],
  ["words", 0.95],
  ["typo", 0.85],
  ["language", 0.95],
  ["none", 1],
])("queries of the kind `%s` have a recall and a precision of at least %d", (kind, least) => {
  expect(mean(kind, "recall")).toBeGreaterThanOrEqual(least);
  expect(mean(kind, "precision")).toBeGreaterThanOrEqual(least === 1 ? 1 : Math.min(least, 0.95));
});

test("all queries together have a recall and a precision of at least 0.97", () => {
  expect(mean(null, "recall")).toBeGreaterThanOrEqual(0.97);
  expect(mean(null, "precision")).toBeGreaterThanOrEqual(0.97);
});
