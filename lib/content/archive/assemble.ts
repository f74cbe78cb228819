import { isWithin } from "#lib/model/day";
import type { Localized } from "#lib/model/lang";
import type {
  Change,
  Day,
  Organisation,
  Page,
  Participant,
  Participation,
  Role,
  Seat,
  Source,
  TranslatedText,
  Visit,
  Withdrawn,
} from "#lib/model/records";
import type { Statement } from "#lib/model/statement";
import type { ParsedOrganisation, ParsedPage, ParsedVisit } from "../file/parsed-entry";

/** The roles of a person that were held on a day. */
export function rolesOn(day: Day, roles: readonly Role[]): readonly Role[] {
  return roles.filter(({ from, to }) => isWithin(day, from, to));
}

/** A visit's record from its checked file, with roles and country filled in from the tables. */
export function toVisit(
  { id, data }: ParsedVisit,
  text: TranslatedText,
  roles: ReadonlyMap<string, readonly Role[]>,
  countries: ReadonlyMap<string, string>,
): Visit {
  return {
    ...entry(id, text, data),
    start: data.start,
    end: data.end ?? data.start,
    place: data.place ?? null,
    area: data.area ?? null,
    country: data.country ?? countries.get(data.place ?? "") ?? null,
    mode: data.mode,
    kind: data.kind,
    status: data.status,
    organisations: data.organisations ?? [],
    participants: (data.participants ?? []).map(({ person, group, role, mode }): Participant => {
      const held = rolesOn(data.start, roles.get(person ?? "") ?? [])[0];
      return {
        person: person ?? null,
        group: group ?? null,
        role: role ?? (held === undefined ? null : pairOf(held)),
        mode: mode ?? null,
      };
    }),
    listed: data.listed ?? false,
    confirmed: data.confirmed,
    doubt: data.doubt ?? null,
    formerly: data.formerly ?? [],
    draft: data.draft ?? false,
  };
}

/** An organisation's record. */
export function toOrganisation(
  { id, data }: ParsedOrganisation,
  text: TranslatedText,
): Organisation {
  const { name, seat, founded, latvia } = data;
  return {
    ...entry(id, text, data),
    name,
    abbreviation: { lv: data.abbreviation?.lv ?? null, en: data.abbreviation?.en ?? null },
    aliases: data.aliases ?? [],
    group: data.group,
    parent: data.parent ?? null,
    seat: toSeat(seat),
    founded: founded ? { ...founded, note: founded.note ?? null } : null,
    latvia: latvia ? toParticipation(latvia) : null,
    coordinator: data.coordinator ?? null,
    site: data.site ?? null,
    listed: data.listed ?? false,
    formerly: data.formerly ?? [],
    draft: data.draft ?? false,
  };
}

/** What is left of an entry that was taken back; nothing for any other. */
export function toWithdrawn(
  section: Withdrawn["section"],
  { id, data }: ParsedVisit | ParsedOrganisation,
  text: TranslatedText,
): readonly Withdrawn[] {
  if (data.withdrawn === undefined) return [];
  const { day, lv, en } = data.withdrawn;
  const title = { lv: text.lv.title, en: text.en?.title ?? null };
  return [{ section, id, title, day, reason: { lv, en }, formerly: data.formerly ?? [] }];
}

function toSeat(seat: ParsedOrganisation["data"]["seat"]): Seat | null {
  return seat === undefined ? null : { ...seat, city: seat.city ?? null };
}

function toParticipation(latvia: NonNullable<ParsedOrganisation["data"]["latvia"]>): Participation {
  return { ...latvia, since: latvia.since ?? null, note: latvia.note ?? null };
}

/** A page's record. */
export function toPage({ id, data }: ParsedPage, text: TranslatedText): Page {
  return {
    ...entry(id, text, { ...data, sources: data.sources ?? [] }),
    statement: data.statement ? toStatement(data.statement) : null,
  };
}

function toStatement(data: NonNullable<ParsedPage["data"]["statement"]>): Statement {
  const { pages, failures, burdens, outside, contacts, approved } = data;
  return {
    ...data,
    pages: pages.map(({ page, id }) => ({ page, id: id ?? null })),
    failures: failures ?? [],
    burdens: burdens ?? [],
    outside: outside ?? [],
    contacts: contacts
      ? {
          phone: contacts.phone ?? null,
          other: contacts.other ?? null,
          time: contacts.time ?? null,
          complaints: contacts.complaints ?? null,
        }
      : null,
    approved: approved ?? null,
  };
}

interface EntryData {
  readonly sources: readonly { id?: string | undefined; url: string; publisher: string }[];
  readonly added: Day;
  readonly changes?: readonly Change[] | undefined;
}

function entry(id: string, text: TranslatedText, { sources, added, changes }: EntryData) {
  return {
    id,
    text,
    sources: sources.map((source): Source => ({ ...source, id: source.id ?? null })),
    added,
    changes: changes ?? [],
  };
}

function pairOf({ lv, en }: Localized): Localized {
  return { lv, en };
}
