import fc from "fast-check";
import { expect, test } from "vitest";
import {
  firstDay,
  isWithin,
  lastDay,
  monthOf,
  monthsBefore,
  parseDay,
  parsePartialDay,
} from "#lib/model/day";

const LIMITS = { min: new Date("1900-01-01"), max: new Date("2100-12-31"), noInvalidDate: true };

test.each([
  "2019-02-30",
  "2019-2-3",
  "2019-13-01",
  "2019-00-10",
  "2023-02-29",
  "20190520",
  " 2019-05-20",
  "",
])("`%s` is no day", (text) => {
  expect(parseDay(text)).toBeNull();
});

test.each(["2019-05-20", "2024-02-29", "2000-02-29", "2015-12-31"])("`%s` is a day", (text) => {
  expect(parseDay(text)).toBe(text);
});

test("every day that the calendar has is a day", () => {
  fc.assert(
    fc.property(fc.date(LIMITS), (date) => {
      const text = date.toISOString().slice(0, 10);
      expect(parseDay(text)).toBe(text);
    }),
  );
});

test.each([
  ["2019", "2019-01-01", "2019-12-31"],
  ["2019-02", "2019-02-01", "2019-02-28"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2019-05-20", "2019-05-20", "2019-05-20"],
])("the partial day `%s` runs from %s to %s", (text, first, last) => {
  const partial = parsePartialDay(text);
  expect(partial).not.toBeNull();
  if (partial === null) return;
  expect([firstDay(partial), lastDay(partial)]).toEqual([first, last]);
});

test.each([
  ["2026-11-28", 1, "2026-10-28"],
  ["2026-03-31", 1, "2026-02-28"],
  ["2024-02-29", 12, "2023-02-28"],
] as const)("`%s` was %i months after `%s`", (text, months, before) => {
  const day = parseDay(text);
  expect(day && monthsBefore(day, months)).toBe(before);
  expect(day && monthOf(day)).toBe(text.slice(0, 7));
});

test("an unknown end is open and a known one is included", () => {
  const [day, from, to] = [
    parseDay("2019-05-20"),
    parsePartialDay("2019-05"),
    parsePartialDay("2019"),
  ];
  if (day === null) throw new Error("not a day");
  expect(isWithin(day, null, null)).toBe(true);
  expect(isWithin(day, from, to)).toBe(true);
  expect(isWithin(day, parsePartialDay("2019-06"), null)).toBe(false);
  expect(isWithin(day, null, parsePartialDay("2018"))).toBe(false);
});
