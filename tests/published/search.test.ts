import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { z } from "zod";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { parseDay } from "#lib/model/day";
import type { Visit } from "#lib/model/records";
import { searchIndex } from "#lib/search/index/search-index";
import { search } from "#lib/search/search";
import { filterVisits } from "#lib/visits/filter-visits";
import { understoodQuery } from "#lib/visits/understood-query";
import { parseVisitQuery } from "#lib/visits/visit-query";

/** The day on which the queries were labelled, by reading the content and without asking the search. */
const LABELLED = parseDay("2026-11-28") ?? "";

const Query = z.object({ kind: z.string(), q: z.string(), ids: z.array(z.string()) });
const setOf = (name: string) =>
  z.array(Query).parse(JSON.parse(readFileSync(`tests/published/${name}.json`, "utf8")));

const snapshot = snapshotOf(loadArchive("content"));
const index = searchIndex(snapshot);

/** The entries that stood there when the queries were labelled; later ones are not judged. */
function judged(visits: readonly Visit[]): readonly string[] {
  return visits.filter(({ added }) => added <= LABELLED).map(({ id }) => id);
}

/** What the words of a query find first. */
function firstTen(q: string): readonly string[] {
  const found = [...search(index, q).scores]
    .toSorted(([a, one], [b, other]) => other - one || a - b)
    .flatMap(([docId]) => snapshot.archive.visits[docId] ?? []);
  return judged(found).slice(0, 10);
}

/** All that the list shows for a question. */
function answer(q: string): readonly string[] {
  const params = new URLSearchParams(understoodQuery(new URLSearchParams({ q }), snapshot));
  return judged(filterVisits(snapshot, parseVisitQuery(params, snapshot).query, "lv").visits);
}

interface Quality {
  readonly recall: number;
  readonly precision: number;
}

function qualityOf(found: readonly string[], ids: readonly string[], most = ids.length): Quality {
  const right = found.filter((id) => ids.includes(id)).length;
  if (ids.length === 0) {
    const isRight = Number(found.length === 0);
    return { recall: isRight, precision: isRight };
  }
  return {
    recall: right / Math.min(most, ids.length),
    precision: found.length === 0 ? 0 : right / found.length,
  };
}

function mean(qualities: readonly Quality[], of: keyof Quality): number {
  return qualities.reduce((sum, one) => sum + one[of], 0) / qualities.length;
}

test("60 labelled queries have a recall and a precision of at least 0.97 in what is published", () => {
  const set = setOf("labelled-queries");
  expect(set.length).toBeGreaterThanOrEqual(60);
  const qualities = set.map(({ q, ids }) => qualityOf(firstTen(q), ids, 10));
  expect(mean(qualities, "recall")).toBeGreaterThanOrEqual(0.97);
  expect(mean(qualities, "precision")).toBeGreaterThanOrEqual(0.97);
});

test("150 labelled questions have a recall and a precision of at least 0.95 in what is published", () => {
  const set = setOf("labelled-questions");
  expect(set.length).toBeGreaterThanOrEqual(150);
  const qualities = set.map(({ q, ids }) => qualityOf(answer(q), ids));
  expect(mean(qualities, "recall")).toBeGreaterThanOrEqual(0.95);
  expect(mean(qualities, "precision")).toBeGreaterThanOrEqual(0.95);
});
