import type { z } from "zod";
import type { ArchiveSnapshot } from "#lib/archive-store";
import type { Lang } from "#lib/model/lang";
import type { ExportedList, TidyTable } from "#lib/routing/formats";
import { changeLog } from "#lib/visits/change-log";
import { changeRow, changeToRow, changeToTidyRow, tidyChangeRow } from "./changes";
import { countryRow, countryToRow } from "./countries";
import { organisationRow, organisationToRow } from "./organisations";
import { personRow, personToRow } from "./people";
import { placeRow, placeToRow } from "./places";
import { personToRoleRows, roleRow } from "./roles";
import { seriesRow, seriesToRow } from "./series";
import { sourceRow, sourcesToRows } from "./sources";
import { organisationToTidyRow, tidyOrganisationRow } from "./tidy-organisations";
import { tidyVisitRow, visitToTidyRow } from "./tidy-visits";
import { topicRow, topicToRow } from "./topics";
import { visitPersonRow, visitToPeopleRows } from "./visit-people";
import {
  visitCountryRow,
  visitOrganisationRow,
  visitToCountryRows,
  visitToOrganisationRows,
  visitTopicRow,
  visitToTopicRows,
} from "./visit-subjects";
import { visitRow, visitToRow } from "./visits";

/** A value of a cell; an absent fact is an empty cell. */
export type Cell = string | number | boolean | null;

export type Row = Readonly<Record<string, Cell>>;

/** A table of the whole archive: its columns, what holds between its rows and those of others, and the rows. */
export interface Table {
  /** The schema of a row; its columns are the fields. */
  readonly row: z.ZodObject;
  /** The columns that tell a row from all others; `null` where no set of columns that are always filled does. */
  readonly primaryKey: readonly string[] | null;
  /** Further sets of columns that no two rows share, where all of them are filled. */
  readonly uniqueKeys: readonly (readonly string[])[];
  /** The tidy table and its column that a column's values are from. */
  readonly references: Readonly<Record<string, readonly [TidyTable, string]>>;
  /** The rows, made as they are asked for. */
  readonly rows: (snapshot: ArchiveSnapshot, lang: Lang) => Iterable<Row>;
}

const BY_ID = { primaryKey: ["id"], uniqueKeys: [], references: {} } as const;
const TO_VISIT = { visit: ["visits", "id"] } as const;
const TO_ORGANISATION = { organisation: ["organisations", "id"] } as const;
const TO_PERSON = { person: ["people", "id"] } as const;

/** The tables of the lists, whose words are in one language. */
export const LIST_TABLES: Readonly<Record<ExportedList, Table>> = {
  visits: {
    ...BY_ID,
    row: visitRow,
    references: { place: ["places", "id"], series: ["series", "id"] },
    rows: (snapshot, lang) =>
      each(snapshot.archive.visits, (one) => [visitToRow(one, snapshot, lang)]),
  },
  organisations: {
    ...BY_ID,
    row: organisationRow,
    references: { parent: ["organisations", "id"] },
    rows: (snapshot, lang) =>
      each(snapshot.archive.organisations, (one) => [organisationToRow(one, snapshot, lang)]),
  },
  changes: {
    row: changeRow,
    primaryKey: null,
    uniqueKeys: [],
    references: {},
    rows: (snapshot, lang) => each(changeLog(snapshot), (line) => [changeToRow(line, lang)]),
  },
};

/** The tables that are the same for both languages. */
export const TABLES: Readonly<Record<TidyTable, Table>> = {
  visits: {
    ...BY_ID,
    row: tidyVisitRow,
    references: { place: ["places", "id"], series: ["series", "id"] },
    rows: ({ archive }) => each(archive.visits, (one) => [visitToTidyRow(one)]),
  },
  visit_people: {
    row: visitPersonRow,
    primaryKey: ["visit", "position"],
    uniqueKeys: [],
    references: { ...TO_VISIT, ...TO_PERSON, ...TO_ORGANISATION },
    rows: (snapshot) => each(snapshot.archive.visits, (one) => visitToPeopleRows(one, snapshot)),
  },
  visit_organisations: {
    row: visitOrganisationRow,
    primaryKey: ["visit", "organisation"],
    uniqueKeys: [["visit", "position"]],
    references: { ...TO_VISIT, ...TO_ORGANISATION },
    rows: ({ archive }) => each(archive.visits, visitToOrganisationRows),
  },
  visit_countries: {
    row: visitCountryRow,
    primaryKey: ["visit", "country"],
    uniqueKeys: [],
    references: { ...TO_VISIT, country: ["countries", "code"] },
    rows: ({ archive }) => each(archive.visits, visitToCountryRows),
  },
  visit_topics: {
    row: visitTopicRow,
    primaryKey: ["visit", "topic"],
    uniqueKeys: [["visit", "position"]],
    references: { ...TO_VISIT, topic: ["topics", "id"] },
    rows: ({ archive }) => each(archive.visits, visitToTopicRows),
  },
  sources: {
    row: sourceRow,
    primaryKey: null,
    uniqueKeys: [
      ["visit", "position"],
      ["organisation", "position"],
      ["person", "position"],
    ],
    references: { ...TO_VISIT, ...TO_ORGANISATION, ...TO_PERSON },
    rows: sourceRows,
  },
  people: {
    ...BY_ID,
    row: personRow,
    references: TO_ORGANISATION,
    rows: (snapshot) => each(snapshot.archive.people, (one) => [personToRow(one, snapshot)]),
  },
  roles: {
    row: roleRow,
    primaryKey: ["person", "position"],
    uniqueKeys: [],
    references: TO_PERSON,
    rows: ({ archive }) => each(archive.people, personToRoleRows),
  },
  organisations: {
    ...BY_ID,
    row: tidyOrganisationRow,
    references: { parent: ["organisations", "id"] },
    rows: (snapshot) =>
      each(snapshot.archive.organisations, (one) => [organisationToTidyRow(one, snapshot)]),
  },
  places: {
    ...BY_ID,
    row: placeRow,
    rows: ({ archive }) => each(archive.places, (one) => [placeToRow(one)]),
  },
  topics: {
    ...BY_ID,
    row: topicRow,
    rows: (snapshot) => each(snapshot.archive.topics, (one) => [topicToRow(one, snapshot)]),
  },
  countries: {
    ...BY_ID,
    row: countryRow,
    uniqueKeys: [["code"]],
    rows: (snapshot) => each(snapshot.countries.values(), (one) => [countryToRow(one, snapshot)]),
  },
  series: {
    ...BY_ID,
    row: seriesRow,
    references: TO_ORGANISATION,
    rows: (snapshot) => each(snapshot.archive.series, (one) => [seriesToRow(one, snapshot)]),
  },
  changes: {
    row: tidyChangeRow,
    primaryKey: ["table", "id", "day", "kind", "number"],
    uniqueKeys: [],
    references: {},
    rows: (snapshot) => each(changeLog(snapshot), (line) => [changeToTidyRow(line)]),
  },
};

/** The rows of records one after another; only what is asked for is made. */
function* each<T>(records: Iterable<T>, toRows: (record: T) => readonly Row[]): Iterable<Row> {
  for (const record of records) yield* toRows(record);
}

function* sourceRows(snapshot: ArchiveSnapshot): Iterable<Row> {
  const { visits, organisations, people } = snapshot.archive;
  yield* each(visits, (visit) => sourcesToRows({ visit }, snapshot));
  yield* each(organisations, (organisation) => sourcesToRows({ organisation }, snapshot));
  yield* each(people, (person) => sourcesToRows({ person }, snapshot));
}
