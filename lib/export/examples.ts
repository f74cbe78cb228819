import type { Content } from "../content";
import type { Lang } from "../lang";
import { changeLog } from "../queries/change-log";
import type { CsvTable } from "../schema/csv-rows";
import type { JsonTable } from "../schema/json-documents";
import { organisationToJson, personToJson, placeToJson, visitToJson } from "./json";
import { changeToRow, organisationToRow, personToRow, placeToRow, visitToRow } from "./rows";

/** A value of each field, as text of at most 100 characters; empty where the record has none. */
export type Example = Readonly<Record<string, string>>;

const LENGTH = 100;

/** The values of a table's first record in CSV. */
export function csvExample(table: CsvTable, content: Content, lang: Lang): Example {
  const { visits, organisations, people, places } = content.archive;
  switch (table) {
    case "visits":
      return first(visits, (one) => visitToRow(one, content, lang));
    case "organisations":
      return first(organisations, (one) => organisationToRow(one, content, lang));
    case "people":
      return first(people, personToRow);
    case "places":
      return first(places, placeToRow);
    case "changes":
      return first(changeLog(content), (line) => changeToRow(line, lang));
  }
}

/** The values of a table's first record in JSON. */
export function jsonExample(table: JsonTable, content: Content): Example {
  const { visits, organisations, people, places } = content.archive;
  switch (table) {
    case "visits":
      return first(visits, (one) => visitToJson(one, content));
    case "organisations":
      return first(organisations, (one) => organisationToJson(one, content));
    case "people":
      return first(people, (one) => personToJson(one, content));
    case "places":
      return first(places, placeToJson);
  }
}

function first<T>(records: readonly T[], fields: (record: T) => object): Example {
  const record = records[0];
  if (record === undefined) return {};
  return Object.fromEntries(
    Object.entries(fields(record)).map(([name, value]) => [name, shortened(value)]),
  );
}

function shortened(value: unknown): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return "";
  const text = typeof value === "string" ? value : JSON.stringify(value);
  return text.length > LENGTH ? `${text.slice(0, LENGTH)}…` : text;
}
