import { stringify } from "csv-stringify/sync";
import type { z } from "zod";

/** A value of a cell; an absent fact is an empty cell. */
export type Cell = string | number | boolean | null;

/**
 * Records as CSV after RFC 4180, a column for each field of their row's schema: UTF-8 with a byte order mark (Excel
 * reads no other UTF-8), a header, CRLF, `true` and `false`. A text that a spreadsheet would run as a formula (it begins
 * with `=`, `+`, `-`, `@`, a tab or a carriage return, full-width forms included) gets an apostrophe before it, as OWASP
 * advises.
 */
export function writeCsv<T>(
  row: z.ZodObject,
  records: readonly T[],
  toRow: (record: T) => Readonly<Record<string, Cell>>,
): string {
  return stringify(records.map(toRow), {
    bom: true,
    header: true,
    columns: Object.keys(row.shape),
    record_delimiter: "windows",
    escape_formulas: true,
    cast: { boolean: String },
  });
}
