import type { z } from "zod";
import type { ArchiveSnapshot } from "#lib/archive-store";
import { personName, placeLine, statusWords } from "#lib/format/visit-words";
import { countryName } from "#lib/model/countries";
import type { Lang } from "#lib/model/lang";
import {
  entryText,
  lastChange,
  type Organisation,
  type Participant,
  type Person,
  type Place,
  type Role,
  translationOf,
  type Visit,
} from "#lib/model/records";
import { absoluteUrl } from "#lib/model/settings";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import { type ChangeLogEntry, routeOf } from "#lib/visits/change-log";
import { visitIndexesWith } from "#lib/visits/related-visits";
import { joined } from "../csv";
import type { changeRow, organisationRow, personRow, placeRow, visitRow } from "./csv-rows";

/** A visit as a row, its words in `lang`. */
export function visitToRow(
  visit: Visit,
  snapshot: ArchiveSnapshot,
  lang: Lang,
): z.infer<typeof visitRow> {
  const text = dictionaryOf(lang);
  const { words, in: language } = entryText(visit, lang);
  const bodies = visit.organisations.flatMap((id) => snapshot.organisations.get(id) ?? []);
  return {
    id: visit.id,
    url: absoluteUrl(pathOf({ page: "visits", lang, id: visit.id })),
    start: visit.start,
    end: visit.end,
    title: words.title,
    summary: words.summary,
    language,
    translation: translationOf(visit),
    kind: visit.kind,
    kind_name: text.kinds[visit.kind],
    status: visit.status,
    status_name: statusWords(visit, snapshot, lang),
    mode: visit.mode,
    mode_name: text.modes[visit.mode],
    place: visit.place,
    place_name: placeLine(visit, snapshot, lang),
    country: visit.country,
    country_name: visit.country === null ? null : countryName(visit.country, lang),
    organisations: joined(visit.organisations),
    organisation_names: joined(bodies.map(({ name }) => name[lang])),
    people: joined(visit.participants.flatMap(({ person }) => person ?? [])),
    participants: joined(visit.participants.map((one) => participantWords(one, snapshot, lang))),
    listed: visit.listed,
    confirmed: visit.confirmed,
    doubt: visit.doubt?.[lang] ?? null,
    sources: joined(visit.sources.map(({ url }) => url)),
    added: visit.added,
    changed: lastChange(visit),
  };
}

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

/** A person as a row, roles in both languages. */
export function personToRow(person: Person): z.infer<typeof personRow> {
  return {
    id: person.id,
    name: person.name,
    latvian: person.latvian,
    spellings: joined(person.spellings),
    organisation: person.organisation,
    roles_lv: joined(person.roles.map((role) => datedRole(role, "lv"))),
    roles_en: joined(person.roles.map((role) => datedRole(role, "en"))),
    sources: joined(person.sources.map(({ url }) => url)),
  };
}

/** A place as a row. */
export function placeToRow({ id, name, country, at }: Place): z.infer<typeof placeRow> {
  return {
    id,
    name_lv: name.lv,
    name_en: name.en,
    country,
    country_lv: countryName(country, "lv"),
    country_en: countryName(country, "en"),
    latitude: at[0],
    longitude: at[1],
  };
}

/** A line of the change log as a row, its words in `lang`. */
export function changeToRow(line: ChangeLogEntry, lang: Lang): z.infer<typeof changeRow> {
  const { day, kind, table, id, title } = line;
  return {
    day,
    kind,
    table,
    id,
    url: absoluteUrl(pathOf(routeOf(line, lang))),
    title: title[lang] ?? title.lv,
    language: title[lang] === null ? "lv" : lang,
    text: line[lang],
  };
}

function participantWords(
  { person, group, role, mode }: Participant,
  { people }: ArchiveSnapshot,
  lang: Lang,
): string {
  const known = people.get(person ?? "");
  const name = known === undefined ? (group?.[lang] ?? "") : personName(known, lang);
  const details = [role?.[lang], mode === null ? undefined : dictionaryOf(lang).modes[mode]];
  const said = details.filter((detail) => detail !== undefined);
  return said.length === 0 ? name : `${name}, ${said.join(", ")}`;
}

/** `iekšlietu ministrs (2019-01-23–2021-06-03)`; without brackets where no source dates it. */
function datedRole(role: Role, lang: Lang): string {
  if (role.from === null && role.to === null) return role[lang];
  return `${role[lang]} (${role.from ?? ""}–${role.to ?? ""})`;
}
