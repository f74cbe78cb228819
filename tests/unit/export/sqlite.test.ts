import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import init, { type Database } from "@sqlite.org/sqlite-wasm";
import { afterAll, beforeAll, expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { fieldsOf } from "#lib/export/data-dictionary";
import { writeSqlite } from "#lib/export/sqlite";
import { TABLES } from "#lib/export/tables/tables";
import { JSON_TABLES, TIDY_TABLES } from "#lib/routing/formats";
import { ARCHIVE } from "../../support/archive";
import { textOf } from "../../support/file-of";

const snapshot = snapshotOf(loadArchive(ARCHIVE));
const folder = mkdtempSync(join(tmpdir(), "sqlite-"));
const path = join(folder, "archive.sqlite");
const sqlite = await init();
let bytes: Uint8Array = new Uint8Array();
let db: Database;

beforeAll(async () => {
  bytes = await writeSqlite(snapshot);
  writeFileSync(path, bytes);
  db = opened(bytes);
});

afterAll(() => {
  db.close();
  rmSync(folder, { recursive: true });
});

function opened(file: Uint8Array): Database {
  const database = new sqlite.oo1.DB(":memory:");
  const { capi, wasm } = sqlite;
  const start = wasm.allocFromTypedArray(file);
  const flags = capi.SQLITE_DESERIALIZE_FREEONCLOSE | capi.SQLITE_DESERIALIZE_RESIZEABLE;
  const { length } = file;
  database.checkRc(capi.sqlite3_deserialize(database, "main", start, length, length, flags));
  return database;
}

const names = (type: string) =>
  db.selectValues(`SELECT name FROM sqlite_schema WHERE type = '${type}'`).map(String);

test("the file is whole, and every foreign key leads somewhere", () => {
  expect(db.selectValue("PRAGMA integrity_check")).toBe("ok");
  expect(db.selectArrays("PRAGMA foreign_key_check")).toEqual([]);
});

test.each(TIDY_TABLES)("the table %s has the columns and rows of the CSV file", (table) => {
  const { row, rows } = TABLES[table];
  const columns = db.selectArrays(`PRAGMA table_info("${table}")`).map(([, name]) => name);
  expect(columns).toEqual(fieldsOf(row).map(({ name }) => name));
  const written = [...rows(snapshot, "lv")].map((one) =>
    Object.values(one).map((value) => (typeof value === "boolean" ? Number(value) : value)),
  );
  expect(db.selectArrays(`SELECT * FROM "${table}" ORDER BY rowid`)).toEqual(written);
  const keys = db
    .selectArrays(`PRAGMA foreign_key_list("${table}")`)
    .map(([, , target, from]) => [from, target]);
  const references = Object.entries(TABLES[table].references);
  expect(keys.sort()).toEqual(references.map(([column, [target]]) => [column, target]).sort());
});

test.each(JSON_TABLES)("there are as many %s as in the JSON file", async (table) => {
  const lists: Readonly<Record<string, string>> = {
    visits: "/lv/vizites.json",
    organisations: "/lv/organizacijas.json",
  };
  const json = JSON.parse(await textOf(snapshot, lists[table] ?? `/data/${table}.json`));
  expect(db.selectValue(`SELECT count(*) FROM "${table}"`)).toBe(json[table].length);
});

test.each([
  ["a visit twice", "INSERT INTO visits SELECT * FROM visits LIMIT 1"],
  ["a day that is none", `UPDATE visits SET "start" = '2019-02-30'`],
  ["an unknown status", "UPDATE visits SET status = 'hold'"],
  ["a visit without a title", "UPDATE visits SET title_lv = NULL"],
  ["a topic that is none", "UPDATE visit_topics SET topic = 'weather' WHERE rowid = 1"],
])("the database takes no %s", (_, sql) => {
  const copy = opened(bytes);
  copy.exec("PRAGMA foreign_keys = ON");
  expect(() => copy.exec(sql)).toThrow(/constraint failed/);
  copy.close();
});

test("each view answers its question", () => {
  const views = names("view");
  expect(views.length).toBeGreaterThan(5);
  for (const view of views)
    expect(db.selectArrays(`SELECT * FROM "${view}"`).length, view).toBeGreaterThan(0);
  const { visits } = snapshot.archive;
  const [first] = db.selectObjects("SELECT id, people_en FROM visits_in_words");
  expect(first?.["id"]).toBe(visits[0]?.id);
  const perYear = db.selectValue("SELECT visits FROM visits_per_year WHERE year = '2019'");
  expect(perYear).toBe(visits.filter(({ start }) => start.startsWith("2019")).length);
  const frontex = "FROM visits_per_organisation_and_year WHERE organisation = 'frontex'";
  expect(db.selectValue(`SELECT sum(visits) ${frontex}`)).toBe(
    visits.filter(({ organisations }) => organisations.includes("frontex")).length,
  );
});

test("words of both languages are found, with and without diacritics", () => {
  const find = (words: string) =>
    db.selectValues(
      "SELECT id FROM visits JOIN visits_fts ON visits.rowid = visits_fts.rowid WHERE visits_fts MATCH ?",
      [words],
    );
  const found = find("drosibas OR drošības");
  expect(found.length).toBeGreaterThan(0);
  expect(find("drosibas")).toEqual(found);
  expect(find("drošības")).toEqual(found);
  expect(find("title_en : border").length).toBeGreaterThan(0);
  expect(db.exec("INSERT INTO visits_fts (visits_fts) VALUES ('integrity-check')")).toBe(db);
});

test("the file says what it is, from which content and under which licence, and what its columns mean", () => {
  const about = Object.fromEntries(db.selectArrays("SELECT name, value FROM about"));
  expect(about).toMatchObject({
    revision: snapshot.archive.revision,
    updated: snapshot.archive.day,
    licence_of_data: "https://creativecommons.org/publicdomain/zero/1.0/",
  });
  const columns = TIDY_TABLES.flatMap((table) => Object.keys(TABLES[table].row.shape));
  expect(db.selectValue(`SELECT count(*) FROM "columns" WHERE meaning_lv <> ''`)).toBe(
    columns.length,
  );
});

const hasProgram = spawnSync("sqlite3", ["--version"]).status === 0;

test.skipIf(!hasProgram)(
  "the program sqlite3 opens the file (skipped where it is not installed)",
  () => {
    const ask = (sql: string) => execFileSync("sqlite3", [path, sql], { encoding: "utf8" }).trim();
    expect(ask("PRAGMA integrity_check; PRAGMA foreign_key_check")).toBe("ok");
    expect(ask("SELECT count(*) FROM visits")).toBe(String(snapshot.archive.visits.length));
    const words = "SELECT count(*) > 0 FROM visits_fts WHERE visits_fts MATCH 'drosibas'";
    expect(ask(words)).toBe("1");
    for (const view of names("view")) expect(ask(`SELECT * FROM "${view}" LIMIT 1`)).not.toBe("");
  },
);
