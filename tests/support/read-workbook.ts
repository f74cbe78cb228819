import { text } from "node:stream/consumers";
import { XMLParser } from "fast-xml-parser";
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

/** The sheets of an ODS workbook, whose XML has the type of each value. */
export async function readOds(bytes: Uint8Array): Promise<Sheets> {
  const xml = (await unzip(bytes)).get("content.xml") ?? "";
  const lists = new Set(["table:table", "table:table-row", "table:table-cell", "text:p"]);
  const parser = new XMLParser({
    ignoreAttributes: false,
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: false,
    isArray: (name) => lists.has(name),
  });
  const tables = document.parse(parser.parse(xml))["office:document-content"]["office:body"];
  return new Map(
    tables["office:spreadsheet"]["table:table"].map((table) => [
      table["@_table:name"],
      table["table:table-row"].map((row) => row["table:table-cell"].flatMap(valuesOf)),
    ]),
  );
}

/** The files of a ZIP archive, as text. */
export async function unzip(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await fromBufferPromise(Buffer.from(bytes));
  const files = new Map<string, string>();
  for await (const entry of zip.eachEntry())
    files.set(entry.fileName, await text(await zip.openReadStreamPromise(entry)));
  return files;
}

/** An element without attributes and content is read as an empty text. */
function element<T extends z.ZodRawShape>(shape: T) {
  return z.preprocess((found) => (found === "" ? {} : found), z.object(shape));
}

const paragraph = z.union([z.string(), z.looseObject({ "#text": z.string().default("") })]);
const cell = element({
  "@_office:value-type": z.string().optional(),
  "@_office:value": z.string().optional(),
  "@_office:date-value": z.string().optional(),
  "@_office:boolean-value": z.string().optional(),
  "@_table:number-columns-repeated": z.string().optional(),
  "text:p": z.array(paragraph).default([]),
});
const table = z.object({
  "@_table:name": z.string(),
  "table:table-row": z.array(element({ "table:table-cell": z.array(cell).default([]) })),
});
const document = z.object({
  "office:document-content": z.object({
    "office:body": z.object({
      "office:spreadsheet": z.object({ "table:table": z.array(table) }),
    }),
  }),
});

function valuesOf(found: z.infer<typeof cell>): readonly Value[] {
  const count = Number(found["@_table:number-columns-repeated"] ?? 1);
  return Array.from({ length: count }, () => typedValue(found));
}

function typedValue(found: z.infer<typeof cell>): Value {
  switch (found["@_office:value-type"]) {
    case undefined:
      return null;
    case "float":
      return Number(found["@_office:value"]);
    case "boolean":
      return found["@_office:boolean-value"] === "true";
    case "date":
      return new Date(`${found["@_office:date-value"]?.slice(0, 10)}T00:00:00Z`);
    default:
      return found["text:p"]
        .map((one) => (typeof one === "string" ? one : one["#text"]))
        .join("\n");
  }
}
