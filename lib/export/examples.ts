import type { ArchiveSnapshot } from "#lib/archive-store";
import { shorten } from "#lib/locale/shorten";
import type { Lang } from "#lib/model/lang";
import { changeLog } from "#lib/visits/change-log";
import { changeToRow } from "./tables/changes";
import { countryToJsonRecord, countryToRow } from "./tables/countries";
import { organisationToJson, organisationToRow } from "./tables/organisations";
import { personToJson, personToRow } from "./tables/people";
import { placeToJson, placeToRow } from "./tables/places";
import { seriesToJson, seriesToRow } from "./tables/series";
import type { CsvTable, JsonTable } from "./tables/table-schemas";
import { topicToJson, topicToRow } from "./tables/topics";
import { visitToJson, visitToRow } from "./tables/visits";

/** A value of each field, as text of at most 100 characters; empty where the record has none. */
export type Example = Readonly<Record<string, string>>;

const LENGTH = 100;

/** The values of a table's first record in CSV. */
export function csvExample(table: CsvTable, snapshot: ArchiveSnapshot, lang: Lang): Example {
  const { visits, organisations, people, places, topics, series } = snapshot.archive;
  switch (table) {
    case "visits":
      return first(visits, (one) => visitToRow(one, snapshot, lang));
    case "organisations":
      return first(organisations, (one) => organisationToRow(one, snapshot, lang));
    case "people":
      return first(people, (one) => personToRow(one, snapshot));
    case "places":
      return first(places, placeToRow);
    case "topics":
      return first(topics, (one) => topicToRow(one, snapshot));
    case "countries":
      return first([...snapshot.countries.values()], (one) => countryToRow(one, snapshot));
    case "series":
      return first(series, (one) => seriesToRow(one, snapshot));
    case "changes":
      return first(changeLog(snapshot), (line) => changeToRow(line, lang));
  }
}

/** The values of a table's first record in JSON. */
export function jsonExample(table: JsonTable, snapshot: ArchiveSnapshot): Example {
  const { visits, organisations, people, places, topics, series } = snapshot.archive;
  switch (table) {
    case "visits":
      return first(visits, (one) => visitToJson(one, snapshot));
    case "organisations":
      return first(organisations, (one) => organisationToJson(one, snapshot));
    case "people":
      return first(people, (one) => personToJson(one, snapshot));
    case "places":
      return first(places, placeToJson);
    case "topics":
      return first(topics, (one) => topicToJson(one, snapshot));
    case "countries":
      return first([...snapshot.countries.values()], (one) => countryToJsonRecord(one, snapshot));
    case "series":
      return first(series, (one) => seriesToJson(one, snapshot));
  }
}

function first<T>(records: readonly T[], fields: (record: T) => object): Example {
  const record = records[0];
  if (record === undefined) return {};
  return Object.fromEntries(
    Object.entries(fields(record)).map(([name, value]) => [name, exampleOf(value)]),
  );
}

function exampleOf(value: unknown): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return "";
  return shorten(typeof value === "string" ? value : JSON.stringify(value), LENGTH);
}
