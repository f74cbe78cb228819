import type { Day } from "#lib/model/day";
import type {
  Archive,
  Organisation,
  Page,
  Participant,
  Person,
  Place,
  TranslatedText,
  Visit,
  Withdrawn,
} from "#lib/model/records";
import type {
  ParsedEntry,
  ParsedOrganisation,
  ParsedPage,
  ParsedVisit,
} from "../file/parsed-entry";
import { memoize } from "./memoize";
import { type ParsedArchive, publicationStatus } from "./parsed-archive";
import { rolesOn } from "./roles";
import { profileWordsOf, wordsOf } from "./translations";

/** The records of a correct folder, in the order in which they are published. */
export function assemble(
  parsed: ParsedArchive,
  revision: string,
  { drafts }: { readonly drafts: boolean },
): Archive {
  const { people, places, publishers, translations } = parsed;
  const isShown = (entry: ParsedVisit | ParsedOrganisation) => {
    const status = publicationStatus(entry);
    return status === "published" || (status === "draft" && drafts);
  };
  const visits = parsed.visits
    .filter(isShown)
    .map((visit) => visitOf(visit, translations.visit.get(visit.id), people, places));
  const organisations = parsed.organisations
    .filter(isShown)
    .map((item) => organisationOf(item, translations.organisation.get(item.id)));
  const pages = parsed.pages.map((page) => pageOf(page, translations.page.get(page.id)));
  const withdrawn = withdrawnOf(parsed);
  return {
    revision,
    day: newestDay([...visits, ...organisations, ...pages], withdrawn),
    visits: visits.sort((a, b) => compare(b.start, a.start) || compare(a.id, b.id)),
    organisations,
    people: people === null ? [] : peopleOf(people),
    places: places === null ? [] : placesOf(places),
    publishers: Object.entries(publishers?.data.publishers ?? {}).map(([id, name]) => ({
      id,
      name,
    })),
    pages,
    withdrawn: withdrawn.sort((a, b) => compare(b.day, a.day) || compare(a.id, b.id)),
  };
}

// Records of files that have not changed stay the same objects: what was computed from them before can be used again.

const peopleOf = memoize(({ data }: ParsedEntry<"people">): readonly Person[] =>
  Object.entries(data.people).map(([id, person]) => ({ id, ...person })),
);

const placesOf = memoize(({ data }: ParsedEntry<"places">): readonly Place[] =>
  Object.entries(data.places).map(([id, { lv, en, ...place }]) => ({
    id,
    name: { lv, en },
    ...place,
  })),
);

/** A visit's record, with roles and country filled in from the tables. */
const visitOf = memoize(
  (
    visit: ParsedVisit,
    english: ParsedEntry<"visit.en"> | undefined,
    people: ParsedEntry<"people"> | null,
    places: ParsedEntry<"places"> | null,
  ): Visit => {
    const { title: _title, summary: _summary, withdrawn: _withdrawn, ...facts } = visit.data;
    const participants = facts.participants.map((participant): Participant => {
      const { person, role } = participant;
      const roles = people?.data.people[person ?? ""]?.roles ?? [];
      const [held] = rolesOn(facts.start, roles);
      return { ...participant, role: role ?? (held ? { lv: held.lv, en: held.en } : null) };
    });
    return {
      id: visit.id,
      text: wordsOf(visit, english),
      ...facts,
      end: facts.end ?? facts.start,
      country: facts.country ?? places?.data.places[facts.place ?? ""]?.country ?? null,
      participants,
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

/** The newest day that the content names; a correct folder has one, because it has an overview. */
function newestDay(
  entries: readonly Pick<Visit, "added" | "changes">[],
  withdrawn: readonly Pick<Withdrawn, "day">[],
): Day {
  const days = [
    ...entries.flatMap(({ added, changes }) => [added, ...changes.map(({ day }) => day)]),
    ...withdrawn.map(({ day }) => day),
  ];
  return days.reduce((newest, day) => (newest < day ? day : newest));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
