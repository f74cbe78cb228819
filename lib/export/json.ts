import { z } from "zod";
import type { ArchiveSnapshot } from "#lib/archive-store";
import { absoluteUrl } from "#lib/model/settings";
import { JSON_VERSION, schemaPath } from "#lib/routing/formats";
import type { SearchResult } from "#lib/search/search-result";
import { withdrawnSince } from "#lib/visits/change-log";
import { LICENCES } from "./licences";
import { addressIn, type RecordSet } from "./record-set";
import { day, localized, text } from "./tables/entry-fields";
import { jsonSchemaOf } from "./tables/field-description";
import { JSON_RECORDS, type JsonTable } from "./tables/json-records";

/** A JSON document: what it is, from which content, under which licence, and the records under the table's name. */
export function jsonDocument(table: JsonTable) {
  return z.strictObject({
    $schema: z.url().describe("Address of the JSON Schema that the document fits."),
    version: z
      .literal(JSON_VERSION)
      .describe("A field may be added within a version, none changes its name or meaning."),
    title: localized.describe("What the document holds, with its filter in words."),
    url: localized.describe("Permanent addresses of the page that shows the same."),
    revision: text.describe("Revision of the content: the same one gives the same document."),
    updated: day.describe("Day of the revision: the newest day recorded in the content."),
    licences: z
      .strictObject({ data: z.url(), texts: z.url() })
      .describe("Licences of the data and of the texts."),
    ignored: z
      .array(
        z.strictObject({ name: text, value: text, why: z.enum(["name", "value", "repeated"]) }),
      )
      .describe("Parameters of the address that were not used, and why."),
    since: day
      .nullable()
      .describe("The first day of the changes that were asked for; null where all records were."),
    withdrawn: z
      .array(z.strictObject({ id: text, day, reason: localized, formerly: z.array(text) }))
      .describe(
        "Records withdrawn on the day of since or later, whatever the filters; empty where none was asked.",
      ),
    search: z
      .strictObject({
        guessed: z
          .array(z.strictObject({ typed: text, taken: text }))
          .describe(
            "Words that the archive does not have, and those that were looked for instead.",
          ),
        omitted: z.array(text).describe("Words that were left out."),
        partial: z.boolean().describe("The visits have most of the words, not all."),
        cut: z.boolean().describe("The search was too long; its beginning was taken."),
        unfinished: z
          .boolean()
          .describe("The quoted phrases are so common that only the newest visits were searched."),
        read_as: z
          .array(z.strictObject({ typed: text, day: text }))
          .describe("Days that could be read in two ways, and how they were read."),
        exact: text.nullable().describe("The search that would do none of this."),
      })
      .nullable()
      .describe("What a search did; null where nothing was searched for."),
    [table]: z.array(JSON_RECORDS[table]).describe("The records, in the order of the page."),
  });
}

/** A set as a JSON document of `schema/<table>-2.json`; each record is made by `toJson`. */
export function writeJson<T>(
  table: JsonTable,
  set: RecordSet<T>,
  toJson: (record: T, snapshot: ArchiveSnapshot) => unknown,
): string {
  const { snapshot, records, title, ignored, search, since } = set;
  const withdrawn = since === null ? [] : withdrawnSince(snapshot, table, since);
  const head = {
    $schema: absoluteUrl(schemaPath(table)),
    version: JSON_VERSION,
    title,
    url: { lv: addressIn(set, { lang: "lv" }), en: addressIn(set, { lang: "en" }) },
    revision: snapshot.archive.revision,
    updated: snapshot.archive.day,
    licences: { data: LICENCES.data.url, texts: LICENCES.texts.url },
    ignored,
    since,
    withdrawn: withdrawn.map(({ id, day, reason, formerly }) => ({ id, day, reason, formerly })),
    search: search && searchToJson(search),
  };
  // A line a record: the file can be read and compared line by line, and is as small as without.
  const lines = records.map((record) => JSON.stringify(toJson(record, snapshot)));
  const open = JSON.stringify(head).slice(0, -1);
  return `${open},\n"${table}":[\n${lines.join(",\n")}\n]}\n`;
}

function searchToJson(found: SearchResult) {
  const { guessed, leftOut, isPartial, isCut, isUnfinished, readAs, exact } = found;
  const bounds = { partial: isPartial, cut: isCut, unfinished: isUnfinished };
  return { guessed, omitted: leftOut, ...bounds, read_as: readAs, exact };
}

/** The JSON Schema (draft 2020-12) of a table's JSON documents, under its own address. */
export function writeJsonSchema(table: JsonTable): string {
  const schema = { $id: absoluteUrl(schemaPath(table)), ...jsonSchemaOf(jsonDocument(table)) };
  return `${JSON.stringify(schema, null, 2)}\n`;
}
