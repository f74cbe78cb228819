import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { index, search } from "./found-set";

/**
 * Queries with exactly the visits that fit them. They were labelled from the content files: by the facts (who, where,
 * when, which organisation) and by reading what the words say in either language; never by asking the search. The
 * `labelled` ones grew with the rules; the `blind` ones were written before their author had read a rule, and run once
 * before anything was changed. When entries gained participants and bodies, the labels gained the visits that
 * have them now, by the same reading.
 */
const Query = z.object({ kind: z.string(), q: z.string(), ids: z.array(z.string()) });
const setOf = (name: string) =>
  z.array(Query).parse(JSON.parse(readFileSync(`tests/unit/search/${name}-queries.json`, "utf8")));
const sets = { labelled: setOf("labelled"), blind: setOf("blind") };
const SETS = ["labelled", "blind"] as const;
type SetName = (typeof SETS)[number];

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

function mean(set: SetName, kind: string | null, of: keyof Quality): number {
  const some = sets[set].filter((query) => kind === null || query.kind === kind);
  return some.reduce((sum, query) => sum + qualityOf(query)[of], 0) / some.length;
}

test.each(SETS)("the %s set has 150 queries or more, and every id in it exists", (set) => {
  expect(sets[set].length).toBeGreaterThanOrEqual(150);
  const known = new Set(index.archive.visits.map(({ id }) => id));
  expect(sets[set].flatMap(({ ids }) => ids).filter((id) => !known.has(id))).toEqual([]);
});

test("each query stands once in both sets together", () => {
  const all = SETS.flatMap((set) => sets[set].map(({ q }) => q));
  expect(new Set(all).size).toBe(all.length);
});

const LEAST = [
  ["inflection", 0.97],
  ["diacritics", 0.97],
  ["alias", 0.95],
  ["name", 0.97],
  ["days", 1],
  ["words", 0.95],
  ["typo", 0.85],
  ["language", 0.95],
  ["none", 1],
] as const;

test.each(SETS.flatMap((set) => LEAST.map(([kind, least]) => [set, kind, least] as const)))(
  "%s queries of the kind `%s` have a recall and a precision of at least %d",
  (set, kind, least) => {
    expect(mean(set, kind, "recall")).toBeGreaterThanOrEqual(least);
    expect(mean(set, kind, "precision")).toBeGreaterThanOrEqual(
      least === 1 ? 1 : Math.min(least, 0.95),
    );
  },
);

test.each(SETS)("all %s queries together have a recall and a precision of at least 0.97", (set) => {
  expect(mean(set, null, "recall")).toBeGreaterThanOrEqual(0.97);
  expect(mean(set, null, "precision")).toBeGreaterThanOrEqual(0.97);
});
