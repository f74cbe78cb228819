import { text } from "node:stream/consumers";
import readXlsxFile from "read-excel-file/node";
import { fromBufferPromise } from "yauzl";
import { z } from "zod";

/** A value as a reader by other people finds it; an empty cell is `null`. */
type Value = string | number | boolean | Date | null;

/** The sheets of a workbook by name, each with its rows from the header on. */
export type Sheets = ReadonlyMap<string, readonly (readonly Value[])[]>;

/** The sheets of an XLSX workbook, read by read-excel-file. */
export async function readXlsx(bytes: Uint8Array): Promise<Sheets> {
  const sheets = await readXlsxFile(Buffer.from(bytes), { trim: false });
  const values = z.array(
    z.array(z.union([z.string(), z.number(), z.boolean(), z.date(), z.null()])),
  );
  return new Map(sheets.map(({ sheet, data }) => [sheet, values.parse(data)]));
}

/** The files of a ZIP archive, as text. */
export async function unzip(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await fromBufferPromise(Buffer.from(bytes));
  const files = new Map<string, string>();
  for await (const entry of zip.eachEntry())
    files.set(entry.fileName, await text(await zip.openReadStreamPromise(entry)));
  return files;
}
