import type { z } from "zod";
import { type ExportedList, type JSON_TABLES, SHARED_TABLES } from "#lib/routing/formats";
import { changeRow } from "./changes";
import { countryJson, countryRow } from "./countries";
import { organisationJson, organisationRow } from "./organisations";
import { personJson, personRow } from "./people";
import { placeJson, placeRow } from "./places";
import { seriesJson, seriesRow } from "./series";
import { topicJson, topicRow } from "./topics";
import { visitJson, visitRow } from "./visits";

export type CsvTable = ExportedList | (typeof SHARED_TABLES)[number];
export type JsonTable = (typeof JSON_TABLES)[number];

/** The schema of a row of each CSV file. */
export const CSV_ROWS = {
  visits: visitRow,
  organisations: organisationRow,
  people: personRow,
  places: placeRow,
  topics: topicRow,
  countries: countryRow,
  series: seriesRow,
  changes: changeRow,
} as const satisfies Record<CsvTable, z.ZodObject>;

/** The tables in the order of the data page. */
export const CSV_TABLES = [
  "visits",
  "organisations",
  ...SHARED_TABLES,
  "changes",
] as const satisfies readonly CsvTable[];

/** The schema of a record in each JSON document; the table's name is that of the array that holds them. */
export const JSON_RECORDS = {
  visits: visitJson,
  organisations: organisationJson,
  people: personJson,
  places: placeJson,
  topics: topicJson,
  countries: countryJson,
  series: seriesJson,
} as const satisfies Record<JsonTable, z.ZodObject>;
