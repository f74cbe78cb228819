import type { ArchiveSnapshot } from "#lib/archive-store";
import { LANGS, type Lang, type Localized } from "#lib/model/lang";
import type { Archive } from "#lib/model/records";
import { absoluteUrl, settings } from "#lib/model/settings";
import {
  EXPORTED_LISTS,
  mediaType,
  TIDY_TABLES,
  type TidyTable,
  tablePath,
} from "#lib/routing/formats";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import { type Field, fieldsOf } from "./data-dictionary";
import { LICENCES } from "./licences";
import { LIST_TABLES, TABLES, type Table } from "./tables/tables";

/** A whole-archive CSV file: its name, its table, the language of its words where they are in one, and its address. */
export interface CsvFile {
  /** The name of the table, of a list with its language: `visit_people`, `visits-lv`. */
  readonly name: string;
  readonly table: Table;
  readonly title: Localized;
  readonly lang: Lang | null;
  readonly path: string;
}

/** Every whole-archive CSV file. */
export const CSV_FILES: readonly CsvFile[] = [
  ...LANGS.flatMap((lang) =>
    EXPORTED_LISTS.map((list) => ({
      name: `${list}-${lang}`,
      table: LIST_TABLES[list],
      title: tableTitle(list),
      lang,
      path: pathOf({ page: list, lang, format: "csv" }),
    })),
  ),
  ...TIDY_TABLES.map((table) => ({
    name: table,
    table: TABLES[table],
    title: tableTitle(table),
    lang: null,
    path: tablePath(table, "csv"),
  })),
];

function tableTitle(table: TidyTable): Localized {
  return { lv: dictionaryOf("lv").data.tables[table], en: dictionaryOf("en").data.tables[table] };
}

/** The archive as a Frictionless Data Package (datapackage.org, version 1): its CSV files and what their columns mean. */
export function writeDatapackage({ archive }: ArchiveSnapshot): string {
  const descriptor = {
    profile: "tabular-data-package",
    name: "iem-international-cooperation",
    title: settings.name.en,
    description: dictionaryOf("en").data.lead,
    homepage: absoluteUrl(pathOf({ page: "data", lang: "en" })),
    version: archive.revision,
    created: `${archive.day}T00:00:00Z`,
    ...(archive.visits.length > 0 && { temporalCoverage: temporalCoverage(archive) }),
    licenses: [LICENCES.data, LICENCES.texts].map(({ id, name, url }) => ({
      name: id,
      title: name,
      path: url,
    })),
    resources: CSV_FILES.map(resourceOf),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

/** The days from the first visit to the one up to which the sources were gone through (ISO 8601 interval). */
export function temporalCoverage({ visits, covered }: Archive): string {
  const newest = visits[0]?.end ?? "";
  return `${visits.at(-1)?.start}/${covered !== null && covered > newest ? covered : newest}`;
}

function resourceOf({ name, table, title, lang, path }: CsvFile) {
  return {
    profile: "tabular-data-resource",
    name,
    title: title[lang ?? "en"],
    path: absoluteUrl(path),
    format: "csv",
    mediatype: mediaType("csv"),
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true },
    schema: {
      fields: fieldsOf(table.row).map((field) => descriptorOf(field, lang ?? "en")),
      missingValues: [""],
      ...(table.primaryKey && { primaryKey: table.primaryKey }),
      foreignKeys: Object.entries(table.references).map(([column, [resource, field]]) => ({
        fields: column,
        reference: { resource, fields: field },
      })),
    },
  };
}

function descriptorOf({ name, type, meaning, values, required }: Field, lang: Lang) {
  const constraints = { ...(required && { required }), ...(values && { enum: values }) };
  return {
    name,
    type,
    description: meaning[lang],
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
