import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { parseDay } from "#lib/model/day";
import type { Day } from "#lib/model/records";
import { isReviewDue } from "#lib/model/statement";

const snapshot = snapshotOf(loadArchive("content"));
const statement = snapshot.pages.get("accessibility-statement")?.statement ?? null;

function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(`${text} is no day`);
  return parsed;
}

test("a review is due once a year has passed, to the day", () => {
  expect(isReviewDue(day("2026-11-25"), day("2027-11-25"))).toBe(false);
  expect(isReviewDue(day("2026-11-25"), day("2027-11-26"))).toBe(true);
  expect(isReviewDue(day("2028-02-29"), day("2029-02-28"))).toBe(false);
  expect(isReviewDue(day("2028-02-29"), day("2029-03-01"))).toBe(true);
});

test("the published statement was reviewed in the year before the day of this test", () => {
  // The day is an argument (TEST_DAY), never the clock; without one, the newest day of the content.
  const today = day(process.env["TEST_DAY"] || snapshot.archive.day);
  expect(statement).not.toBeNull();
  if (statement === null) return;
  expect(isReviewDue(statement.reviewed, today)).toBe(false);
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
