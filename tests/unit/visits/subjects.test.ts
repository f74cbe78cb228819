import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { parseDay } from "#lib/model/day";
import type { Visit } from "#lib/model/records";
import { SUBJECTS, type Subject, type SubjectKind } from "#lib/model/subjects";
import {
  companionsOf,
  mostFrequent,
  type SeriesLine,
  seriesLines,
  visitIndexesOf,
  visitsOf,
} from "#lib/visits/subjects";
import { ARCHIVE } from "../../support/archive";

const snapshot = snapshotOf(loadArchive(ARCHIVE));
const { visits } = snapshot.archive;

/** The ids of the subjects of a visit, said plainly; of a country only as one that took part. */
const IDS: Readonly<Record<SubjectKind, (visit: Visit) => readonly string[]>> = {
  organisations: ({ organisations }) => organisations,
  topics: ({ topics }) => topics,
  people: ({ participants }) => [...new Set(participants.flatMap(({ person }) => person ?? []))],
  countries: ({ countries }) => countries.map((code) => code.toLowerCase()),
  series: ({ series }) => (series === null ? [] : [series.id]),
};

function isOf(visit: Visit, { page, id }: Subject): boolean {
  const isIn = page === "countries" && visit.country?.toLowerCase() === id;
  return isIn || IDS[page](visit).includes(id);
}

const subjects = SUBJECTS.flatMap((page) =>
  [...snapshot[page].keys()].map((id): Subject => ({ page, id })),
);

test("the visits of a subject are those that have it; of a country also those that were in it", () => {
  expect(subjects.length).toBeGreaterThan(100);
  for (const subject of subjects) {
    const expected = visits.flatMap((visit, docId) => (isOf(visit, subject) ? [docId] : []));
    expect(visitIndexesOf(snapshot, subject), `${subject.page} ${subject.id}`).toEqual(expected);
  }
  const belgium: Subject = { page: "countries", id: "be" };
  const inBelgium = visits.filter(({ country }) => country === "BE");
  expect(inBelgium.length).toBeGreaterThan(0);
  expect(visitsOf(snapshot, belgium)).toEqual(expect.arrayContaining(inBelgium));
});

test("the most frequent subjects of a kind are those with most visits, most often first", () => {
  for (const page of SUBJECTS) {
    const counts = [...snapshot[page].keys()].map(
      (id) => visits.filter((visit) => IDS[page](visit).includes(id)).length,
    );
    const found = mostFrequent(snapshot, page, 4);
    expect(found.map(({ count }) => count)).toEqual(counts.toSorted((a, b) => b - a).slice(0, 4));
    for (const { id, count } of found) {
      expect(visits.filter((visit) => IDS[page](visit).includes(id))).toHaveLength(count);
    }
  }
});

test("a subject that no visit has has none, nor companions", () => {
  for (const page of SUBJECTS) {
    expect(visitIndexesOf(snapshot, { page, id: "nobody" })).toEqual([]);
    expect(companionsOf(snapshot, { page, id: "nobody" }, "topics")).toEqual([]);
  }
});

/** How many visits of a subject have each subject of a kind, said plainly. */
function countsBeside(subject: Subject, page: SubjectKind): ReadonlyMap<string, number> {
  const beside = visits.filter((visit) => isOf(visit, subject)).flatMap(IDS[page]);
  const others = beside.filter((id) => page !== subject.page || id !== subject.id);
  return new Map(others.map((id) => [id, others.filter((other) => other === id).length]));
}

test("companions are what the visits of a subject have besides, the ten most frequent first", () => {
  for (const subject of subjects)
    for (const page of SUBJECTS)
      expect(companionsOf(snapshot, subject, page), `${subject.id} ${page}`).toEqual(
        [...countsBeside(subject, page)]
          .map(([id, count]) => ({ page, id, count }))
          .toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1))
          .slice(0, 10),
      );
});

/** A line as a short text. */
function said(line: SeriesLine): string {
  if (line.kind === "meeting") return line.visit.id;
  if (line.kind === "numbers") return `${line.first}–${line.last}`;
  return line.half === null ? `${line.year}` : `${line.year}/${line.half + 1}`;
}

const lines = (id: string, from = snapshot) => seriesLines(from, id).map(said);

test("between numbered meetings the numbers that the archive lacks are told", () => {
  expect(lines("frontex-management-board")).toEqual([
    "2024-06-12-frontex-mb-100",
    "95–99",
    "2023-03-22-frontex-mb-94",
    "86–93",
    "2021-06-16-frontex-mb-85",
    ...lines("frontex-management-board").slice(5),
  ]);
});

test("the JHA Council has every meeting, and every half-year without one, newest first", () => {
  const meetings = visits.filter(({ series }) => series?.id === "jha-council").map(({ id }) => id);
  const slots = "2025/2 2025/1 2021/1 2020/2 2020/1 2019/2 2018/2 2018/1 2017/1 2016/1";
  const told = lines("jha-council");
  expect(told.filter((line) => /^\d{4}-/.test(line))).toEqual(meetings);
  expect(told.filter((line) => line.includes("/"))).toEqual(slots.split(" "));
  expect(told.indexOf("2021/1")).toBe(told.indexOf("2021-10-08-jha-october") + 1);
  expect(told.at(-1)).toBe(meetings.at(-1));
});

const [first, second] = visits.filter(({ series }) => series?.id === "jha-council").slice(-2);
const [covered, spring] = [parseDay("2017-07-01"), parseDay("2017-06-29")];

/** The archive with other meetings of the council and another day up to which the sources were gone through. */
function archiveOf(meetings: readonly (Visit | undefined)[], day: typeof covered) {
  const given = meetings.flatMap((visit) => visit ?? []);
  return snapshotOf({ ...snapshot.archive, visits: given, covered: day });
}

test("a half-year is empty only once it is over and covered, and only after the first meeting", () => {
  const ofTwo = (day: typeof covered) => lines("jha-council", archiveOf([second, first], day));
  expect([first?.id, second?.id].map((id) => id?.slice(0, 7)).sort()).toEqual([
    "2015-06",
    "2015-11",
  ]);
  expect(ofTwo(covered).slice(0, -2)).toEqual(["2017/1", "2016/2", "2016/1"]);
  expect(ofTwo(spring).slice(0, -2)).toEqual(["2016/2", "2016/1"]);
  expect(ofTwo(null).slice(0, -2)).toEqual([]);
  expect(lines("jha-council", archiveOf([], covered))).toEqual([]);
});

test("two meetings of one day keep the archive's order", () => {
  if (first === undefined || covered === null) throw new Error("no meeting");
  const twins = ["b", "a"].map((id) => ({ ...first, id }));
  expect(lines("jha-council", archiveOf(twins, covered)).slice(-2)).toEqual(["b", "a"]);
});

test("a series without a rhythm has no gaps, one of every year has whole years", () => {
  expect(lines("nb8")).toEqual(
    visitsOf(snapshot, { page: "series", id: "nb8" }).map(({ id }) => id),
  );
  const told = lines("bstf");
  const years = new Set(told.flatMap((line) => (/^\d{4}-/.test(line) ? [line.slice(0, 4)] : [])));
  const gaps = told.filter((line) => /^\d{4}$/.test(line));
  expect(gaps.length).toBeGreaterThan(0);
  expect(gaps.filter((year) => years.has(year))).toEqual([]);
  expect(gaps).not.toContain("2026");
  expect(told.filter((line) => line.includes("/"))).toEqual([]);
});
