import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import type { Day } from "#lib/model/day";
import { parseDay } from "#lib/model/day";
import type { Archive, Change, Visit, Withdrawn } from "#lib/model/records";
import { ARCHIVE } from "../../support/archive";
import { textOf } from "../../support/file-of";

const published = loadArchive(ARCHIVE);
const [first, second, third] = published.visits;

interface Json {
  readonly updated: string;
  readonly since: string | null;
  readonly ignored: readonly unknown[];
  readonly withdrawn: readonly { readonly id: string; readonly formerly: readonly string[] }[];
  readonly [table: string]: unknown;
}

interface JsonRecord {
  readonly id: string;
  readonly formerly: readonly string[];
}

async function download(archive: Archive, address: string): Promise<Json> {
  return JSON.parse(await textOf(snapshotOf(archive), address));
}

/** A copy of a table that knows nothing but what `since` tells it. */
function mirrorOf(table: "visits" | "organisations") {
  const records = new Map<string, JsonRecord>();
  let updated: string | null = null;
  return {
    records,
    follow: async (archive: Archive): Promise<number> => {
      const since = updated === null ? "" : `?since=${updated}`;
      const document = await download(archive, `/en/${table}.json${since}`);
      const changed = recordsIn(document, table);
      for (const record of changed) {
        for (const id of record.formerly) records.delete(id);
        records.set(record.id, record);
      }
      for (const { id, formerly } of document.withdrawn)
        for (const gone of [id, ...formerly]) records.delete(gone);
      updated = document.updated;
      return changed.length;
    },
  };
}

function recordsIn(document: Json, table: string): readonly JsonRecord[] {
  const records = document[table];
  if (!Array.isArray(records)) throw new Error(`no ${table}`);
  return records;
}

function day(text: string): Day {
  return parseDay(text) ?? never();
}

function change(on: string, lv: string): Change {
  return { day: day(on), kind: "correction", lv, en: lv };
}

function withdrawal(
  section: Withdrawn["section"],
  { id, formerly }: Pick<Visit, "id" | "formerly">,
  on: string,
): Withdrawn {
  const reason = { lv: "Kļūda.", en: "A mistake." };
  return { section, id, title: { lv: id, en: null }, day: day(on), reason, formerly };
}

function never(): never {
  throw new Error("the archive has too few records");
}

/** Revisions in which one entry after another is added, corrected, renamed and withdrawn, some on the same day. */
function revisionsOf<T extends Visit | Archive["organisations"][number]>(
  section: Withdrawn["section"],
  records: readonly T[],
): readonly Archive[] {
  const [one = never(), two = never(), three = never(), ...others] = records;
  const at = (
    on: string,
    entries: readonly T[],
    withdrawn: readonly Withdrawn[] = [],
  ): Archive => ({
    ...published,
    [section]: entries,
    withdrawn,
    day: day(on),
    revision: `${on} ${entries.length}`,
  });
  const added = { ...one, added: day("2026-12-01") };
  const corrected = { ...two, changes: [...two.changes, change("2026-12-03", "Labots.")] };
  const renamed = {
    ...three,
    id: `${three.id}-2`,
    formerly: [...three.formerly, three.id],
    changes: [...three.changes, change("2026-12-03", "Pārsaukts.")],
  };
  const gone = [
    withdrawal(section, renamed, "2026-12-05"),
    withdrawal(section, added, "2026-12-05"),
  ];
  return [
    at("2026-11-28", [two, three, ...others]),
    at("2026-12-01", [added, two, three, ...others]),
    at("2026-12-03", [added, corrected, three, ...others]),
    at("2026-12-03", [added, corrected, renamed, ...others]),
    at("2026-12-05", [added, corrected, ...others], gone.slice(0, 1)),
    at("2026-12-05", [corrected, ...others], gone),
  ];
}

test.each([
  ["visits", revisionsOf("visits", published.visits)],
  ["organisations", revisionsOf("organisations", published.organisations)],
] as const)(
  "who follows the %s by `since` alone has what the whole download has",
  async (table, revisions) => {
    const mirror = mirrorOf(table);
    for (const [index, archive] of revisions.entries()) {
      const count = await mirror.follow(archive);
      const whole = recordsIn(await download(archive, `/en/${table}.json`), table);
      expect(new Map(mirror.records)).toEqual(new Map(whole.map((one) => [one.id, one])));
      if (index > 0) expect(count).toBeLessThan(5);
    }
  },
);

test("a document since a day names the day and what was withdrawn from then on, a whole one neither", async () => {
  const last = revisionsOf("visits", published.visits).at(-1) ?? never();
  const since = await download(last, "/en/visits.json?since=2026-12");
  expect(since.since).toBe("2026-12-01");
  expect(since.withdrawn.map(({ id }) => id)).toEqual([`${third?.id}-2`, first?.id]);
  expect(recordsIn(since, "visits").map(({ id }) => id)).toEqual([second?.id]);
  expect((await download(last, "/en/visits.json?since=2026-12-06")).withdrawn).toEqual([]);
  expect((await download(last, "/en/organisations.json?since=2026-12")).withdrawn).toEqual([]);
  expect(await download(last, "/en/visits.json")).toMatchObject({ since: null, withdrawn: [] });
});

test("what is no day is named and not obeyed", async () => {
  const document = await download(published, "/en/organisations.json?since=never");
  expect(document.since).toBeNull();
  expect(document.ignored).toEqual([{ name: "since", value: "never", why: "value" }]);
  expect(recordsIn(document, "organisations")).toHaveLength(published.organisations.length);
});
