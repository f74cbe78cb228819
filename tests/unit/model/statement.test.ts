import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";

const snapshot = snapshotOf(loadArchive("content"));
const statement = snapshot.pages.get("accessibility-statement")?.statement ?? null;

test("the statement was prepared before it was reviewed, and evaluated too", () => {
  expect(statement).not.toBeNull();
  if (statement === null) return;
  expect(statement.first <= statement.reviewed).toBe(true);
  expect(statement.evaluated <= statement.reviewed).toBe(true);
});

test("the evaluation covers five pages that exist, with a result for each aspect on each", () => {
  expect(statement?.pages).toHaveLength(5);
  for (const { page, id } of statement?.pages ?? []) {
    const exists = id === null || (page !== "home" && snapshot[page].has(id));
    expect(exists, `${page} ${id}`).toBe(true);
  }
  const results = Object.entries(statement?.aspects ?? {});
  expect(results).toHaveLength(11);
  for (const [aspect, list] of results) expect(list, aspect).toHaveLength(5);
});

test("a statement of full conformity names no failure and no result that is less", () => {
  const results = Object.values(statement?.aspects ?? {}).flat();
  const isFlawless =
    statement?.failures.length === 0 && results.every((one) => one === "fits" || one === "absent");
  expect(statement?.conformity === "full").toBe(isFlawless);
});
