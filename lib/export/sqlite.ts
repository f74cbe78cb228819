import { setImmediate } from "node:timers/promises";
import init, { type Database } from "@sqlite.org/sqlite-wasm";
import type { ArchiveSnapshot } from "#lib/archive-store";
import { LANGS } from "#lib/model/lang";
import { absoluteUrl, settings } from "#lib/model/settings";
import { TIDY_TABLES } from "#lib/routing/formats";
import { pathOf } from "#lib/routing/routes";
import { fieldsOf } from "./data-dictionary";
import { LICENCES } from "./licences";
import { CREATE_INDEXES, CREATE_TABLES, SEARCHED } from "./sqlite-schema";
import { type Row, TABLES } from "./tables/tables";

/** Rows that are written at a time; between them other requests have their turn. */
const ROWS_AT_A_TIME = 50;

/**
 * The archive as an SQLite database: the tidy tables with their keys and constraints, what their columns mean (`columns`), what
 * the file is (`about`), views, and the words of both languages for full-text search without diacritics (FTS5). It uses nothing
 * newer than SQLite 3.9; the same revision gives the same bytes.
 */
export async function writeSqlite(snapshot: ArchiveSnapshot): Promise<Uint8Array> {
  const sqlite = await init();
  const db = new sqlite.oo1.DB(":memory:");
  try {
    db.exec("BEGIN");
    for (const sql of CREATE_TABLES) db.exec(sql);
    await insert(db, "about", ["name", "value"], aboutRows(snapshot));
    await insert(db, "columns", ["table", "column", "meaning_lv", "meaning_en"], columnRows());
    for (const table of TIDY_TABLES) {
      const { row, rows } = TABLES[table];
      await insert(db, table, Object.keys(row.shape), rows(snapshot, "lv"));
    }
    for (const [table, columns] of Object.entries(SEARCHED)) await indexWords(db, table, columns);
    for (const sql of CREATE_INDEXES) db.exec(sql);
    db.exec("COMMIT");
    return sqlite.capi.sqlite3_js_db_export(db);
  } finally {
    db.close();
  }
}

async function insert(
  db: Database,
  table: string,
  columns: readonly string[],
  rows: Iterable<Row>,
): Promise<void> {
  const marks = columns.map(() => "?").join(", ");
  const statement = db.prepare(`INSERT INTO "${table}" VALUES (${marks})`);
  let count = 0;
  for (const row of rows) {
    statement.bind(columns.map((column) => row[column] ?? null)).stepReset();
    count += 1;
    if (count % ROWS_AT_A_TIME === 0) await setImmediate();
  }
  statement.finalize();
}

/** Fills the full-text index of a table from the rows that it has. */
async function indexWords(db: Database, table: string, columns: readonly string[]): Promise<void> {
  const list = columns.join(", ");
  const statement = db.prepare(
    `INSERT INTO "${table}_fts" (rowid, ${list})
      SELECT rowid, ${list} FROM "${table}" WHERE rowid > ? AND rowid <= ?`,
  );
  const last = Number(db.selectValue(`SELECT max(rowid) FROM "${table}"`) ?? 0);
  for (let done = 0; done < last; done += ROWS_AT_A_TIME) {
    statement.bind([done, done + ROWS_AT_A_TIME]).stepReset();
    await setImmediate();
  }
  statement.finalize();
}

function aboutRows({ archive }: ArchiveSnapshot): readonly Row[] {
  const facts: Readonly<Record<string, string | null>> = {
    title_lv: settings.name.lv,
    title_en: settings.name.en,
    url: absoluteUrl("/data/archive.sqlite"),
    ...Object.fromEntries(
      LANGS.map((lang) => [`page_${lang}`, absoluteUrl(pathOf({ page: "data", lang }))]),
    ),
    revision: archive.revision,
    updated: archive.day,
    covered: archive.covered,
    licence_of_data: LICENCES.data.url,
    licence_of_texts: LICENCES.texts.url,
  };
  return Object.entries(facts).flatMap(([name, value]) =>
    value === null ? [] : [{ name, value }],
  );
}

function columnRows(): readonly Row[] {
  return TIDY_TABLES.flatMap((table) =>
    fieldsOf(TABLES[table].row).map(({ name, meaning }) => ({
      table,
      column: name,
      meaning_lv: meaning.lv,
      meaning_en: meaning.en,
    })),
  );
}
