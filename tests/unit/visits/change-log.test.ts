import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { LIST_WRITERS } from "#lib/export/writers";
import { parseDay } from "#lib/model/day";
import { exists, statusOf } from "#lib/routing/site-pages";
import {
  changeList,
  changeLog,
  groupChanges,
  newestDays,
  routeOf,
  shownChanges,
} from "#lib/visits/change-log";
import { ARCHIVE } from "../../support/archive";

const { archive } = snapshotOf(loadArchive(ARCHIVE));
const [visit, ...others] = archive.visits;
const [later, last] = [parseDay("2026-12-01"), parseDay("2026-12-02")];
if (visit === undefined || later === null || last === null) throw new Error("no visits");

const change = { day: later, kind: "correction", lv: "Labots.", en: "Mended." } as const;
const snapshot = snapshotOf({
  ...archive,
  visits: [{ ...visit, changes: [change, change] }, ...others],
  withdrawn: [
    {
      section: "visits",
      id: "2019-01-01-gone",
      title: { lv: "Atsaukta", en: null },
      day: last,
      reason: { lv: "Kļūda avotā.", en: "A mistake in the source." },
      formerly: ["2019-01-01-older"],
    },
  ],
});

test("the log has every adding, change and withdrawal, newest first", () => {
  const log = changeLog(snapshot);
  const days = log.map(({ day }) => day);
  expect(days).toEqual([...days].sort().reverse());
  expect(log.slice(0, 3)).toMatchObject([
    { day: last, kind: "withdrawn", id: "2019-01-01-gone", lv: "Kļūda avotā." },
    { day: later, kind: "correction", id: visit.id, number: 1, en: "Mended." },
    { day: later, kind: "correction", id: visit.id, number: 2 },
  ]);
  const entries = archive.visits.length + archive.organisations.length + archive.pages.length;
  expect(log.filter(({ kind }) => kind === "added")).toHaveLength(entries);
});

test("a list since a day has the lines of that day and later, and names what it did not understand", () => {
  const of = (query: string) => changeList(snapshot, new URLSearchParams(query));
  const whole = of("since=never&x=1");
  expect(whole.entries).toEqual(changeLog(snapshot));
  expect(whole.ignored).toEqual([
    { name: "x", value: "1", why: "name" },
    { name: "since", value: "never", why: "value" },
  ]);
  expect(whole.params.size).toBe(0);
  const recent = of("since=2026-12&since=2019");
  expect(recent.entries).toEqual(changeLog(snapshot).filter(({ day }) => day >= later));
  expect(recent.ignored).toEqual([{ name: "since", value: "2019", why: "repeated" }]);
  expect(String(recent.params)).toBe("since=2026-12");
});

test("groups hold every line once, those alike together, in the order of the log", () => {
  const log = changeLog(snapshot);
  const groups = groupChanges(log, ({ day }) => day);
  expect(groups.flat()).toEqual(log);
  expect(groups.map(([{ day }]) => day)).toEqual([...new Set(log.map(({ day }) => day))]);
  const kinds = groupChanges(log, ({ kind }) => kind);
  expect(kinds.map(([{ kind }]) => kind)).toEqual(["withdrawn", "correction", "added"]);
  for (const group of kinds) expect(new Set(group.map(({ kind }) => kind)).size).toBe(1);
});

test("the page shows at most 50 lines that are alike and 200 in all, the newest first", () => {
  const line = changeLog(snapshot).find(({ kind }) => kind === "added");
  if (line === undefined) throw new Error("no lines");
  const alike = (count: number, id: string) =>
    Array.from({ length: count }, (_, index) => ({
      ...line,
      id: `${id}-${index}`,
      day: parseDay(id) ?? line.day,
    }));
  const few = alike(3, "2026-11-01");
  expect(shownChanges([...alike(60, "2026-12-05"), ...few])).toEqual([
    ...alike(50, "2026-12-05"),
    ...few,
  ]);
  const days = ["05", "04", "03", "02", "01"].flatMap((day) => alike(50, `2026-12-${day}`));
  expect(shownChanges(days)).toEqual(days.slice(0, 200));
});

test("every line leads to a page, or to a notice of withdrawal", () => {
  for (const line of changeLog(snapshot)) {
    const route = routeOf(line, "lv");
    expect(statusOf(snapshot, route)).toBe(line.kind === "withdrawn" ? 410 : 200);
  }
});

test("a withdrawn entry is in no list and no export, under its older ids too it is gone", async () => {
  for (const id of ["2019-01-01-gone", "2019-01-01-older"]) {
    const route = { page: "visits", lang: "en", id } as const;
    expect(exists(snapshot, route)).toBe(false);
    expect(statusOf(snapshot, route)).toBe(410);
    expect(statusOf(snapshot, { ...route, page: "organisations" })).toBe(404);
    for (const write of Object.values(LIST_WRITERS.visits)) {
      const file = await write({ snapshot, lang: "lv", query: new URLSearchParams() });
      expect(Buffer.from(file).includes(id)).toBe(false);
    }
  }
});

test("the feed tells two changes of one day apart and names what happened", () => {
  const feed = LIST_WRITERS.changes.atom({ snapshot, lang: "en", query: new URLSearchParams() });
  const ids = [...feed.matchAll(/<id>([^<]*)<\/id>/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const withdrawn = feed.slice(feed.indexOf("<entry>"), feed.indexOf("</entry>"));
  expect(withdrawn).toContain('<title xml:lang="lv">Atsaukta</title>');
  expect(withdrawn).toContain("<summary>A mistake in the source.</summary>");
  expect(withdrawn).toContain(`<updated>${last}T00:00:00Z</updated>`);
});

test("the newest days count the entries that each kind of change is about", () => {
  const log = changeLog(snapshot);
  const days = newestDays(snapshot, 2);
  expect(days.map(({ day }) => day)).toEqual([...new Set(log.map(({ day }) => day))].slice(0, 2));
  for (const { day, counts } of days) {
    for (const [kind, count] of counts) {
      const lines = log.filter((line) => line.day === day && line.kind === kind);
      expect(count).toBe(new Set(lines.map(({ table, id }) => `${table}/${id}`)).size);
    }
  }
});
