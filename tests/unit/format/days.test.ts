import { describe, expect, test } from "vitest";
import { parseDay, parsePartialDay } from "#lib/day";
import { dayBlocks, formatDays, formatPartialDay, labelDays } from "#lib/format/days";
import type { Day, PartialDay } from "#lib/records";

function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new Error(text);
  return parsed;
}

function partial(text: string): PartialDay {
  const parsed = parsePartialDay(text);
  if (parsed === null) throw new Error(text);
  return parsed;
}

const plain = (text: string) => text.replaceAll("\u00a0", " ");

test.each([
  ["01", "janvārī", "janvāris", "January"],
  ["02", "februārī", "februāris", "February"],
  ["03", "martā", "marts", "March"],
  ["04", "aprīlī", "aprīlis", "April"],
  ["05", "maijā", "maijs", "May"],
  ["06", "jūnijā", "jūnijs", "June"],
  ["07", "jūlijā", "jūlijs", "July"],
  ["08", "augustā", "augusts", "August"],
  ["09", "septembrī", "septembris", "September"],
  ["10", "oktobrī", "oktobris", "October"],
  ["11", "novembrī", "novembris", "November"],
  ["12", "decembrī", "decembris", "December"],
])(
  "month %s is %s in a sentence, %s as a label and %s in English",
  (month, locative, nominative, english) => {
    const one = day(`2019-${month}-07`);
    expect(plain(formatDays(one, one, "lv"))).toBe(`2019. gada 7. ${locative}`);
    expect(plain(labelDays(one, one, "lv"))).toBe(`2019. gada 7. ${nominative}`);
    expect(plain(formatDays(one, one, "en"))).toBe(`7 ${english} 2019`);
  },
);

test.each([
  ["2019-05-20", "2019-05-22", "2019. gada 20.–22. maijā", "20 to 22 May 2019"],
  [
    "2019-10-31",
    "2019-11-01",
    "2019. gada 31. oktobrī – 1. novembrī",
    "31 October to 1 November 2019",
  ],
  [
    "2019-12-31",
    "2020-01-01",
    "2019. gada 31. decembrī – 2020. gada 1. janvārī",
    "31 December 2019 to 1 January 2020",
  ],
])("%s to %s is “%s” and “%s”", (start, end, latvian, english) => {
  expect(plain(formatDays(day(start), day(end), "lv"))).toBe(latvian);
  expect(plain(formatDays(day(start), day(end), "en"))).toBe(english);
});

test("a date does not break after the year's dot nor before the month", () => {
  expect(formatDays(day("2019-05-20"), day("2019-05-20"), "lv")).toBe(
    "2019.\u00a0gada 20.\u00a0maijā",
  );
});

test.each([
  ["1991-09-17", "1991. gada 17. septembris", "17 September 1991"],
  ["1992-03", "1992. gada marts", "March 1992"],
  ["1999", "1999. gads", "1999"],
])("the partial day %s is “%s” and “%s”", (text, latvian, english) => {
  expect(plain(formatPartialDay(partial(text), "lv"))).toBe(latvian);
  expect(plain(formatPartialDay(partial(text), "en"))).toBe(english);
});

describe("the numbers before an entry", () => {
  test("stand in one block within a month and in two across months", () => {
    expect(dayBlocks(day("2019-10-15"), day("2019-10-18"), "lv")).toEqual([
      { days: "15.–18.", month: "okt." },
    ]);
    expect(dayBlocks(day("2019-10-31"), day("2019-11-01"), "lv")).toHaveLength(2);
  });
});
