import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { visitsOf } from "#lib/visits/subjects";

const snapshot = snapshotOf(loadArchive("content"));

test("every topic has at least three visits; one with fewer belongs to a wider one", () => {
  const few = snapshot.archive.topics.filter(
    ({ id }) => visitsOf(snapshot, { page: "topics", id }).length < 3,
  );
  expect(few.map(({ id }) => id)).toEqual([]);
});

test("every series has a visit, and no number twice", () => {
  for (const { id } of snapshot.archive.series) {
    const visits = visitsOf(snapshot, { page: "series", id });
    expect(visits, id).not.toEqual([]);
    const numbers = visits.flatMap(({ series }) => series?.number ?? []);
    expect(new Set(numbers).size, id).toBe(numbers.length);
  }
});

test("only what was held has an outcome, and both languages have the same parts", () => {
  for (const { id, status, text } of snapshot.archive.visits) {
    if (status !== "held") expect(text.lv.outcome, id).toBeNull();
    expect([Boolean(text.en?.outcome), Boolean(text.en?.body)], id).toEqual([
      Boolean(text.lv.outcome),
      Boolean(text.lv.body),
    ]);
  }
});
