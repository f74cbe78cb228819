import type { ArchiveSnapshot } from "#lib/archive-store";
import { LANGS, type Lang } from "#lib/model/lang";
import type { Archive } from "#lib/model/records";
import { absoluteUrl, settings } from "#lib/model/settings";
import { EXPORTED_LISTS, mediaType, SHARED_TABLES, tablePath } from "#lib/routing/formats";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import { type Field, fieldsOf } from "./data-dictionary";
import { LICENCES } from "./licences";
import { CSV_ROWS, type CsvTable } from "./tables/table-schemas";

/** A whole-archive CSV file: its table, its language where its words are in one, its address. */
export interface CsvFile {
  readonly table: CsvTable;
  readonly lang: Lang | null;
  readonly path: string;
}

/** Every whole-archive CSV file. */
export const CSV_FILES: readonly CsvFile[] = [
  ...LANGS.flatMap((lang) =>
    EXPORTED_LISTS.map((table) => ({
      table,
      lang,
      path: pathOf({ page: table, lang, format: "csv" }),
    })),
  ),
  ...SHARED_TABLES.map((table) => ({ table, lang: null, path: tablePath(table, "csv") })),
];

const REFERENCES: Readonly<Partial<Record<CsvTable, readonly [string, string]>>> = {
  visits: ["place", "places"],
  organisations: ["parent", ""],
  people: ["organisation", "organisations-lv"],
};

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

function resourceOf({ table, lang, path }: CsvFile) {
  const reference = REFERENCES[table];
  return {
    profile: "tabular-data-resource",
    name: lang === null ? table : `${table}-${lang}`,
    title: dictionaryOf(lang ?? "en").data.tables[table],
    path: absoluteUrl(path),
    format: "csv",
    mediatype: mediaType("csv"),
    encoding: "utf-8",
    dialect: { delimiter: ",", lineTerminator: "\r\n", quoteChar: '"', doubleQuote: true },
    schema: {
      fields: fieldsOf(CSV_ROWS[table]).map((field) => descriptorOf(field, lang ?? "en")),
      missingValues: [""],
      ...(table !== "changes" && { primaryKey: "id" }),
      ...(reference && {
        foreignKeys: [
          { fields: reference[0], reference: { resource: reference[1], fields: "id" } },
        ],
      }),
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
