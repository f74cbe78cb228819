import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { passagesWith } from "#lib/search/page-passages";
import { ARCHIVE } from "../../support/archive";

const snapshot = snapshotOf(loadArchive(ARCHIVE));

test("passages of pages and profiles are found by all their words, in any form and in either language", () => {
  const [history] = passagesWith(snapshot, "kriminālpolicijai 1923", "lv");
  expect(history).toMatchObject({ page: "pages", id: "overview" });
  expect(history?.text).toContain("1923. gadā");
  expect(history?.text).not.toMatch(/[[\]#]/);
  expect(passagesWith(snapshot, "kriminālpolicija 1923", "en")[0]?.text).toContain("1923");
  expect(passagesWith(snapshot, "TISPOL", "lv").map(({ page }) => page)).toContain("organisations");
});

test("no passage is found by a word that none has, by stop words or by nothing; never more than two", () => {
  for (const q of ["xyzzy 1923", "un par", "vizītes", ""])
    expect(passagesWith(snapshot, q, "lv"), q).toEqual([]);
  expect(passagesWith(snapshot, "policija", "lv")).toHaveLength(2);
});
