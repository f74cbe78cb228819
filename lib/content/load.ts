import type { z } from "zod";
import type {
  Archive,
  BothWords,
  Day,
  EntryKind,
  Organisation,
  Page,
  Source,
  Visit,
} from "../records";
import { organisationFacts, organisationWords } from "../schema/organisation";
import { pageFacts, pageWords } from "../schema/page";
import { peopleTable, placesTable, publishersTable } from "../schema/tables";
import { visitFacts, visitWords } from "../schema/visit";
import { checkArchive } from "./check-archive";
import { checkFields } from "./check-fields";
import { type Draft, type Drafts, draftKey } from "./drafts";
import { freeze } from "./freeze";
import { parseFrontMatter } from "./front-matter";
import { ContentError, type Issue } from "./issue";
import { type ReadFile, type ReadFolder, readFolder, type TableName } from "./read";
import { toOrganisation, toPage, toVisit } from "./records";
import type { SourceFile } from "./source-file";

/** Reads, checks and freezes a content folder, or throws a `ContentError` with every issue in it, sorted. */
export function loadArchive(dir: string): Archive {
  const { archive, issues } = checkFolder(dir);
  if (archive === null) throw new ContentError(issues);
  return archive;
}

/** The archive of a content folder, or its issues sorted by file and place. */
export function checkFolder(dir: string): {
  readonly archive: Archive | null;
  readonly issues: readonly Issue[];
  readonly files: number;
} {
  const folder = readFolder(dir);
  const issues = [...folder.issues];
  const drafts = readDrafts(folder.files, issues);
  issues.push(...checkArchive(drafts));
  issues.sort(byPlace);
  const files = folder.files.length + folder.issues.length;
  if (issues.length > 0) return { archive: null, issues, files };
  return { archive: freeze(assemble(folder, drafts)), issues, files };
}

function readDrafts(files: readonly ReadFile[], issues: Issue[]): Drafts {
  const drafts: Drafts = {
    visits: [],
    organisations: [],
    pages: [],
    words: new Map(),
    tables: { people: null, places: null, publishers: null },
    all: files,
  };
  for (const { place, file } of files) {
    if (place.kind === "table") readTable(place.table, file, drafts, issues);
    else if (place.lang === "en") readWords(place.kind, place.id, file, drafts, issues);
    else readFacts(place.kind, place.id, file, drafts, issues);
  }
  return drafts;
}

function readTable(table: TableName, file: SourceFile, { tables }: Drafts, issues: Issue[]): void {
  switch (table) {
    case "people":
      tables.people = draft(file, table, peopleTable, issues);
      break;
    case "places":
      tables.places = draft(file, table, placesTable, issues);
      break;
    case "publishers":
      tables.publishers = draft(file, table, publishersTable, issues);
  }
}

const WORDS = { visit: visitWords, organisation: organisationWords, page: pageWords };

function readWords(
  kind: EntryKind,
  id: string,
  file: SourceFile,
  { words }: Drafts,
  issues: Issue[],
): void {
  const read = draft(file, id, WORDS[kind], issues);
  if (read !== null) words.set(draftKey(kind, id), read);
}

function readFacts(
  kind: EntryKind,
  id: string,
  file: SourceFile,
  drafts: Drafts,
  issues: Issue[],
): void {
  switch (kind) {
    case "visit":
      keep(drafts.visits, draft(file, id, visitFacts, issues));
      break;
    case "organisation":
      keep(drafts.organisations, draft(file, id, organisationFacts, issues));
      break;
    case "page":
      keep(drafts.pages, draft(file, id, pageFacts, issues));
  }
}

function keep<T>(list: T[], item: T | null): void {
  if (item !== null) list.push(item);
}

function draft<T extends z.ZodType>(
  file: SourceFile,
  id: string,
  schema: T,
  issues: Issue[],
): Draft<z.output<T>> | null {
  const parsed = parseFrontMatter(file);
  if ("rule" in parsed) {
    issues.push(parsed);
    return null;
  }
  const checked = checkFields(file, parsed.fields, schema);
  if ("issues" in checked) {
    issues.push(...checked.issues);
    return null;
  }
  return { id, file, data: checked.data, body: parsed.body };
}

function assemble(folder: ReadFolder, drafts: Drafts): Archive {
  const { people, places, publishers } = drafts.tables;
  const peopleList = Object.entries(people?.data.people ?? {}).map(([id, person]) => ({
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
  }));
  const placesList = Object.entries(places?.data.places ?? {}).map(
    ([id, { lv, en, country, at }]) => ({
      id,
      name: { lv, en },
      country,
      at,
    }),
  );
  const roles = new Map(peopleList.map((person) => [person.id, person.roles]));
  const countries = new Map(placesList.map((place) => [place.id, place.country]));
  const visits = drafts.visits.map(
    (visit): Visit => toVisit(visit, wordsFor("visit", visit, drafts), roles, countries),
  );
  const organisations = drafts.organisations.map(
    (item): Organisation =>
      toOrganisation(item, drafts.words.get(draftKey("organisation", item.id))),
  );
  const pages = drafts.pages.map((page): Page => toPage(page, wordsFor("page", page, drafts)));
  return {
    revision: folder.revision,
    day: newestDay([...visits, ...organisations, ...pages]),
    visits: visits.sort(newestFirst),
    organisations,
    people: peopleList,
    places: placesList,
    publishers: Object.entries(publishers?.data.publishers ?? {}).map(([id, name]) => ({
      id,
      name,
    })),
    pages,
  };
}

function wordsFor(
  kind: "visit" | "page",
  { id, data, body }: Draft<{ title: string; summary: string }>,
  drafts: Drafts,
): BothWords {
  const english = drafts.words.get(draftKey(kind, id));
  const title = english?.data.title;
  return {
    lv: { title: data.title, summary: data.summary, body },
    en:
      english === undefined || title === undefined
        ? null
        : { title, summary: english.data.summary, body: english.body },
  };
}

/** The content has a newest day because it has an overview, which the check demands. */
function newestDay(entries: readonly { added: Day; changes: readonly { day: Day }[] }[]): Day {
  const days = entries.flatMap(({ added, changes }) => [added, ...changes.map(({ day }) => day)]);
  return days.reduce((newest, day) => [newest, day].sort()[1] ?? newest);
}

function newestFirst(a: Visit, b: Visit): number {
  return a.start === b.start ? (a.id < b.id ? -1 : 1) : a.start < b.start ? 1 : -1;
}

function byPlace(a: Issue, b: Issue): number {
  if (a.file !== b.file) return a.file < b.file ? -1 : 1;
  return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : 1);
}
