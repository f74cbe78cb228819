import { LANGS, type Localized } from "#lib/model/lang";
import { settings } from "#lib/model/settings";
import type { Collection, Section } from "./pages";

/** The export formats by the ending of their addresses: the media type that is sent, and what links call them. */
export const FORMATS = {
  xlsx: {
    type: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    name: { lv: "Excel", en: "Excel" },
  },
  csv: { type: "text/csv; charset=utf-8; header=present", name: { lv: "CSV", en: "CSV" } },
  json: { type: "application/json; charset=utf-8", name: { lv: "JSON", en: "JSON" } },
  ics: { type: "text/calendar; charset=utf-8", name: { lv: "Kalendārs", en: "Calendar" } },
  atom: { type: "application/atom+xml; charset=utf-8", name: { lv: "Atom", en: "Atom" } },
  ris: {
    type: "application/x-research-info-systems; charset=utf-8",
    name: { lv: "RIS", en: "RIS" },
  },
  csl: {
    type: "application/vnd.citationstyles.csl+json; charset=utf-8",
    name: { lv: "CSL-JSON", en: "CSL-JSON" },
  },
  md: { type: "text/markdown; charset=utf-8", name: { lv: "Markdown", en: "Markdown" } },
} as const satisfies Readonly<Record<string, { readonly type: string; readonly name: Localized }>>;

export type Format = keyof typeof FORMATS;

/**
 * The picture that stands for a record where a link to it is shared, in pixels. It has an address as an export has, but is
 * none: pages name it in their head alone.
 */
export const PICTURE = { ending: "png", type: "image/png", width: 1200, height: 630 } as const;

/** The formats of each page that lists something: all of it, with the page's filters. */
export const LIST_FORMATS = {
  visits: ["xlsx", "csv", "json", "ics", "atom"],
  organisations: ["xlsx", "csv", "json"],
  changes: ["xlsx", "csv", "atom"],
} as const satisfies Partial<Record<Section, readonly Format[]>>;

/** The formats of one record of a collection. */
export const RECORD_FORMATS = {
  visits: ["json", "ics", "ris", "csl", "md"],
  organisations: ["json", "ris", "csl", "md"],
  topics: ["json", "md"],
  people: ["json", "md"],
  countries: ["json", "md"],
  series: ["json", "md"],
} as const satisfies Record<Collection, readonly Format[]>;

export type ExportedList = keyof typeof LIST_FORMATS;

/** The pages that are exported whole, in the order of the data page. */
export const EXPORTED_LISTS = [
  "visits",
  "organisations",
  "changes",
] as const satisfies readonly ExportedList[];

/**
 * The tables that are the same for both languages, each a CSV file under `/data`: one kind of thing a table, one fact a
 * column, and columns that lead from one to another.
 */
export const TIDY_TABLES = [
  "visits",
  "visit_people",
  "visit_organisations",
  "visit_countries",
  "visit_topics",
  "sources",
  "people",
  "roles",
  "organisations",
  "places",
  "topics",
  "countries",
  "series",
  "changes",
] as const;

export type TidyTable = (typeof TIDY_TABLES)[number];

/** Those of them that are exported in all of `TABLE_FORMATS`. */
export const SHARED_TABLES = ["people", "places", "topics", "countries", "series"] as const;
export const TABLE_FORMATS = ["csv", "json"] as const satisfies readonly Format[];

/** The tables whose JSON documents have a schema, in the order of the data page. */
export const JSON_TABLES = ["visits", "organisations", ...SHARED_TABLES] as const;

/** The version of the JSON documents: a field may be added within it, none changes its name or meaning. */
export const JSON_VERSION = 2;

/** Where finders of a security hole read whom to write to (RFC 9116); there only when the site has a contact. */
export const SECURITY_TXT = "/.well-known/security.txt";

/** The address of a table that is the same for both languages. */
export function tablePath<T extends TidyTable, F extends (typeof TABLE_FORMATS)[number]>(
  table: T,
  format: F,
): `/data/${T}.${F}` {
  return `/data/${table}.${format}`;
}

/** The formats of a table that is the same for both languages. */
export function tableFormats(table: TidyTable): readonly (typeof TABLE_FORMATS)[number][] {
  return SHARED_TABLES.some((shared) => shared === table) ? TABLE_FORMATS : ["csv"];
}

/** The address of the JSON Schema of a table's documents; it never changes. */
export function schemaPath<T extends (typeof JSON_TABLES)[number]>(
  table: T,
): `/schema/${T}-${typeof JSON_VERSION}.json` {
  return `/schema/${table}-${JSON_VERSION}.json`;
}

/** The address of a language's OpenSearch description. */
export function openSearchPath<L extends (typeof LANGS)[number]>(lang: L): `/opensearch-${L}.xml` {
  return `/opensearch-${lang}.xml`;
}

/** The files that describe the others: as a Frictionless Data Package, and for data portals as a DCAT-AP catalogue. */
export const DATAPACKAGE = "/data/datapackage.json";
export const CATALOGUE = "/data/catalogue.jsonld";

/** Where programs that read text learn what there is (llmstxt.org). */
export const LLMS_TXT = "/llms.txt";

/** The whole archive in one file: as a database of the tidy tables, and as the data package with all CSV files. */
export const ARCHIVE_FILES = ["/data/archive.sqlite", "/data/archive.zip"] as const;

/** Addresses outside both languages, the same for all. */
export const FILES = [
  DATAPACKAGE,
  CATALOGUE,
  ...ARCHIVE_FILES,
  ...TIDY_TABLES.map((table) => tablePath(table, "csv")),
  ...SHARED_TABLES.map((table) => tablePath(table, "json")),
  ...JSON_TABLES.map((table) => schemaPath(table)),
  ...LANGS.map((lang) => openSearchPath(lang)),
  "/sitemap.xml",
  "/robots.txt",
  LLMS_TXT,
  SECURITY_TXT,
] as const;

export type FilePath = (typeof FILES)[number];

/** Narrows a path to a file that this installation has. */
export function isFile(path: string): path is FilePath {
  return (
    FILES.some((file) => file === path) && (path !== SECURITY_TXT || settings.contact !== null)
  );
}

/** Narrows the ending of an address to an export format. */
export function isFormat(ending: string): ending is Format {
  return Object.hasOwn(FORMATS, ending);
}

/** The media type of a format without its parameters, as `type` attributes of links name it. */
export function mediaType(format: Format): string {
  return FORMATS[format].type.split(";", 1)[0] ?? "";
}
