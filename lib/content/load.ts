import type {
  Archive,
  Day,
  EntryKind,
  Organisation,
  Page,
  Person,
  Place,
  Source,
  TranslatedText,
  Visit,
} from "#lib/model/records";
import { toOrganisation, toPage, toVisit, toWithdrawn } from "./archive/assemble";
import { checkArchive } from "./archive/check-archive";
import { freeze } from "./archive/freeze";
import { memoize } from "./archive/memoize";
import { publicationStatus } from "./archive/references";
import { isStale, namedWords, titledWords } from "./archive/translations";
import {
  collectEntries,
  type ParsedArchive,
  type ParsedOrganisation,
  type ParsedPage,
  type ParsedPeople,
  type ParsedPlaces,
  type ParsedTranslation,
  type ParsedVisit,
} from "./file/parsed-entry";
import { ContentError, type Issue, isError } from "./issues/issue";
import { type ReadFolder, type ReadOptions, readFolder } from "./read-folder";

/** Which entries an archive holds. */
export interface LoadOptions extends ReadOptions {
  /** Drafts, too, as they would be published. */
  readonly drafts?: boolean;
}

/** A content folder, checked: its archive unless it has an error, and all its errors and warnings. */
export interface CheckedFolder {
  readonly archive: Archive | null;
  /** Sorted by file and place. */
  readonly issues: readonly Issue[];
  /** How many files there are on disk. */
  readonly files: number;
}

/** Reads, checks and freezes a content folder, or throws a `ContentError` with every issue in it, sorted. */
export function loadArchive(dir: string, options: LoadOptions = {}): Archive {
  const { archive, issues } = checkFolder(dir, options);
  if (archive === null) throw new ContentError(issues);
  return archive;
}

/** The archive of a content folder, or why there is none; a draft's mistakes count even where drafts are left out. */
export function checkFolder(dir: string, options: LoadOptions = {}): CheckedFolder {
  return checkFiles(readFolder(dir, options), options);
}

/** The same for a folder that is already read. */
export function checkFiles(folder: ReadFolder, options: LoadOptions = {}): CheckedFolder {
  const parsed = collectEntries(folder.files);
  const found = [...folder.files.flatMap((file) => file.issues), ...checkArchive(parsed)];
  const issues = found.filter(isFirstCause(found)).sort(byPosition);
  const files = folder.files.length;
  if (issues.some(isError)) return { archive: null, issues, files };
  return { archive: freeze(assemble(folder, parsed, options)), issues, files };
}

function assemble(folder: ReadFolder, parsed: ParsedArchive, options: LoadOptions): Archive {
  const { people, places, publishers } = parsed;
  const isShown = (entry: ParsedVisit | ParsedOrganisation) => {
    const standing = publicationStatus(entry);
    return standing === "published" || (standing === "draft" && options.drafts === true);
  };
  const englishOf = (kind: EntryKind, { id }: { readonly id: string }) =>
    parsed.translations[kind].get(id);
  const visits = parsed.visits
    .filter(isShown)
    .map((visit) => visitOf(visit, englishOf("visit", visit), people, places));
  const organisations = parsed.organisations
    .filter(isShown)
    .map((item) => organisationOf(item, englishOf("organisation", item)));
  const pages = parsed.pages.map((page) => pageOf(page, englishOf("page", page)));
  const isWithdrawn = (entry: ParsedVisit | ParsedOrganisation) =>
    publicationStatus(entry) === "withdrawn";
  const withdrawn = [
    ...parsed.visits
      .filter(isWithdrawn)
      .flatMap((visit) => toWithdrawn("visits", visit, wordsFor(visit, englishOf("visit", visit)))),
    ...parsed.organisations
      .filter(isWithdrawn)
      .flatMap((item) =>
        toWithdrawn("organisations", item, profileWords(item, englishOf("organisation", item))),
      ),
  ];
  return {
    revision: folder.revision,
    day: newestDay([...visits, ...organisations, ...pages], withdrawn),
    visits: visits.sort(newestFirst),
    organisations,
    people: people === null ? [] : peopleOf(people),
    places: places === null ? [] : placesOf(places),
    publishers: Object.entries(publishers?.data.publishers ?? {}).map(([id, name]) => ({
      id,
      name,
    })),
    pages,
    withdrawn: withdrawn.sort((a, b) =>
      a.day === b.day ? (a.id < b.id ? -1 : 1) : a.day < b.day ? 1 : -1,
    ),
  };
}

// What comes of files that have not changed stays the same object: what was made of it before can be used again.

const peopleOf = memoize(({ data }: ParsedPeople): readonly Person[] =>
  Object.entries(data.people).map(([id, person]) => ({
    id,
    name: person.name,
    latvian: person.latvian ?? null,
    spellings: person.spellings ?? [],
    organisation: person.organisation ?? null,
    roles: (person.roles ?? []).map((role) => ({
      ...role,
      from: role.from ?? null,
      to: role.to ?? null,
    })),
    sources: person.sources.map((source): Source => ({ ...source, id: source.id ?? null })),
  })),
);

const placesOf = memoize(({ data }: ParsedPlaces): readonly Place[] =>
  Object.entries(data.places).map(([id, { lv, en, country, at }]) => ({
    id,
    name: { lv, en },
    country,
    at,
  })),
);

const rolesOf = memoize(
  (people: ParsedPeople) => new Map(peopleOf(people).map(({ id, roles }) => [id, roles])),
);

const countriesOf = memoize(
  (places: ParsedPlaces) => new Map(placesOf(places).map(({ id, country }) => [id, country])),
);

const visitOf = memoize(
  (
    visit: ParsedVisit,
    english: ParsedTranslation | undefined,
    people: ParsedPeople | null,
    places: ParsedPlaces | null,
  ): Visit =>
    toVisit(
      visit,
      wordsFor(visit, english),
      people === null ? new Map() : rolesOf(people),
      places === null ? new Map() : countriesOf(places),
    ),
);

const organisationOf = memoize(
  (item: ParsedOrganisation, english: ParsedTranslation | undefined): Organisation =>
    toOrganisation(item, profileWords(item, english)),
);

const pageOf = memoize(
  (page: ParsedPage, english: ParsedTranslation | undefined): Page =>
    toPage(page, wordsFor(page, english)),
);

function wordsFor(
  entry: ParsedVisit | ParsedPage,
  english: ParsedTranslation | undefined,
): TranslatedText {
  const latvian = titledWords(entry);
  const title = english?.data.title;
  return {
    lv: latvian,
    en:
      english === undefined || title === undefined
        ? null
        : { title, summary: english.data.summary, body: english.body },
    stale: isStale(english, latvian),
  };
}

/** A profile's title in each language is its official name. */
function profileWords(
  item: ParsedOrganisation,
  english: ParsedTranslation | undefined,
): TranslatedText {
  const latvian = namedWords(item);
  const title = item.data.name.en;
  return {
    lv: latvian,
    en: english ? { title, summary: english.data.summary, body: english.body } : null,
    stale: isStale(english, latvian),
  };
}

/** The content has a newest day because it has an overview, which the check demands. */
function newestDay(
  entries: readonly { added: Day; changes: readonly { day: Day }[] }[],
  withdrawn: readonly { day: Day }[],
): Day {
  const days = [
    ...entries.flatMap(({ added, changes }) => [added, ...changes.map(({ day }) => day)]),
    ...withdrawn.map(({ day }) => day),
  ];
  return days.reduce((newest, day) => (newest < day ? day : newest));
}

function newestFirst(a: Visit, b: Visit): number {
  return a.start === b.start ? (a.id < b.id ? -1 : 1) : a.start < b.start ? 1 : -1;
}

/** Keeps what a character that nobody meant to write brings with it in the same line from being told as well. */
function isFirstCause(issues: readonly Issue[]): (issue: Issue) => boolean {
  const lineOf = ({ file, line }: Issue) => `${file}:${line}`;
  const isCharacter = ({ rule }: Issue) => rule.startsWith("character-");
  const told = new Set(issues.filter(isCharacter).map(lineOf));
  return (issue) => isCharacter(issue) || !told.has(lineOf(issue));
}

function byPosition(a: Issue, b: Issue): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : 1);
}
