import { stringify } from "csv-stringify/sync";

/** A value of a cell; an absent fact is an empty cell. */
export type Cell = string | number | boolean | null;

/**
 * Rows as CSV after RFC 4180: UTF-8 with a byte order mark (Excel reads no other UTF-8), a header, CRLF, `true` and
 * `false`. A text that a spreadsheet would run as a formula (it begins with `=`, `+`, `-`, `@`, a tab or a carriage
 * return, full-width forms included) gets an apostrophe before it, as OWASP advises.
 */
export function writeCsv(
  columns: readonly string[],
  rows: readonly Readonly<Record<string, Cell>>[],
): string {
  return stringify([...rows], {
    bom: true,
    header: true,
    columns: [...columns],
    record_delimiter: "windows",
    escape_formulas: true,
    cast: { boolean: String },
  });
}

/** Several values of one cell: `frontex; europol`. */
export function joined(values: readonly string[]): string {
  return values.join("; ");
}
