import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { FILE_WRITERS, LIST_WRITERS } from "#lib/export/writers";
import { LANGS } from "#lib/model/lang";
import { ARCHIVE } from "../../support/archive";

const snapshot = snapshotOf(loadArchive(ARCHIVE));
const query = new URLSearchParams();

/** What the first edition published: who reads these files by position or by name must not notice a second one. */
const COLUMNS = {
  visits:
    "id url start end title summary language translation kind kind_name status status_name mode mode_name place place_name country country_name organisations organisation_names people participants listed confirmed doubt sources added changed",
  organisations:
    "id url name abbreviation aliases group group_name parent summary language translation seat_city seat_country founded latvia latvia_since coordinator site listed visits sources added changed",
  people: "id name latvian spellings organisation roles_lv roles_en sources",
  places: "id name_lv name_en country country_lv country_en latitude longitude",
} as const;

const FIELDS = {
  visits:
    "id url title summary text translation start end kind status mode place area country organisations participants confirmed doubt listed sources formerly added changes",
  organisations:
    "id url name abbreviation aliases group parent summary text translation seat founded latvia coordinator site listed sources formerly added changes",
  people: "id name latvian spellings organisation roles sources",
  places: "id name country latitude longitude",
} as const;

const INNER_FIELDS = [
  ["visits", "participants", "person group role mode"],
  ["visits", "sources", "id url publisher"],
  ["organisations", "sources", "id url publisher"],
  ["people", "roles", "lv en from to"],
  ["people", "sources", "id url publisher"],
] as const;

const CSV = [
  ...LANGS.flatMap((lang) =>
    (["visits", "organisations"] as const).map(
      (table) => [table, LIST_WRITERS[table].csv({ snapshot, lang, query })] as const,
    ),
  ),
  ["people", FILE_WRITERS["/data/people.csv"](snapshot)],
  ["places", FILE_WRITERS["/data/places.csv"](snapshot)],
] as const;

test.each(CSV)(
  "the columns of %s begin with those of the first edition, in its order",
  (table, csv) => {
    const columns = (csv ?? "").split("\r\n")[0]?.split(",") ?? [];
    const former = COLUMNS[table].split(" ");
    expect(columns.slice(0, former.length)).toEqual(former);
    expect(new Set(columns).size).toBe(columns.length);
  },
);

function recordsOf(table: keyof typeof FIELDS): readonly Record<string, unknown>[] {
  const text =
    table === "visits" || table === "organisations"
      ? LIST_WRITERS[table].json({ snapshot, lang: "lv", query })
      : FILE_WRITERS[`/data/${table}.json`](snapshot);
  return JSON.parse(text ?? "")[table];
}

test.each(Object.entries(FIELDS))(
  "every record of %s has the fields of the first edition",
  (table, fields) => {
    const records = recordsOf(table as keyof typeof FIELDS);
    expect(records.length).toBeGreaterThan(0);
    for (const record of records)
      expect(Object.keys(record)).toEqual(expect.arrayContaining(fields.split(" ")));
  },
);

test.each(INNER_FIELDS)("in %s every one of the %s has %s", (table, list, fields) => {
  const inner = recordsOf(table).flatMap((record) => [record[list]].flat());
  expect(inner.length).toBeGreaterThan(0);
  for (const one of inner)
    expect(Object.keys(one ?? {})).toEqual(expect.arrayContaining(fields.split(" ")));
});
