import { expect, test } from "vitest";
import { parseDay } from "#lib/model/day";
import { type DayGroup, dayGroupsIn, dayTest } from "#lib/search/day-groups";

const TODAY = parseDay("2026-11-28");

function written(text: string): readonly string[] {
  return dayGroupsIn(text, TODAY, () => false).map((group) =>
    group.ranges.map(({ from, to }) => `${from}..${to}`).join(" | "),
  );
}

test.each([
  ["2019. gada maijā un jūnijā", "2019-05-01..2019-05-31 | 2019-06-01..2019-06-30"],
  ["May and June 2019", "2019-05-01..2019-05-31 | 2019-06-01..2019-06-30"],
  ["maijs–jūlijs 2022", "2022-05-01..2022-07-31"],
  ["no maija līdz jūlijam 2016", "2016-05-01..2016-07-31"],
  ["from May to July 2016", "2016-05-01..2016-07-31"],
  ["no 2018. līdz 2020. gadam", "2018-01-01..2020-12-31"],
  ["between 2015 and 2017", "2015-01-01..2017-12-31"],
  ["01.01.2019-30.06.2019", "2019-01-01..2019-06-30"],
  ["2019/2020", "2019-01-01..2019-12-31 | 2020-01-01..2020-12-31"],
  ["2019 2020", "2019-01-01..2019-12-31 | 2020-01-01..2020-12-31"],
  ["kopš 2024", "2024-01-01..9999-12-31"],
  ["since 15.10.2019", "2019-10-15..9999-12-31"],
  ["after June 2025", "2025-07-01..9999-12-31"],
  ["līdz 2005. gadam", "1000-01-01..2005-12-31"],
  ["pirms 2006", "1000-01-01..2005-12-31"],
  ["rudenī 2019", "2019-09-01..2019-11-30"],
  ["2019. gada rudens", "2019-09-01..2019-11-30"],
  ["winter 2022", "2022-12-01..2023-02-28"],
  ["2015. gada pirmajā pusē", "2015-01-01..2015-06-30"],
  ["second half of 2016", "2016-07-01..2016-12-31"],
  ["2022. gada 3. ceturksnis", "2022-07-01..2022-09-30"],
  ["2019. gada II ceturksnis", "2019-04-01..2019-06-30"],
  ["Q2 2019", "2019-04-01..2019-06-30"],
  ["2010s", "2010-01-01..2019-12-31"],
  ["30.5.19", "2019-05-30..2019-05-30"],
  ["pērn", "2025-01-01..2025-12-31"],
  ["this year", "2026-01-01..2026-12-31"],
  ["ziemā", "12-01..02-31"],
])("`%s` is read as its days", (text, days) => {
  expect(written(text)).toEqual([days]);
  expect(written(`Frontex ${text} Rīgā`)).toEqual([days]);
});

test("“since” and “before” hold together, years side by side are a choice, a month holds beside a year", () => {
  const groups = (text: string) => dayGroupsIn(text, TODAY, () => false);
  const isOn = (some: readonly DayGroup[], text: string) => {
    const day = parseDay(text);
    return day !== null && dayTest(some)(day, day);
  };
  const span = groups("pēc 2015 pirms 2018");
  expect(["2015-06-01", "2016-06-01", "2018-06-01"].map((day) => isOn(span, day))).toEqual([
    false,
    true,
    false,
  ]);
  const choice = groups("Frontex 2015 Rīgā 2018");
  expect(["2015-06-01", "2016-06-01", "2018-06-01"].map((day) => isOn(choice, day))).toEqual([
    true,
    false,
    true,
  ]);
  const both = groups("2019 Rīgā rudenī");
  expect(["2019-10-01", "2019-06-01", "2018-10-01"].map((day) => isOn(both, day))).toEqual([
    true,
    false,
    false,
  ]);
  const winter = groups("ziemā");
  expect(["2019-01-15", "2019-12-15", "2019-03-15"].map((day) => isOn(winter, day))).toEqual([
    true,
    true,
    false,
  ]);
});

test("what is no day and what is a name opens no group", () => {
  expect(written("30.02.2019")).toEqual([]);
  expect(dayGroupsIn("Maija 2019", TODAY, (text) => text === "Maija")).toHaveLength(1);
});
