import type { ArchiveSnapshot } from "#lib/archive-store";
import { shorten } from "#lib/locale/shorten";
import type { Lang } from "#lib/model/lang";
import { countryToJsonRecord } from "./tables/countries";
import type { JsonTable } from "./tables/json-records";
import { organisationToJson } from "./tables/organisations";
import { personToJson } from "./tables/people";
import { placeToJson } from "./tables/places";
import { seriesToJson } from "./tables/series";
import type { Table } from "./tables/tables";
import { topicToJson } from "./tables/topics";
import { visitToJson } from "./tables/visits";

/** A value of each field, as text of at most 100 characters; empty where the record has none. */
export type Example = Readonly<Record<string, string>>;

const LENGTH = 100;

/** The values of a table's first row. */
export function rowExample(table: Table, snapshot: ArchiveSnapshot, lang: Lang): Example {
  for (const row of table.rows(snapshot, lang)) return exampleOf(row);
  return {};
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
  return record === undefined ? {} : exampleOf(fields(record));
}

function exampleOf(record: object): Example {
  return Object.fromEntries(Object.entries(record).map(([name, value]) => [name, wordsOf(value)]));
}

function wordsOf(value: unknown): string {
  if (value === null || (Array.isArray(value) && value.length === 0)) return "";
  return shorten(typeof value === "string" ? value : JSON.stringify(value), LENGTH);
}
