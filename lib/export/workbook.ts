import { once } from "node:events";
import { setImmediate } from "node:timers/promises";
import { Worker } from "node:worker_threads";
import type { CellValue, ColumnDef, WriteSheet } from "hucre";
import type { z } from "zod";
import type { Day } from "#lib/model/day";
import { type Field, fieldsOf } from "./data-dictionary";
import type { Cell, Row } from "./tables/tables";

/** A sheet with a column for each field of its rows' schema. */
export interface Sheet {
  /** At most 31 characters. */
  readonly name: string;
  readonly row: z.ZodObject;
  readonly rows: readonly Row[];
}

/** A workbook: sheets of records, then one that says in lines of text what they are. */
export interface Workbook {
  readonly title: string;
  readonly day: Day;
  readonly sheets: readonly Sheet[];
  readonly about: { readonly name: string; readonly lines: readonly (readonly string[])[] };
}

/** The heap of the thread, of which 10,000 visits fill a third. */
const HEAP_MB = 1024;

/** Rows that are handed over at a time; between them other requests have their turn. */
const ROWS_AT_A_TIME = 100;

/** Widths in characters; what is wider is wrapped. */
const LEAST_WIDTH = 8;
const MOST_WIDTH = 50;

/**
 * A workbook as XLSX: days are dates, numbers numbers, everything else text, which no program runs as a formula; the
 * header is the names of the fields, stays in view and filters. The same content gives the same bytes. It is written in a
 * thread of its own, because hucre takes a second for 10,000 visits and gives nothing else its turn.
 */
export async function writeWorkbook({ title, day, sheets, about }: Workbook): Promise<Uint8Array> {
  const resourceLimits = { maxOldGenerationSizeMb: HEAP_MB };
  const worker = new Worker(new URL("./workbook-worker.mjs", import.meta.url), { resourceLimits });
  const handOver = async () => {
    for (const sheet of sheets) await handOverSheet(worker, sheet);
    worker.postMessage({ sheet: { name: about.name, columns: aboutColumns }, rows: about.lines });
    const at = new Date(day);
    worker.postMessage({ properties: { title, created: at, modified: at } });
  };
  try {
    const [[bytes]] = await Promise.all([once(worker, "message"), handOver()]);
    return bytes;
  } finally {
    await worker.terminate();
  }
}

const aboutColumns: ColumnDef[] = [20, 20, 100].map((width) => ({
  width,
  style: { alignment: { vertical: "top" } },
}));

async function handOverSheet(worker: Worker, { name, row, rows }: Sheet): Promise<void> {
  const fields = fieldsOf(row);
  const header = fields.map((field) => field.name);
  worker.postMessage({ sheet: sheetOf(name, fields, rows), rows: [header] });
  for (let done = 0; done < rows.length; done += ROWS_AT_A_TIME) {
    const some = rows.slice(done, done + ROWS_AT_A_TIME);
    worker.postMessage({ rows: some.map((one) => fields.map((field) => cellOf(field, one))) });
    await setImmediate();
  }
}

function sheetOf(name: string, fields: readonly Field[], rows: readonly Row[]): WriteSheet {
  const range = `A1:${columnName(fields.length)}${rows.length + 1}`;
  const bold = { style: { font: { bold: true } } };
  return {
    name,
    columns: fields.map((field) => columnOf(field, rows)),
    cells: new Map(fields.map((_, index) => [`0,${index}`, bold])),
    freezePane: { rows: 1 },
    autoFilter: { range },
  };
}

function columnOf({ name, type }: Field, rows: readonly Row[]): ColumnDef {
  const longest = rows.reduce(
    (most, row) => Math.max(most, String(row[name] ?? "").length),
    name.length + 2,
  );
  return {
    width: Math.min(Math.max(longest + 1, LEAST_WIDTH), MOST_WIDTH),
    style: {
      alignment: { vertical: "top", wrapText: longest > MOST_WIDTH },
      ...(type === "date" && { numFmt: "yyyy-mm-dd" }),
    },
  };
}

function cellOf({ name, type }: Field, row: Row): CellValue {
  const value: Cell = row[name] ?? null;
  return type === "date" && typeof value === "string" ? new Date(value) : value;
}

/** The letters of a column, from 1: `A`, `Z`, `AA`. */
function columnName(number: number): string {
  const [before, last] = [Math.floor((number - 1) / 26), (number - 1) % 26];
  return (before === 0 ? "" : columnName(before)) + String.fromCharCode(65 + last);
}
