import { describe, expect, test } from "vitest";
import {
  dayBlocks,
  formatDays,
  formatPartialDay,
  formatSince,
  formatUntil,
  labelDays,
} from "#lib/locale/days";
import type { Day, PartialDay } from "#lib/model/day";
import { parseDay, parsePartialDay } from "#lib/model/day";

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
  [
    "2019-05-20",
    "2019-05-22",
    "2019. gada 20.–22. maijā",
    "2019. gada 20.–22. maijs",
    "20 to 22 May 2019",
  ],
  [
    "2019-10-31",
    "2019-11-01",
    "2019. gada 31. oktobrī – 1. novembrī",
    "2019. gada 31. oktobris – 1. novembris",
    "31 October to 1 November 2019",
  ],
  [
    "2019-12-31",
    "2020-01-01",
    "2019. gada 31. decembrī – 2020. gada 1. janvārī",
    "2019. gada 31. decembris – 2020. gada 1. janvāris",
    "31 December 2019 to 1 January 2020",
  ],
  [
    "2019-05-20",
    "2020-05-20",
    "2019. gada 20. maijā – 2020. gada 20. maijā",
    "2019. gada 20. maijs – 2020. gada 20. maijs",
    "20 May 2019 to 20 May 2020",
  ],
])("%s to %s is “%s”, as a label “%s”, and “%s”", (start, end, sentence, label, english) => {
  expect(plain(formatDays(day(start), day(end), "lv"))).toBe(sentence);
  expect(plain(labelDays(day(start), day(end), "lv"))).toBe(label);
  expect(plain(formatDays(day(start), day(end), "en"))).toBe(english);
  expect(plain(labelDays(day(start), day(end), "en"))).toBe(english);
});

test("a date does not break after the year's dot nor before the month", () => {
  expect(formatDays(day("2019-05-20"), day("2019-05-20"), "lv")).toBe(
    "2019.\u00a0gada 20.\u00a0maijā",
  );
});

test("no line begins with the dash between two days", () => {
  const [start, end] = [day("2019-12-31"), day("2020-01-01")];
  for (const text of [
    formatDays(start, end, "lv"),
    formatDays(start, day("2020-02-01"), "lv"),
    formatDays(day("2019-10-31"), day("2019-11-01"), "lv"),
  ]) {
    expect(text).toMatch(/\S\u00a0– \S/);
  }
});

test.each([
  ["01", "janvāra"],
  ["02", "februāra"],
  ["03", "marta"],
  ["04", "aprīļa"],
  ["05", "maija"],
  ["06", "jūnija"],
  ["07", "jūlija"],
  ["08", "augusta"],
  ["09", "septembra"],
  ["10", "oktobra"],
  ["11", "novembra"],
  ["12", "decembra"],
])("since a day of month %s is kopš … %s", (month, genitive) => {
  expect(plain(formatSince(partial(`1991-${month}-17`), "lv"))).toBe(`1991. gada 17. ${genitive}`);
  expect(plain(formatSince(partial(`1991-${month}`), "lv"))).toBe(`1991. gada ${genitive}`);
});

test.each([
  ["2019-05-20", "2019. gada 20. maijam", "20 May 2019"],
  ["2019-01", "2019. gada janvārim", "January 2019"],
  ["2019", "2019. gadam", "2019"],
])("until %s is līdz %s", (text, latvian, english) => {
  expect(plain(formatUntil(partial(text), "lv"))).toBe(latvian);
  expect(plain(formatUntil(partial(text), "en"))).toBe(english);
});

test("since a year is kopš … gada, and in English as a label", () => {
  expect(formatSince(partial("1999"), "lv")).toBe("1999.\u00a0gada");
  expect(formatSince(partial("1991-09-17"), "en")).toBe("17\u00a0September 1991");
  expect(formatSince(partial("1999"), "en")).toBe("1999");
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
  test.each([
    ["01", "janv.", "Jan"],
    ["02", "febr.", "Feb"],
    ["03", "marts", "Mar"],
    ["04", "apr.", "Apr"],
    ["05", "maijs", "May"],
    ["06", "jūn.", "June"],
    ["07", "jūl.", "July"],
    ["08", "aug.", "Aug"],
    ["09", "sept.", "Sept"],
    ["10", "okt.", "Oct"],
    ["11", "nov.", "Nov"],
    ["12", "dec.", "Dec"],
  ])("name month %s “%s” and “%s”", (month, latvian, english) => {
    const one = day(`2019-${month}-07`);
    expect(dayBlocks(one, one, "lv")).toEqual([{ days: "7.", month: latvian }]);
    expect(dayBlocks(one, one, "en")).toEqual([{ days: "7", month: english }]);
  });

  test("stand in one block within a month", () => {
    const [start, end] = [day("2019-10-15"), day("2019-10-18")];
    expect(dayBlocks(start, end, "lv")).toEqual([{ days: "15.–18.", month: "okt." }]);
    expect(dayBlocks(start, end, "en")).toEqual([{ days: "15–18", month: "Oct" }]);
  });

  test.each([
    ["2019-10-31", "2019-11-01", "31.", "okt. –", "1.", "nov."],
    ["2019-05-20", "2020-05-20", "20.", "maijs –", "20.", "maijs"],
  ])("stand in two blocks from %s to %s", (start, end, from, fromMonth, to, toMonth) => {
    expect(dayBlocks(day(start), day(end), "lv")).toEqual([
      { days: from, month: fromMonth },
      { days: to, month: toMonth },
    ]);
  });
});
