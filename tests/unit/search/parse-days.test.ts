import { expect, test } from "vitest";
import { parseDay } from "#lib/model/day";
import { daysIn, overlaps, parseDayRange } from "#lib/search/parse-days";

test.each([
  ["2019", "2019-01-01", "2019-12-31"],
  ["2019. gads", "2019-01-01", "2019-12-31"],
  ["2019.g.", "2019-01-01", "2019-12-31"],
  ["2019-10-15", "2019-10-15", "2019-10-15"],
  ["2019.10.15", "2019-10-15", "2019-10-15"],
  ["15.10.2019", "2019-10-15", "2019-10-15"],
  ["5.6.2021.", "2021-06-05", "2021-06-05"],
  ["15/10/2019", "2019-10-15", "2019-10-15"],
  ["10.2019", "2019-10-01", "2019-10-31"],
  ["2019-10", "2019-10-01", "2019-10-31"],
  ["2019. gada oktobris", "2019-10-01", "2019-10-31"],
  ["2019. gada oktobrī", "2019-10-01", "2019-10-31"],
  ["2020. gada februara", "2020-02-01", "2020-02-29"],
  ["maijs 2024", "2024-05-01", "2024-05-31"],
  ["okt. 2019", "2019-10-01", "2019-10-31"],
  ["October 2019", "2019-10-01", "2019-10-31"],
  ["May 2019", "2019-05-01", "2019-05-31"],
  ["1 November 2019", "2019-11-01", "2019-11-01"],
  ["1st November 2019", "2019-11-01", "2019-11-01"],
  ["November 1, 2019", "2019-11-01", "2019-11-01"],
  ["2019. gada 20. maijs", "2019-05-20", "2019-05-20"],
  ["2019.\u00a0gada 20.–22.\u00a0maijā", "2019-05-20", "2019-05-22"],
  ["20 to 22 May 2019", "2019-05-20", "2019-05-22"],
  ["2019–2021", "2019-01-01", "2021-12-31"],
  ["2019 līdz 2021", "2019-01-01", "2021-12-31"],
])("`%s` is from %s to %s", (text, from, to) => {
  expect(parseDayRange(text)).toEqual({ kind: "absolute", from, to });
});

test.each([
  "",
  "vakar",
  "2019 Rīga",
  "oktobris",
  "2019-02-30",
  "31. jūnijs 2019",
  "13.2019",
  "2021–2019",
])("`%s` names no range of days", (text) => {
  expect(parseDayRange(text)).toBeNull();
});

test.each(["2019-02-30", "30.02.2019", "31. jūnijs 2019", "2021-2019"])(
  "`%s` looks like days and is none: no part of it is read as a year",
  (text) => {
    expect(daysIn(text)).toEqual([{ days: null, from: 0, to: text.length }]);
  },
);

test.each(["marts", "1600", "12 valstis", "3. sanāksme", "may", "march", "v2019a"])(
  "`%s` names no year",
  (text) => {
    expect(daysIn(text).filter(({ days }) => days?.kind === "absolute")).toEqual([]);
  },
);

test.each([
  ["oktobrī", "2019-10-31", "2019-11-01", true],
  ["oktobrī", "2019-11-01", "2019-11-02", false],
  ["1. novembris", "2019-10-31", "2019-11-01", true],
  ["1. janvāris", "2019-12-30", "2020-01-02", true],
  ["2020", "2019-12-30", "2020-01-02", true],
  ["2021", "2019-12-30", "2020-01-02", false],
])(
  "a visit has days of `%s` in any year that it touches: %s to %s",
  (text, start, end, expected) => {
    const [first, last] = [parseDay(start), parseDay(end)];
    const days = daysIn(text)[0]?.days;
    expect(days && first && last && overlaps(days, first, last)).toBe(expected);
  },
);
