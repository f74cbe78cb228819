import { z } from "zod";
import { LANGS } from "#lib/model/lang";
import {
  CHANGE_KINDS,
  CONFIRMATIONS,
  GROUPS,
  KINDS,
  MODES,
  STATUSES,
  TRANSLATIONS,
} from "#lib/model/records";
import { describe } from "../meaning";
import { FIELD_DESCRIPTIONS as M } from "../meanings";

const text = z.string();
const day = z.iso.date();
const maybe = text.nullable();

/** A row of `vizites.csv` and `visits.csv`: words in the file's language, columns with the same names in both. */
export const visitRow = z.strictObject({
  id: describe(text, M.id),
  url: describe(z.url(), M.url),
  start: describe(day, M.start),
  end: describe(day, M.end),
  title: describe(text, M.title),
  summary: describe(text, M.summary),
  language: describe(z.enum(LANGS), M.language),
  translation: describe(z.enum(TRANSLATIONS), M.translation),
  kind: describe(z.enum(KINDS), M.kind),
  kind_name: describe(text, M.kindName),
  status: describe(z.enum(STATUSES), M.status),
  status_name: describe(text, M.statusName),
  mode: describe(z.enum(MODES), M.mode),
  mode_name: describe(text, M.modeName),
  place: describe(maybe, M.place),
  place_name: describe(text, M.placeName),
  country: describe(maybe, M.country),
  country_name: describe(maybe, M.countryName),
  organisations: describe(text, M.organisations),
  organisation_names: describe(text, M.organisationNames),
  people: describe(text, M.people),
  participants: describe(text, M.participants),
  listed: describe(z.boolean(), M.listed),
  confirmed: describe(z.enum(CONFIRMATIONS), M.confirmed),
  doubt: describe(maybe, M.doubt),
  sources: describe(text, M.sources),
  added: describe(day, M.added),
  changed: describe(day, M.changed),
});

/** A row of `organizacijas.csv` and `organisations.csv`. */
export const organisationRow = z.strictObject({
  id: describe(text, M.id),
  url: describe(z.url(), M.url),
  name: describe(text, M.name),
  abbreviation: describe(maybe, M.abbreviation),
  aliases: describe(text, M.aliases),
  group: describe(z.enum(GROUPS), M.group),
  group_name: describe(text, M.groupName),
  parent: describe(maybe, M.parent),
  summary: describe(text, M.summary),
  language: describe(z.enum(LANGS), M.language),
  translation: describe(z.enum(TRANSLATIONS), M.translation),
  seat_city: describe(maybe, M.seatCity),
  seat_country: describe(maybe, M.seatCountry),
  founded: describe(maybe, M.founded),
  latvia: describe(maybe, M.latvia),
  latvia_since: describe(maybe, M.latviaSince),
  coordinator: describe(maybe, M.coordinator),
  site: describe(maybe, M.site),
  listed: describe(z.boolean(), M.listed),
  visits: describe(z.int(), M.visits),
  sources: describe(text, M.sources),
  added: describe(day, M.added),
  changed: describe(day, M.changed),
});

/** A row of `people.csv`, the same for both languages. */
export const personRow = z.strictObject({
  id: describe(text, M.id),
  name: describe(text, M.personName),
  latvian: describe(maybe, M.latvian),
  spellings: describe(text, M.spellings),
  organisation: describe(maybe, M.personOrganisation),
  roles_lv: describe(text, M.roles),
  roles_en: describe(text, M.roles),
  sources: describe(text, M.sources),
});

/** A row of `places.csv`, the same for both languages. */
export const placeRow = z.strictObject({
  id: describe(text, M.id),
  name_lv: describe(text, M.placeNameLv),
  name_en: describe(text, M.placeNameEn),
  country: describe(text, M.country),
  country_lv: describe(text, M.countryNameLv),
  country_en: describe(text, M.countryNameEn),
  latitude: describe(z.number(), M.latitude),
  longitude: describe(z.number(), M.longitude),
});

/** A row of `izmainas.csv` and `changes.csv`. */
export const changeRow = z.strictObject({
  day: describe(day, M.logDay),
  kind: describe(z.enum(["added", "withdrawn", ...CHANGE_KINDS]), M.logKind),
  table: describe(z.enum(["visits", "organisations", "pages"]), M.logTable),
  id: describe(text, M.id),
  url: describe(z.url(), M.url),
  title: describe(text, M.logTitle),
  language: describe(z.enum(LANGS), M.logLanguage),
  text: describe(maybe, M.logText),
});

/** The rows of the CSV files by table. */
export const CSV_ROWS = {
  visits: visitRow,
  organisations: organisationRow,
  people: personRow,
  places: placeRow,
  changes: changeRow,
} as const;

export type CsvTable = keyof typeof CSV_ROWS;

/** The tables in the order of the data page. */
export const CSV_TABLES = ["visits", "organisations", "people", "places", "changes"] as const;
