import { z } from "zod";
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
  listed: describe(z.boolean(), M.listed),
  sources: describe(z.array(source), M.sources),
  formerly: describe(z.array(text), M.formerly),
  added: describe(day, M.added),
  changes: describe(z.array(change), M.changes),
};

/** A visit as `visits.json` gives it, whole and in both languages. */
export const visitJson = z.strictObject({
  id: describe(text, M.id),
  url: describe(pair, M.urls),
  title: describe(words, M.title),
  summary: describe(words, M.summary),
  text: describe(words, M.text),
  translation: describe(z.enum(TRANSLATIONS), M.translation),
  start: describe(day, M.start),
  end: describe(day, M.end),
  kind: describe(z.enum(KINDS), M.kind),
  status: describe(z.enum(STATUSES), M.status),
  mode: describe(z.enum(MODES), M.mode),
  place: describe(named.nullable(), M.place),
  area: describe(pair.nullable(), M.area),
  country: describe(country.nullable(), M.countryBoth),
  organisations: describe(z.array(named), M.organisations),
  participants: describe(
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
  confirmed: describe(z.enum(CONFIRMATIONS), M.confirmed),
  doubt: describe(pair.nullable(), M.doubt),
  ...entry,
});

/** An organisation as `organisations.json` gives it; `sources` within a fact are ids of the record's own sources. */
export const organisationJson = z.strictObject({
  id: describe(text, M.id),
  url: describe(pair, M.urls),
  name: describe(pair, M.name),
  abbreviation: describe(
    z.strictObject({ lv: text.nullable(), en: text.nullable() }),
    M.abbreviation,
  ),
  aliases: describe(z.array(text), M.aliases),
  group: describe(z.enum(GROUPS), M.group),
  parent: describe(text.nullable(), M.parent),
  summary: describe(words, M.summary),
  text: describe(words, M.text),
  translation: describe(z.enum(TRANSLATIONS), M.translation),
  seat: describe(
    z.strictObject({ city: pair.nullable(), country, sources: sourceIds }).nullable(),
    M.seat,
  ),
  founded: describe(
    z.strictObject({ day: partialDay, note: pair.nullable(), sources: sourceIds }).nullable(),
    M.founded,
  ),
  latvia: describe(
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
  coordinator: describe(
    z.strictObject({ lv: text, en: text, sources: sourceIds }).nullable(),
    M.coordinator,
  ),
  site: describe(z.url().nullable(), M.site),
  ...entry,
});

/** A person as `people.json` gives it. */
export const personJson = z.strictObject({
  id: describe(text, M.id),
  name: describe(text, M.personName),
  latvian: describe(text.nullable(), M.latvian),
  spellings: describe(z.array(text), M.spellings),
  organisation: describe(text.nullable(), M.personOrganisation),
  roles: describe(
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
  sources: describe(z.array(source), M.sources),
});

/** A place as `places.json` gives it. */
export const placeJson = z.strictObject({
  id: describe(text, M.id),
  name: describe(pair, M.name),
  country: describe(country, M.countryBoth),
  latitude: describe(z.number(), M.latitude),
  longitude: describe(z.number(), M.longitude),
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
