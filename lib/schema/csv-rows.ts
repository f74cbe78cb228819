import { z } from "zod";
import { LANGS } from "../lang";
import {
  CHANGE_KINDS,
  CONFIRMATIONS,
  GROUPS,
  KINDS,
  MODES,
  STATUSES,
  TRANSLATIONS,
} from "../records";
import { meant } from "./meaning";
import { MEANINGS as M } from "./meanings";

const text = z.string();
const day = z.iso.date();
const maybe = text.nullable();

/** A row of `vizites.csv` and `visits.csv`: words in the file's language, columns with the same names in both. */
export const visitRow = z.strictObject({
  id: meant(text, M.id),
  url: meant(z.url(), M.url),
  start: meant(day, M.start),
  end: meant(day, M.end),
  title: meant(text, M.title),
  summary: meant(text, M.summary),
  language: meant(z.enum(LANGS), M.language),
  translation: meant(z.enum(TRANSLATIONS), M.translation),
  kind: meant(z.enum(KINDS), M.kind),
  kind_name: meant(text, M.kindName),
  status: meant(z.enum(STATUSES), M.status),
  status_name: meant(text, M.statusName),
  mode: meant(z.enum(MODES), M.mode),
  mode_name: meant(text, M.modeName),
  place: meant(maybe, M.place),
  place_name: meant(text, M.placeName),
  country: meant(maybe, M.country),
  country_name: meant(maybe, M.countryName),
  organisations: meant(text, M.organisations),
  organisation_names: meant(text, M.organisationNames),
  people: meant(text, M.people),
  participants: meant(text, M.participants),
  listed: meant(z.boolean(), M.listed),
  confirmed: meant(z.enum(CONFIRMATIONS), M.confirmed),
  doubt: meant(maybe, M.doubt),
  sources: meant(text, M.sources),
  added: meant(day, M.added),
  changed: meant(day, M.changed),
});

/** A row of `organizacijas.csv` and `organisations.csv`. */
export const organisationRow = z.strictObject({
  id: meant(text, M.id),
  url: meant(z.url(), M.url),
  name: meant(text, M.name),
  abbreviation: meant(maybe, M.abbreviation),
  aliases: meant(text, M.aliases),
  group: meant(z.enum(GROUPS), M.group),
  group_name: meant(text, M.groupName),
  parent: meant(maybe, M.parent),
  summary: meant(text, M.summary),
  language: meant(z.enum(LANGS), M.language),
  translation: meant(z.enum(TRANSLATIONS), M.translation),
  seat_city: meant(maybe, M.seatCity),
  seat_country: meant(maybe, M.seatCountry),
  founded: meant(maybe, M.founded),
  latvia: meant(maybe, M.latvia),
  latvia_since: meant(maybe, M.latviaSince),
  coordinator: meant(maybe, M.coordinator),
  site: meant(maybe, M.site),
  listed: meant(z.boolean(), M.listed),
  visits: meant(z.int(), M.visits),
  sources: meant(text, M.sources),
  added: meant(day, M.added),
  changed: meant(day, M.changed),
});

/** A row of `people.csv`, the same for both languages. */
export const personRow = z.strictObject({
  id: meant(text, M.id),
  name: meant(text, M.personName),
  latvian: meant(maybe, M.latvian),
  spellings: meant(text, M.spellings),
  organisation: meant(maybe, M.personOrganisation),
  roles_lv: meant(text, M.roles),
  roles_en: meant(text, M.roles),
  sources: meant(text, M.sources),
});

/** A row of `places.csv`, the same for both languages. */
export const placeRow = z.strictObject({
  id: meant(text, M.id),
  name_lv: meant(text, M.placeNameLv),
  name_en: meant(text, M.placeNameEn),
  country: meant(text, M.country),
  country_lv: meant(text, M.countryNameLv),
  country_en: meant(text, M.countryNameEn),
  latitude: meant(z.number(), M.latitude),
  longitude: meant(z.number(), M.longitude),
});

/** A row of `izmainas.csv` and `changes.csv`. */
export const changeRow = z.strictObject({
  day: meant(day, M.logDay),
  kind: meant(z.enum(["added", "withdrawn", ...CHANGE_KINDS]), M.logKind),
  table: meant(z.enum(["visits", "organisations", "pages"]), M.logTable),
  id: meant(text, M.id),
  url: meant(z.url(), M.url),
  title: meant(text, M.logTitle),
  language: meant(z.enum(LANGS), M.logLanguage),
  text: meant(maybe, M.logText),
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
