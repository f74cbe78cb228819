import type {
  Archive,
  Organisation,
  Page,
  Participant,
  TranslatedText,
  Visit,
  Withdrawn,
} from "#lib/model/records";
import type { FileData } from "#lib/schema/files";
import type {
  ParsedEntry,
  ParsedOrganisation,
  ParsedPage,
  ParsedVisit,
} from "../file/parsed-entry";
import type { RecordKind } from "../source/content-path";
import { derive } from "./derive";
import { shownRecords } from "./hidden-records";
import { memoize } from "./memoize";
import { type ParsedArchive, publicationStatus, recordedDays } from "./parsed-archive";
import { goneAddresses } from "./published-addresses";
import { rolesOn } from "./roles";
import { profileWordsOf, wordsOf } from "./translations";

/** The records of a correct folder, in the order in which they are published. */
export function assemble(
  parsed: ParsedArchive,
  revision: string,
  { drafts }: { readonly drafts: boolean },
): Archive {
  const { translations } = parsed;
  const records = shownRecords(parsed, { drafts });
  const isShown = (entry: ParsedVisit | ParsedOrganisation) => {
    const status = publicationStatus(entry);
    return status === "published" || (status === "draft" && drafts);
  };
  const visits = parsed.visits.filter(isShown).map((visit) =>
    visitOf(
      visit,
      translations.visit.get(visit.id),
      records.place.get(visit.data.place ?? ""),
      visit.data.participants.map(({ person }) => records.person.get(person ?? "")),
      visit.data.sources.map(({ publisher }) => records.publisher.get(publisher)),
    ),
  );
  const organisations = parsed.organisations
    .filter(isShown)
    .map((item) => organisationOf(item, translations.organisation.get(item.id)));
  const pages = parsed.pages.map((page) => pageOf(page, translations.page.get(page.id)));
  const withdrawn = withdrawnOf(parsed);
  return {
    revision,
    covered: pages.find(({ id }) => id === "overview")?.covered ?? null,
    // A correct folder has a day, because it has an overview.
    day: recordedDays(parsed, { drafts }).reduce((newest, day) => (newest < day ? day : newest)),
    visits: visits.sort((a, b) => compare(b.start, a.start) || compare(a.id, b.id)),
    organisations,
    people: recordsOf(records.person),
    places: recordsOf(records.place),
    publishers: recordsOf(records.publisher),
    topics: recordsOf(records.topic),
    series: recordsOf(records.series),
    pages,
    withdrawn: withdrawn.sort((a, b) => compare(b.day, a.day) || compare(a.id, b.id)),
    gone: goneAddresses(parsed.addressList, records),
  };
}

// Records of files that have not changed stay the same objects: what was computed from them before can be used again.

function recordsOf<K extends RecordKind>(
  records: ReadonlyMap<string, ParsedEntry<K>>,
): readonly (FileData[K] & { readonly id: string })[] {
  return [...records.values()].map((entry) => recordOf(entry));
}

const recordOf = memoize(<K extends RecordKind>({ id, data }: ParsedEntry<K>) => ({ id, ...data }));

/** A visit's record, with what follows from its facts and from those of its place, people and publishers. */
const visitOf = memoize(
  (
    visit: ParsedVisit,
    english: ParsedEntry<"visit.en"> | undefined,
    place: ParsedEntry<"place"> | undefined,
    people: readonly (ParsedEntry<"person"> | undefined)[],
    publishers: readonly (ParsedEntry<"publisher"> | undefined)[],
  ): Visit => {
    const { title: _title, summary: _summary, outcome: _outcome, ...written } = visit.data;
    const { withdrawn: _withdrawn, ...facts } = written;
    const participants = facts.participants.map((participant, index): Participant => {
      const { person, group, mode } = participant;
      const known = people[index]?.data;
      const [held] = rolesOn(facts.start, known?.roles ?? []);
      const role = participant.role ?? held ?? null;
      return {
        person,
        group,
        country: known?.country ?? participant.country,
        organisation: known?.organisation ?? participant.organisation,
        role: role && { lv: role.lv, en: role.en },
        level: role?.level ?? participant.level,
        mode,
      };
    });
    const country = facts.country ?? place?.data.country ?? null;
    return {
      id: visit.id,
      text: wordsOf(visit, english),
      ...facts,
      end: facts.end ?? facts.start,
      country,
      participants,
      ...derive(
        { ...facts, country, participants },
        publishers.flatMap((publisher) => publisher?.data.kind ?? []),
      ),
    };
  },
);

const organisationOf = memoize(
  (item: ParsedOrganisation, english: ParsedEntry<"organisation.en"> | undefined): Organisation => {
    const { summary: _summary, withdrawn: _withdrawn, ...facts } = item.data;
    return { id: item.id, text: profileWordsOf(item, english), ...facts };
  },
);

const pageOf = memoize((page: ParsedPage, english: ParsedEntry<"page.en"> | undefined): Page => {
  const { title: _title, summary: _summary, ...facts } = page.data;
  return { id: page.id, text: wordsOf(page, english), ...facts };
});

/** The notices at the addresses of entries that were taken back. */
function withdrawnOf({ visits, organisations, translations }: ParsedArchive): Withdrawn[] {
  const notice = (
    section: Withdrawn["section"],
    { id, data: { withdrawn, formerly } }: ParsedVisit | ParsedOrganisation,
    text: () => TranslatedText,
  ): readonly Withdrawn[] => {
    if (withdrawn === null) return [];
    const { day, ...reason } = withdrawn;
    const { lv, en } = text();
    const title = { lv: lv.title, en: en?.title ?? null };
    return [{ section, id, title, day, reason, formerly }];
  };
  return [
    ...visits.flatMap((visit) =>
      notice("visits", visit, () => wordsOf(visit, translations.visit.get(visit.id))),
    ),
    ...organisations.flatMap((item) =>
      notice("organisations", item, () =>
        profileWordsOf(item, translations.organisation.get(item.id)),
      ),
    ),
  ];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
