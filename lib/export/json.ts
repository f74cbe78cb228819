import type { z } from "zod";
import type { Content } from "../content";
import { countryName } from "../format/countries";
import type { Pair } from "../lang";
import {
  type BothWords,
  type Organisation,
  type Person,
  type Place,
  type Source,
  translationOf,
  type Visit,
  type Words,
} from "../records";
import { pathOf } from "../routes";
import {
  JSON_VERSION,
  type JsonTable,
  type organisationJson,
  type personJson,
  type placeJson,
  type visitJson,
} from "../schema/json-documents";
import type { Found } from "../search/found";
import { absolute } from "../site";
import { schemaPath } from "./json-schema";
import { LICENCES } from "./licences";
import { addressIn, type RecordSet } from "./record-set";

/** A set as a JSON document of `schema/<table>-1.json`; each record is made by `toJson`. */
export function writeJson<T>(
  table: JsonTable,
  set: RecordSet<T>,
  toJson: (record: T, content: Content) => unknown,
): string {
  const { content, records, title, ignored, found } = set;
  const head = {
    $schema: absolute(schemaPath(table)),
    version: JSON_VERSION,
    title,
    url: { lv: addressIn(set, { lang: "lv" }), en: addressIn(set, { lang: "en" }) },
    revision: content.archive.revision,
    updated: content.archive.day,
    licences: { data: LICENCES.data.url, texts: LICENCES.texts.url },
    ignored,
    search: found && searchToJson(found),
  };
  // A line a record: the file can be read and compared line by line, and is as small as without.
  const lines = records.map((record) => JSON.stringify(toJson(record, content)));
  const open = JSON.stringify(head).slice(0, -1);
  return `${open},\n"${table}":[\n${lines.join(",\n")}\n]}\n`;
}

function searchToJson({ guessed, leftOut, isPartial, isCut, exact }: Found) {
  return { guessed, omitted: leftOut, partial: isPartial, cut: isCut, exact };
}

/** A visit, whole and in both languages. */
export function visitToJson(visit: Visit, content: Content): z.infer<typeof visitJson> {
  const place = content.places.get(visit.place ?? "");
  return {
    id: visit.id,
    url: urlsOf("visits", visit.id),
    title: both(visit.words, "title"),
    summary: both(visit.words, "summary"),
    text: both(visit.words, "body"),
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
      const organisation = content.organisations.get(id);
      return organisation === undefined ? [] : [{ id, name: organisation.name }];
    }),
    participants: visit.participants.map(({ person, group, role, mode }) => {
      const known = content.people.get(person ?? "");
      return {
        person: known === undefined ? null : { id: known.id, name: known.name },
        group,
        role,
        mode,
      };
    }),
    confirmed: visit.confirmed,
    doubt: visit.doubt,
    ...entryOf(visit, content),
  };
}

/** An organisation, whole and in both languages. */
export function organisationToJson(
  organisation: Organisation,
  content: Content,
): z.infer<typeof organisationJson> {
  const { id, words, seat, founded, latvia, coordinator } = organisation;
  return {
    id,
    url: urlsOf("organisations", id),
    name: organisation.name,
    abbreviation: organisation.abbreviation,
    aliases: [...organisation.aliases],
    group: organisation.group,
    parent: organisation.parent,
    summary: both(words, "summary"),
    text: both(words, "body"),
    translation: translationOf(organisation),
    seat: seat && { city: seat.city, country: countryOf(seat.country), sources: [...seat.sources] },
    founded: founded && { ...founded, sources: [...founded.sources] },
    latvia: latvia && { ...latvia, sources: [...latvia.sources] },
    coordinator: coordinator && { ...coordinator, sources: [...coordinator.sources] },
    site: organisation.site,
    ...entryOf(organisation, content),
  };
}

/** A person with the roles the sources give. */
export function personToJson(person: Person, content: Content): z.infer<typeof personJson> {
  return {
    id: person.id,
    name: person.name,
    latvian: person.latvian,
    spellings: [...person.spellings],
    organisation: person.organisation,
    roles: [...person.roles],
    sources: person.sources.map((source) => sourceOf(source, content)),
  };
}

/** A place with its country and coordinates. */
export function placeToJson({ id, name, country, at }: Place): z.infer<typeof placeJson> {
  return { id, name, country: countryOf(country), latitude: at[0], longitude: at[1] };
}

function entryOf(entry: Visit | Organisation, content: Content) {
  return {
    listed: entry.listed,
    sources: entry.sources.map((source) => sourceOf(source, content)),
    formerly: [...entry.formerly],
    added: entry.added,
    changes: [...entry.changes],
  };
}

function sourceOf({ id, url, publisher }: Source, { publishers }: Content) {
  const name = publishers.get(publisher)?.name ?? { lv: publisher, en: publisher };
  return { id, url, publisher: { id: publisher, name } };
}

function both({ lv, en }: BothWords, part: keyof Words) {
  return { lv: lv[part], en: en === null ? null : en[part] };
}

function countryOf(code: string): { code: string; name: Pair } {
  return { code, name: { lv: countryName(code, "lv"), en: countryName(code, "en") } };
}

function urlsOf(page: "visits" | "organisations", id: string): Pair {
  return {
    lv: absolute(pathOf({ page, lang: "lv", id })),
    en: absolute(pathOf({ page, lang: "en", id })),
  };
}
