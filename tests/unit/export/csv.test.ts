import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { writeCsv } from "#lib/export/csv";
import { type FieldType, fieldsOf } from "#lib/export/data-dictionary";
import { CSV_FILES } from "#lib/export/datapackage";
import { joined } from "#lib/export/tables/entry-fields";
import type { Row } from "#lib/export/tables/tables";
import { LIST_WRITERS } from "#lib/export/writers";
import { LANGS } from "#lib/model/lang";
import { entryText } from "#lib/model/records";
import { changeLog } from "#lib/visits/change-log";
import { ARCHIVE } from "../../support/archive";
import { textOf } from "../../support/file-of";

const snapshot = snapshotOf(loadArchive(ARCHIVE));
const none = new URLSearchParams();
const text = fc.string({ unit: "grapheme" });

function read(csv: string): Record<string, string>[] {
  return parse(csv, { columns: true, record_delimiter: "\r\n" });
}

const cell = (value: string | number | null | undefined) => String(value ?? "");
const textAt = (path: string) => textOf(snapshot, path);

test("any text comes back as it was, with an apostrophe where a spreadsheet would run it", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(text, text), { minLength: 1 }), (pairs) => {
      const rows = pairs.map(([a, b]) => ({ a, b: `x${b}` }));
      const safe = (value: string) => (/^[=+\-@\t\r＝＋－＠]/.test(value) ? `'${value}` : value);
      expect(read(table(rows))).toEqual(rows.map(({ a, b }) => ({ a: safe(a), b })));
    }),
  );
});

test.each(["=1+1", "+371 67219263", "-1", "@x", "\tx", "\rx", "＝1"])(
  "the cell %j is no formula",
  (cell) => {
    expect(table([{ a: cell }])).toContain(`'${cell}`);
  },
);

test("a negative number stays a number, a boolean is a word, an absent fact an empty cell", () => {
  const row = { number: -0.13, yes: true, no: false, absent: null };
  expect(table([row])).toBe("number,yes,no,absent\r\n-0.13,true,false,\r\n");
});

/** Rows as CSV, with the columns of the first. */
function table(rows: readonly Row[]): string {
  const columns = Object.keys(rows[0] ?? {}).map((name) => [name, z.unknown()] as const);
  return writeCsv(z.object(Object.fromEntries(columns)), rows);
}

const FORMS: Readonly<Partial<Record<FieldType, RegExp>>> = {
  date: /^\d{4}-\d{2}-\d{2}$/,
  boolean: /^(true|false)$/,
  number: /^-?\d+(\.\d+)?$/,
  integer: /^\d+$/,
};

test.each(CSV_FILES)(
  "the columns of $path are the documented ones, their cells of the documented types",
  async ({ path, table }) => {
    const fields = fieldsOf(table.row);
    const csv = await textAt(path);
    const rows = read(csv);
    expect(rows.length).toBeGreaterThan(0);
    expect(csv.split("\r\n")[0]).toBe(fields.map(({ name }) => name).join(","));
    for (const { name, type, values, required } of fields) {
      const cells = rows.map((row) => row[name] ?? "");
      const given = cells.filter((cell) => cell !== "");
      if (required) expect(given, name).toHaveLength(cells.length);
      expect(
        given.filter((cell) => !(FORMS[type] ?? /^/).test(cell)),
        name,
      ).toEqual([]);
      expect(
        given.filter((cell) => !(values ?? given).includes(cell)),
        name,
      ).toEqual([]);
    }
  },
);

test.each(CSV_FILES)("the rows of $path fit their schema", ({ table, lang }) => {
  for (const row of table.rows(snapshot, lang ?? "lv")) table.row.parse(row);
});

test("the rows are the records", async () => {
  const { visits, organisations, people, places, topics, series } = snapshot.archive;
  const countries = [...snapshot.countries.values()];
  const records = { visits, organisations, people, places, topics, countries, series };
  for (const [table, list] of Object.entries(records)) {
    const ids = list.map(({ id }) => id);
    const files = CSV_FILES.filter(({ name }) => name.split("-")[0] === table);
    for (const { path } of files)
      expect(read(await textAt(path)).map((row) => row["id"])).toEqual(ids);
  }
  for (const path of ["/lv/izmainas.csv", "/en/changes.csv", "/data/changes.csv"])
    expect(read(await textAt(path))).toHaveLength(changeLog(snapshot).length);
});

test("what has several values in a cell of a list has a row for each in a tidy table", async () => {
  const { visits, people } = snapshot.archive;
  const rowsOf = async (table: string) => read(await textAt(`/data/${table}.csv`));
  const pairs = async (table: string, column: string) =>
    (await rowsOf(table)).map((row) => [row["visit"], row[column]]);
  expect(await pairs("visit_people", "person")).toEqual(
    visits.flatMap(({ id, participants }) => participants.map(({ person }) => [id, person ?? ""])),
  );
  for (const [table, column, key] of [
    ["visit_organisations", "organisation", "organisations"],
    ["visit_countries", "country", "countries"],
    ["visit_topics", "topic", "topics"],
  ] as const)
    expect(await pairs(table, column)).toEqual(
      visits.flatMap((visit) => visit[key].map((value) => [visit.id, value])),
    );
  expect((await rowsOf("roles")).map(({ person, role_en }) => [person, role_en])).toEqual(
    people.flatMap(({ id, roles }) => roles.map(({ en }) => [id, en])),
  );
});

test("a source is that of one visit, organisation or person", async () => {
  const { visits, organisations, people } = snapshot.archive;
  const rows = read(await textAt("/data/sources.csv"));
  const owners = rows.map(({ visit, organisation, person }) =>
    [visit, organisation, person].filter((owner) => owner !== ""),
  );
  const records = [...visits, ...organisations, ...people];
  expect(owners).toEqual(records.flatMap(({ id, sources }) => sources.map(() => [id])));
  expect(rows.map(({ url }) => url)).toEqual(
    records.flatMap(({ sources }) => sources.map(({ url }) => url)),
  );
});

test("a participant has the name of the person or the words for the group, and the role on the day", async () => {
  const rows = read(await textAt("/data/visit_people.csv"));
  const participants = snapshot.archive.visits.flatMap((visit) => visit.participants);
  for (const [index, { person, group, role }] of participants.entries()) {
    const name = snapshot.people.get(person ?? "")?.name ?? group?.en;
    expect(rows[index]).toMatchObject({ name_en: name, role_lv: role?.lv ?? "" });
  }
});

test.each(LANGS)("a row has the facts of its visit, in %s", (lang) => {
  const rows = read(LIST_WRITERS.visits.csv({ snapshot, lang, query: none }));
  for (const [index, visit] of snapshot.archive.visits.entries()) {
    const words = entryText(visit, lang);
    expect(rows[index]).toMatchObject({
      start: visit.start,
      end: visit.end,
      title: words.words.title,
      language: words.in,
      kind: visit.kind,
      status: visit.status,
      confirmed: visit.confirmed,
      listed: String(visit.listed),
      place: cell(visit.place),
      country: cell(visit.country),
      organisations: cell(joined(visit.organisations)),
      doubt: cell(visit.doubt?.[lang]),
      sources: cell(joined(visit.sources.map(({ url }) => url))),
      people: cell(joined(visit.participants.flatMap(({ person }) => person ?? []))),
      outcome: cell(words.words.outcome),
      topics: cell(joined(visit.topics)),
      series: cell(visit.series?.id),
      series_number: cell(visit.series?.number),
      where: cell(visit.where),
      countries: cell(joined(visit.countries)),
      level: cell(visit.level),
      evidence: cell(joined(visit.evidence)),
    });
  }
});

test("a row says when its translation is missing or older, and a title in Latvian that it is so", () => {
  const edge = snapshotOf(loadArchive("tests/fixtures/content/edge"));
  const rows = read(LIST_WRITERS.visits.csv({ snapshot: edge, lang: "en", query: none }));
  const row = (id: string) => rows.find((one) => one["id"] === id);
  expect(row("2020-03-02-untranslated")).toMatchObject({ language: "lv", translation: "missing" });
  expect(row("2021-01-11-stale")).toMatchObject({ language: "en", translation: "outdated" });
  const changes = read(LIST_WRITERS.changes.csv({ snapshot: edge, lang: "en", query: none }));
  const languages = new Map(changes.map(({ id, language }) => [id, language]));
  expect(languages.get("2020-03-02-untranslated")).toBe("lv");
  expect(languages.get("2021-01-11-stale")).toBe("en");
});
