import type { z } from "zod";
import type { ArchiveSnapshot } from "#lib/archive-store";
import { countryName } from "#lib/model/countries";
import type { Localized } from "#lib/model/lang";
import {
  type EntryText,
  type Organisation,
  type Person,
  type Place,
  type Source,
  type TranslatedText,
  translationOf,
  type Visit,
} from "#lib/model/records";
import { absoluteUrl } from "#lib/model/settings";
import { pathOf } from "#lib/routing/routes";
import type { SearchResult } from "#lib/search/search-result";
import { schemaPath } from "../json-schema";
import { LICENCES } from "../licences";
import { addressIn, type RecordSet } from "../record-set";
import {
  JSON_VERSION,
  type JsonTable,
  type organisationJson,
  type personJson,
  type placeJson,
  type visitJson,
} from "./json-documents";

/** A set as a JSON document of `schema/<table>-1.json`; each record is made by `toJson`. */
export function writeJson<T>(
  table: JsonTable,
  set: RecordSet<T>,
  toJson: (record: T, snapshot: ArchiveSnapshot) => unknown,
): string {
  const { content: snapshot, records, title, ignored, found } = set;
  const head = {
    $schema: absoluteUrl(schemaPath(table)),
    version: JSON_VERSION,
    title,
    url: { lv: addressIn(set, { lang: "lv" }), en: addressIn(set, { lang: "en" }) },
    revision: snapshot.archive.revision,
    updated: snapshot.archive.day,
    licences: { data: LICENCES.data.url, texts: LICENCES.texts.url },
    ignored,
    search: found && searchToJson(found),
  };
  // A line a record: the file can be read and compared line by line, and is as small as without.
  const lines = records.map((record) => JSON.stringify(toJson(record, snapshot)));
  const open = JSON.stringify(head).slice(0, -1);
  return `${open},\n"${table}":[\n${lines.join(",\n")}\n]}\n`;
}

function searchToJson({ guessed, leftOut, isPartial, isCut, exact }: SearchResult) {
  return { guessed, omitted: leftOut, partial: isPartial, cut: isCut, exact };
}

/** A visit, whole and in both languages. */
export function visitToJson(visit: Visit, snapshot: ArchiveSnapshot): z.infer<typeof visitJson> {
  const place = snapshot.places.get(visit.place ?? "");
  return {
    id: visit.id,
    url: urlsOf("visits", visit.id),
    title: both(visit.text, "title"),
    summary: both(visit.text, "summary"),
    text: both(visit.text, "body"),
    translation: translationOf(visit),
    start: visit.start,
    end: visit.end,
    kind: visit.kind,
    status: visit.status,
    mode: visit.mode,
    place: place === undefined ? null : { id: place.id, name: place.name },
    area: visit.area,
    country: visit.country === null ? null : countryOf(visit.country),
    organisations: visit.organisations.flatMap((id) => {
      const organisation = snapshot.organisations.get(id);
      return organisation === undefined ? [] : [{ id, name: organisation.name }];
    }),
    participants: visit.participants.map(({ person, group, role, mode }) => {
      const known = snapshot.people.get(person ?? "");
      return {
        person: known === undefined ? null : { id: known.id, name: known.name },
        group,
        role,
        mode,
      };
    }),
    confirmed: visit.confirmed,
    doubt: visit.doubt,
    ...entryOf(visit, snapshot),
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
    summary: both(text, "summary"),
    text: both(text, "body"),
    translation: translationOf(organisation),
    seat: seat && { city: seat.city, country: countryOf(seat.country), sources: [...seat.sources] },
    founded: founded && { ...founded, sources: [...founded.sources] },
    latvia: latvia && { ...latvia, sources: [...latvia.sources] },
    coordinator: coordinator && { ...coordinator, sources: [...coordinator.sources] },
    site: organisation.site,
    ...entryOf(organisation, snapshot),
  };
}

/** A person with the roles the sources give. */
export function personToJson(
  person: Person,
  snapshot: ArchiveSnapshot,
): z.infer<typeof personJson> {
  return {
    id: person.id,
    name: person.name,
    latvian: person.latvian,
    spellings: [...person.spellings],
    organisation: person.organisation,
    roles: [...person.roles],
    sources: person.sources.map((source) => sourceOf(source, snapshot)),
  };
}

/** A place with its country and coordinates. */
export function placeToJson({ id, name, country, at }: Place): z.infer<typeof placeJson> {
  return { id, name, country: countryOf(country), latitude: at[0], longitude: at[1] };
}

function entryOf(entry: Visit | Organisation, snapshot: ArchiveSnapshot) {
  return {
    listed: entry.listed,
    sources: entry.sources.map((source) => sourceOf(source, snapshot)),
    formerly: [...entry.formerly],
    added: entry.added,
    changes: [...entry.changes],
  };
}

function sourceOf({ id, url, publisher }: Source, { publishers }: ArchiveSnapshot) {
  const name = publishers.get(publisher)?.name ?? { lv: publisher, en: publisher };
  return { id, url, publisher: { id: publisher, name } };
}

function both({ lv, en }: TranslatedText, part: keyof EntryText) {
  return { lv: lv[part], en: en === null ? null : en[part] };
}

function countryOf(code: string): { code: string; name: Localized } {
  return { code, name: { lv: countryName(code, "lv"), en: countryName(code, "en") } };
}

function urlsOf(page: "visits" | "organisations", id: string): Localized {
  return {
    lv: absoluteUrl(pathOf({ page, lang: "lv", id })),
    en: absoluteUrl(pathOf({ page, lang: "en", id })),
  };
}
