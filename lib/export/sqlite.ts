import { once } from "node:events";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { ArchiveSnapshot } from "#lib/archive-store";
import { LANGS } from "#lib/model/lang";
import { absoluteUrl, settings } from "#lib/model/settings";
import { TIDY_TABLES } from "#lib/routing/formats";
import { pathOf } from "#lib/routing/routes";
import { fieldsOf } from "./data-dictionary";
import { LICENCES } from "./licences";
import { CREATE_INDEXES, CREATE_TABLES, SEARCHED } from "./sqlite-schema";
import type { Step } from "./sqlite-worker";
import { type Cell, type Row, TABLES } from "./tables/tables";

/** Rows that are handed over at a time; between them other requests have their turn. */
const ROWS_AT_A_TIME = 500;

/**
 * The archive as an SQLite database: the tidy tables with their keys and constraints, what their columns mean (`columns`), what
 * the file is (`about`), views, and the words of both languages for full-text search without diacritics (FTS5). The same revision
 * gives the same bytes. A thread of its own writes it: 10,000 visits take seconds, and the memory is free afterwards.
 */
export async function writeSqlite(snapshot: ArchiveSnapshot): Promise<Uint8Array> {
  const worker = new Worker(new URL("./sqlite-worker.mjs", import.meta.url));
  const handOver = async () => {
    for (const step of steps(snapshot)) {
      worker.postMessage(step);
      await setImmediate();
    }
    worker.postMessage(null);
  };
  try {
    const [[bytes]] = await Promise.all([once(worker, "message"), handOver()]);
    return bytes;
  } finally {
    await worker.terminate();
  }
}

function* steps(snapshot: ArchiveSnapshot): Iterable<Step> {
  yield { sql: "BEGIN", rows: null };
  for (const sql of CREATE_TABLES) yield { sql, rows: null };
  yield* insertSteps("about", ["name", "value"], aboutRows(snapshot));
  yield* insertSteps("columns", ["table", "column", "meaning_lv", "meaning_en"], columnRows());
  for (const table of TIDY_TABLES) {
    const { row, rows } = TABLES[table];
    yield* insertSteps(table, Object.keys(row.shape), rows(snapshot, "lv"));
  }
  for (const [table, columns] of Object.entries(SEARCHED)) {
    const list = columns.join(", ");
    const sql = `INSERT INTO "${table}_fts" (rowid, ${list}) SELECT rowid, ${list} FROM "${table}"`;
    yield { sql, rows: null };
  }
  for (const sql of CREATE_INDEXES) yield { sql, rows: null };
  yield { sql: "COMMIT", rows: null };
}

function* insertSteps(
  table: string,
  columns: readonly string[],
  rows: Iterable<Row>,
): Iterable<Step> {
  const sql = `INSERT INTO "${table}" VALUES (${columns.map(() => "?").join(", ")})`;
  let part: Cell[][] = [];
  for (const row of rows) {
    part.push(columns.map((column) => row[column] ?? null));
    if (part.length < ROWS_AT_A_TIME) continue;
    yield { sql, rows: part };
    part = [];
  }
  yield { sql, rows: part };
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
