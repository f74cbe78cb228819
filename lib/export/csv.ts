import { stringify } from "csv-stringify/sync";
import type { z } from "zod";
import type { ArchiveSnapshot } from "#lib/archive-store";
import type { Lang } from "#lib/model/lang";
import type { Row, Table } from "./tables/tables";

/**
 * Rows as CSV after RFC 4180, a column for each field of their schema: UTF-8 without a byte order mark, which readers take
 * for a part of the first column's name; a header, CRLF, `true` and `false`. A text that a spreadsheet would run as a formula
 * (it begins with `=`, `+`, `-`, `@`, a tab or a carriage return, full-width forms included) gets an apostrophe before it,
 * as OWASP advises.
 */
export function writeCsv(schema: z.ZodObject, rows: Iterable<Row>): string {
  return stringify([...rows], {
    header: true,
    columns: Object.keys(schema.shape),
    record_delimiter: "windows",
    escape_formulas: true,
    cast: { boolean: String },
  });
}

/** All rows of a table as CSV. */
export function writeTable(table: Table, snapshot: ArchiveSnapshot, lang: Lang = "lv"): string {
  return writeCsv(table.row, table.rows(snapshot, lang));
}
