import { z } from "zod";
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
const partialDay = z.string().regex(/^\d{4}(-\d{2}){0,2}$/);
const pair = z.strictObject({ lv: text, en: text });
/** English words that do not exist yet are `null`. */
const words = z.strictObject({ lv: text, en: text.nullable() });
const named = z.strictObject({ id: text, name: pair });
const country = z.strictObject({ code: text, name: pair });
const source = z.strictObject({ id: text.nullable(), url: z.url(), publisher: named });
const sourceIds = z.array(text);
const change = z.strictObject({ day, kind: z.enum(CHANGE_KINDS), lv: text, en: text });

const entry = {
  listed: meant(z.boolean(), M.listed),
  sources: meant(z.array(source), M.sources),
  formerly: meant(z.array(text), M.formerly),
  added: meant(day, M.added),
  changes: meant(z.array(change), M.changes),
};

/** A visit as `visits.json` gives it, whole and in both languages. */
export const visitJson = z.strictObject({
  id: meant(text, M.id),
  url: meant(pair, M.urls),
  title: meant(words, M.title),
  summary: meant(words, M.summary),
  text: meant(words, M.text),
  translation: meant(z.enum(TRANSLATIONS), M.translation),
  start: meant(day, M.start),
  end: meant(day, M.end),
  kind: meant(z.enum(KINDS), M.kind),
  status: meant(z.enum(STATUSES), M.status),
  mode: meant(z.enum(MODES), M.mode),
  place: meant(named.nullable(), M.place),
  area: meant(pair.nullable(), M.area),
  country: meant(country.nullable(), M.countryBoth),
  organisations: meant(z.array(named), M.organisations),
  participants: meant(
    z.array(
      z.strictObject({
        person: z.strictObject({ id: text, name: text }).nullable(),
        group: pair.nullable(),
        role: pair.nullable(),
        mode: z.enum(MODES).nullable(),
      }),
    ),
    M.participants,
  ),
  confirmed: meant(z.enum(CONFIRMATIONS), M.confirmed),
  doubt: meant(pair.nullable(), M.doubt),
  ...entry,
});

/** An organisation as `organisations.json` gives it; `sources` within a fact are ids of the record's own sources. */
export const organisationJson = z.strictObject({
  id: meant(text, M.id),
  url: meant(pair, M.urls),
  name: meant(pair, M.name),
  abbreviation: meant(z.strictObject({ lv: text.nullable(), en: text.nullable() }), M.abbreviation),
  aliases: meant(z.array(text), M.aliases),
  group: meant(z.enum(GROUPS), M.group),
  parent: meant(text.nullable(), M.parent),
  summary: meant(words, M.summary),
  text: meant(words, M.text),
  translation: meant(z.enum(TRANSLATIONS), M.translation),
  seat: meant(
    z.strictObject({ city: pair.nullable(), country, sources: sourceIds }).nullable(),
    M.seat,
  ),
  founded: meant(
    z.strictObject({ day: partialDay, note: pair.nullable(), sources: sourceIds }).nullable(),
    M.founded,
  ),
  latvia: meant(
    z
      .strictObject({
        status: pair,
        since: partialDay.nullable(),
        note: pair.nullable(),
        sources: sourceIds,
      })
      .nullable(),
    M.latvia,
  ),
  coordinator: meant(
    z.strictObject({ lv: text, en: text, sources: sourceIds }).nullable(),
    M.coordinator,
  ),
  site: meant(z.url().nullable(), M.site),
  ...entry,
});

/** A person as `people.json` gives it. */
export const personJson = z.strictObject({
  id: meant(text, M.id),
  name: meant(text, M.personName),
  latvian: meant(text.nullable(), M.latvian),
  spellings: meant(z.array(text), M.spellings),
  organisation: meant(text.nullable(), M.personOrganisation),
  roles: meant(
    z.array(
      z.strictObject({
        lv: text,
        en: text,
        from: partialDay.nullable(),
        to: partialDay.nullable(),
      }),
    ),
    M.roles,
  ),
  sources: meant(z.array(source), M.sources),
});

/** A place as `places.json` gives it. */
export const placeJson = z.strictObject({
  id: meant(text, M.id),
  name: meant(pair, M.name),
  country: meant(country, M.countryBoth),
  latitude: meant(z.number(), M.latitude),
  longitude: meant(z.number(), M.longitude),
});

/** The records of the JSON documents by the name of their table, which is the name of the array that holds them. */
export const JSON_RECORDS = {
  visits: visitJson,
  organisations: organisationJson,
  people: personJson,
  places: placeJson,
} as const;

export type JsonTable = keyof typeof JSON_RECORDS;

/** The tables in the order of the data page. */
export const JSON_TABLES = ["visits", "organisations", "people", "places"] as const;

/** The version of the JSON documents: a field may be added within it, none changes its name or meaning. */
export const JSON_VERSION = 1;

/** A JSON document: what it is, from which content, under which licence, and the records under the table's name. */
export function jsonDocument(table: JsonTable) {
  return z.strictObject({
    $schema: z.url().describe("Address of the JSON Schema that the document fits."),
    version: z
      .literal(JSON_VERSION)
      .describe("A field may be added within a version, none changes its name or meaning."),
    title: pair.describe("What the document holds, with its filter in words."),
    url: pair.describe("Permanent addresses of the page that shows the same."),
    revision: text.describe("Revision of the content: the same one gives the same document."),
    updated: day.describe("Day of the revision: the newest day recorded in the content."),
    licences: z
      .strictObject({ data: z.url(), texts: z.url() })
      .describe("Licences of the data and of the texts."),
    ignored: z
      .array(
        z.strictObject({ name: text, value: text, why: z.enum(["name", "value", "repeated"]) }),
      )
      .describe("Parameters of the address that were not used, and why."),
    search: z
      .strictObject({
        guessed: z
          .array(z.strictObject({ typed: text, taken: text }))
          .describe(
            "Words that the archive does not have, and those that were looked for instead.",
          ),
        omitted: z.array(text).describe("Words that were left out."),
        partial: z.boolean().describe("The visits have most of the words, not all."),
        cut: z.boolean().describe("The search was too long; its beginning was taken."),
        exact: text.nullable().describe("The search that would do none of this."),
      })
      .nullable()
      .describe("What a search did; null where nothing was searched for."),
    [table]: z.array(JSON_RECORDS[table]).describe("The records, in the order of the page."),
  });
}
