import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { z } from "zod";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { type Cell, writeCsv } from "#lib/export/csv";
import { type FieldType, fieldsOf } from "#lib/export/data-dictionary";
import { joined } from "#lib/export/tables/entry-fields";
import { CSV_ROWS, type CsvTable } from "#lib/export/tables/table-schemas";
import { FILE_WRITERS, LIST_WRITERS } from "#lib/export/writers";
import { LANGS } from "#lib/model/lang";
import { entryText } from "#lib/model/records";
import { changeLog } from "#lib/visits/change-log";
import { ARCHIVE } from "../../support/archive";

const snapshot = snapshotOf(loadArchive(ARCHIVE));
const none = new URLSearchParams();
const text = fc.string({ unit: "grapheme" });

function read(csv: string): Record<string, string>[] {
  return parse(csv, { columns: true, bom: true, record_delimiter: "\r\n" });
}

const WHOLE: readonly (readonly [CsvTable, string])[] = [
  ...LANGS.flatMap((lang) =>
    (["visits", "organisations", "changes"] as const).map(
      (table) => [table, LIST_WRITERS[table].csv({ snapshot, lang, query: none })] as const,
    ),
  ),
  ["people", FILE_WRITERS["/data/people.csv"](snapshot) ?? ""],
  ["places", FILE_WRITERS["/data/places.csv"](snapshot) ?? ""],
  ["topics", FILE_WRITERS["/data/topics.csv"](snapshot) ?? ""],
  ["countries", FILE_WRITERS["/data/countries.csv"](snapshot) ?? ""],
  ["series", FILE_WRITERS["/data/series.csv"](snapshot) ?? ""],
];

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
  expect(table([row])).toBe("\uFEFFnumber,yes,no,absent\r\n-0.13,true,false,\r\n");
});

/** Rows as CSV, with the columns of the first. */
function table(rows: readonly Readonly<Record<string, Cell>>[]): string {
  const columns = Object.keys(rows[0] ?? {}).map((name) => [name, z.unknown()] as const);
  return writeCsv(z.object(Object.fromEntries(columns)), rows, (row) => row);
}

const FORMS: Readonly<Partial<Record<FieldType, RegExp>>> = {
  date: /^\d{4}-\d{2}-\d{2}$/,
  boolean: /^(true|false)$/,
  number: /^-?\d+(\.\d+)?$/,
  integer: /^\d+$/,
};

test.each(WHOLE)(
  "the columns of %s are the documented ones, their cells of the documented types",
  (table, csv) => {
    const fields = fieldsOf(CSV_ROWS[table]);
    const rows = read(csv);
    expect(Object.keys(rows[0] ?? {})).toEqual(fields.map(({ name }) => name));
    for (const { name, type, values, required } of fields) {
      const cells = rows.map((row) => row[name] ?? "");
      const given = cells.filter((cell) => cell !== "");
      if (required && type !== "string") expect(given, name).toHaveLength(cells.length);
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

test("the rows are the records", () => {
  const { visits, organisations, people, places, topics, series } = snapshot.archive;
  const countries = [...snapshot.countries.values()];
  const records = { visits, organisations, people, places, topics, countries, series };
  for (const [table, csv] of WHOLE) {
    const rows = read(csv);
    if (table === "changes") expect(rows).toHaveLength(changeLog(snapshot).length);
    else expect(rows.map((row) => row["id"])).toEqual(records[table].map(({ id }) => id));
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
      place: visit.place ?? "",
      country: visit.country ?? "",
      organisations: joined(visit.organisations),
      doubt: visit.doubt?.[lang] ?? "",
      sources: joined(visit.sources.map(({ url }) => url)),
      people: joined(visit.participants.flatMap(({ person }) => person ?? [])),
      outcome: words.words.outcome ?? "",
      topics: joined(visit.topics),
      series: visit.series?.id ?? "",
      series_number: String(visit.series?.number ?? ""),
      where: visit.where ?? "",
      countries: joined(visit.countries),
      level: visit.level ?? "",
      evidence: joined(visit.evidence),
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
