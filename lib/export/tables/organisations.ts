import { z } from "zod";
import type { ArchiveSnapshot } from "#lib/archive-store";
import type { Lang } from "#lib/model/lang";
import {
  entryText,
  GROUPS,
  lastChange,
  type Organisation,
  translationOf,
} from "#lib/model/records";
import { absoluteUrl } from "#lib/model/settings";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import { visitIndexesWith } from "#lib/visits/related-visits";
import {
  bothLanguages,
  country,
  countryToJson,
  day,
  entryJson,
  entryToJson,
  joined,
  language,
  localized,
  optionalText,
  partialDay,
  SHARED_MEANINGS,
  sourceIds,
  text,
  translated,
  translation,
  urlsOf,
} from "./entry-fields";
import { describe } from "./field-description";

/** What the fields of an organisation mean. */
export const ORGANISATION_MEANINGS = {
  abbreviation: { lv: "Saīsinājums.", en: "Abbreviation." },
  aliases: {
    lv: "Citi nosaukumi, ar kuriem to var atrast.",
    en: "Other names under which it is found.",
  },
  group: { lv: "Organizāciju grupa.", en: "Group of organisations." },
  groupName: { lv: "Organizāciju grupa vārdos.", en: "Group of organisations in words." },
  parent: { lv: "Mātesorganizācija.", en: "The organisation it is part of." },
  seat: { lv: "Mītne.", en: "Seat." },
  seatCity: { lv: "Mītnes pilsēta.", en: "City of the seat." },
  seatCountry: {
    lv: "Mītnes valsts kods (ISO 3166-1 alpha-2).",
    en: "Country code of the seat (ISO 3166-1 alpha-2).",
  },
  founded: {
    lv: "Kad izveidota: gads, mēnesis vai diena, cik precīzi zināms avotos.",
    en: "When it was founded: a year, month or day, as exact as the sources are.",
  },
  latvia: { lv: "Latvijas dalība.", en: "Latvia’s participation." },
  latviaSince: {
    lv: "Kopš kura gada, mēneša vai dienas Latvija piedalās.",
    en: "Year, month or day since which Latvia takes part.",
  },
  coordinator: { lv: "Kas par sadarbību atbild Latvijā.", en: "Who is responsible in Latvia." },
  site: { lv: "Organizācijas oficiālā vietne.", en: "The organisation’s official website." },
  same: {
    lv: "Tā pati organizācija citā datu kopā, piemēram, Wikidata; tukšs, ja identifikators nav apstiprināts.",
    en: "The same organisation elsewhere, such as at Wikidata; empty where no identifier is confirmed.",
  },
  visits: { lv: "Cik vizīšu ar to ir arhīvā.", en: "Number of its visits in the archive." },
} as const;

/** A row of `organizacijas.csv` and `organisations.csv`. */
export const organisationRow = z.strictObject({
  id: describe(text, SHARED_MEANINGS.id),
  url: describe(z.url(), SHARED_MEANINGS.url),
  name: describe(text, SHARED_MEANINGS.name),
  abbreviation: describe(optionalText, ORGANISATION_MEANINGS.abbreviation),
  aliases: describe(optionalText, ORGANISATION_MEANINGS.aliases),
  group: describe(z.enum(GROUPS), ORGANISATION_MEANINGS.group),
  group_name: describe(text, ORGANISATION_MEANINGS.groupName),
  parent: describe(optionalText, ORGANISATION_MEANINGS.parent),
  summary: describe(text, SHARED_MEANINGS.summary),
  language,
  translation,
  seat_city: describe(optionalText, ORGANISATION_MEANINGS.seatCity),
  seat_country: describe(optionalText, ORGANISATION_MEANINGS.seatCountry),
  founded: describe(partialDay.nullable(), ORGANISATION_MEANINGS.founded),
  latvia: describe(optionalText, ORGANISATION_MEANINGS.latvia),
  latvia_since: describe(partialDay.nullable(), ORGANISATION_MEANINGS.latviaSince),
  coordinator: describe(optionalText, ORGANISATION_MEANINGS.coordinator),
  site: describe(optionalText, ORGANISATION_MEANINGS.site),
  listed: describe(z.boolean(), SHARED_MEANINGS.listed),
  visits: describe(z.int(), ORGANISATION_MEANINGS.visits),
  sources: describe(optionalText, SHARED_MEANINGS.sources),
  added: describe(day, SHARED_MEANINGS.added),
  changed: describe(day, SHARED_MEANINGS.changed),
});

/** An organisation as `organisations.json` gives it; `sources` within a fact are ids of the record's own sources. */
export const organisationJson = z.strictObject({
  id: describe(text, SHARED_MEANINGS.id),
  url: describe(localized, SHARED_MEANINGS.urls),
  name: describe(localized, SHARED_MEANINGS.name),
  abbreviation: describe(
    z.strictObject({ lv: text.nullable(), en: text.nullable() }),
    ORGANISATION_MEANINGS.abbreviation,
  ),
  aliases: describe(z.array(text), ORGANISATION_MEANINGS.aliases),
  group: describe(z.enum(GROUPS), ORGANISATION_MEANINGS.group),
  parent: describe(text.nullable(), ORGANISATION_MEANINGS.parent),
  summary: describe(translated, SHARED_MEANINGS.summary),
  text: describe(translated, SHARED_MEANINGS.text),
  translation,
  seat: describe(
    z.strictObject({ city: localized.nullable(), country, sources: sourceIds }).nullable(),
    ORGANISATION_MEANINGS.seat,
  ),
  founded: describe(
    z.strictObject({ day: partialDay, note: localized.nullable(), sources: sourceIds }).nullable(),
    ORGANISATION_MEANINGS.founded,
  ),
  latvia: describe(
    z
      .strictObject({
        status: localized,
        since: partialDay.nullable(),
        note: localized.nullable(),
        sources: sourceIds,
      })
      .nullable(),
    ORGANISATION_MEANINGS.latvia,
  ),
  coordinator: describe(
    z.strictObject({ lv: text, en: text, sources: sourceIds }).nullable(),
    ORGANISATION_MEANINGS.coordinator,
  ),
  site: describe(z.url().nullable(), ORGANISATION_MEANINGS.site),
  same: describe(z.url().nullable(), ORGANISATION_MEANINGS.same),
  ...entryJson,
});

/** An organisation as a row, its words in `lang`. */
export function organisationToRow(
  organisation: Organisation,
  snapshot: ArchiveSnapshot,
  lang: Lang,
): z.infer<typeof organisationRow> {
  const { id, name, seat, founded, latvia } = organisation;
  const { words, in: language } = entryText(organisation, lang);
  return {
    id,
    url: absoluteUrl(pathOf({ page: "organisations", lang, id })),
    name: name[lang],
    abbreviation: organisation.abbreviation[lang],
    aliases: joined(organisation.aliases),
    group: organisation.group,
    group_name: dictionaryOf(lang).groups[organisation.group],
    parent: organisation.parent,
    summary: words.summary,
    language,
    translation: translationOf(organisation),
    seat_city: seat?.city?.[lang] ?? null,
    seat_country: seat?.country ?? null,
    founded: founded?.day ?? null,
    latvia: latvia?.status[lang] ?? null,
    latvia_since: latvia?.since ?? null,
    coordinator: organisation.coordinator?.[lang] ?? null,
    site: organisation.site,
    listed: organisation.listed,
    visits: visitIndexesWith(snapshot, "org", id).length,
    sources: joined(organisation.sources.map(({ url }) => url)),
    added: organisation.added,
    changed: lastChange(organisation),
  };
}

/** An organisation, whole and in both languages. */
export function organisationToJson(
  organisation: Organisation,
  snapshot: ArchiveSnapshot,
): z.infer<typeof organisationJson> {
  const { id, text, seat, founded, latvia, coordinator } = organisation;
  return {
    id,
    url: urlsOf("organisations", id),
    name: organisation.name,
    abbreviation: organisation.abbreviation,
    aliases: [...organisation.aliases],
    group: organisation.group,
    parent: organisation.parent,
    summary: bothLanguages(text, "summary"),
    text: bothLanguages(text, "body"),
    translation: translationOf(organisation),
    seat: seat && {
      city: seat.city,
      country: countryToJson(seat.country),
      sources: [...seat.sources],
    },
    founded: founded && { ...founded, sources: [...founded.sources] },
    latvia: latvia && { ...latvia, sources: [...latvia.sources] },
    coordinator: coordinator && { ...coordinator, sources: [...coordinator.sources] },
    site: organisation.site,
    same: organisation.same,
    ...entryToJson(organisation, snapshot),
  };
}
