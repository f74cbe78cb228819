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
import { permanentUrn } from "./ids";
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

/** The archive as a Data Package (datapackage.org, version 2, also for readers of version 1): its CSV files at their addresses. */
export function writeDatapackage(snapshot: ArchiveSnapshot): string {
  return writeDescriptor(snapshot, ({ path }) => absoluteUrl(path));
}

/** The same for a folder that has the CSV files beside it, each under its `packagedName`. */
export function writePackagedDescriptor(snapshot: ArchiveSnapshot): string {
  return writeDescriptor(snapshot, packagedName);
}

/** The name of a CSV file in a folder of all of them. */
export function packagedName({ name }: CsvFile): string {
  return `${name}.csv`;
}

function writeDescriptor(
  { archive }: ArchiveSnapshot,
  pathOfFile: (file: CsvFile) => string,
): string {
  const homepage = absoluteUrl(pathOf({ page: "data", lang: "en" }));
  const descriptor = {
    $schema: profile("datapackage"),
    profile: "tabular-data-package",
    name: "iem-international-cooperation",
    id: permanentUrn("data"),
    title: settings.name.en,
    description: dictionaryOf("en").data.lead,
    homepage,
    version: archive.revision,
    created: `${archive.day}T00:00:00Z`,
    ...(archive.visits.length > 0 && { temporalCoverage: temporalCoverage(archive) }),
    licenses: [LICENCES.data, LICENCES.texts].map(({ id, name, url }) => ({
      name: id,
      title: name,
      path: url,
    })),
    contributors: [{ title: settings.publisher.en, path: homepage, roles: ["publisher"] }],
    resources: CSV_FILES.map((file) => ({ ...resourceOf(file), path: pathOfFile(file) })),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}

function profile(of: "datapackage" | "dataresource" | "tabledialect" | "tableschema"): string {
  return `https://datapackage.org/profiles/2.0/${of}.json`;
}

/** The days from the first visit to the one up to which the sources were gone through (ISO 8601 interval). */
export function temporalCoverage({ visits, covered }: Archive): string {
  const newest = visits[0]?.end ?? "";
  return `${visits.at(-1)?.start}/${covered !== null && covered > newest ? covered : newest}`;
}

function resourceOf({ name, table, title, lang }: CsvFile) {
  return {
    $schema: profile("dataresource"),
    profile: "tabular-data-resource",
    name,
    type: "table",
    title: title[lang ?? "en"],
    format: "csv",
    mediatype: mediaType("csv"),
    encoding: "utf-8",
    dialect: {
      $schema: profile("tabledialect"),
      delimiter: ",",
      lineTerminator: "\r\n",
      quoteChar: '"',
      doubleQuote: true,
    },
    schema: {
      $schema: profile("tableschema"),
      fields: fieldsOf(table.row).map((field) => descriptorOf(field, lang ?? "en")),
      missingValues: [""],
      ...(table.primaryKey && { primaryKey: table.primaryKey }),
      ...(table.uniqueKeys.length > 0 && { uniqueKeys: table.uniqueKeys }),
      ...foreignKeysOf(name, table),
    },
  };
}

function foreignKeysOf(name: string, { references }: Table) {
  const keys = Object.entries(references).map(([column, [resource, field]]) => ({
    fields: [column],
    // Version 1 demands an empty name for the table itself; version 2 has none there, and its readers must take this for it.
    reference: { resource: resource === name ? "" : resource, fields: [field] },
  }));
  return keys.length === 0 ? {} : { foreignKeys: keys };
}

function descriptorOf({ name, type, meaning, values, pattern, required }: Field, lang: Lang) {
  const constraints = {
    ...(required && { required }),
    ...(values && { enum: values }),
    ...(pattern && { pattern }),
  };
  return {
    name,
    type,
    description: meaning[lang],
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
