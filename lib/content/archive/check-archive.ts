import { type Day, firstDay, lastDay } from "#lib/model/day";
import { PROSE } from "#lib/routing/pages";
import type {
  ParsedOrganisation,
  ParsedPage,
  ParsedPerson,
  ParsedVisit,
} from "../file/parsed-entry";
import { fileName } from "../issues/file-name";
import type { Issue } from "../issues/issue";
import { checkFuture } from "./check-future";
import { checkHosts } from "./check-hosts";
import { checkLinks } from "./check-links";
import {
  checkRepeated,
  checkRepeatedNames,
  checkRepeatedSources,
  checkRepeatedVisits,
} from "./check-repeated";
import { checkSourceIds } from "./check-sources";
import { checkVisit } from "./check-visit";
import { checkWords } from "./check-words";
import {
  type ParsedArchive,
  publicationStatus,
  recordedDays,
  recordedFields,
} from "./parsed-archive";
import { checkAddresses } from "./published-addresses";
import {
  checkOrganisationId,
  checkPublishers,
  checkUnvalidatedReferences,
  type KnownIds,
  knownIds,
} from "./references";
import { checkTranslations } from "./translations";

/**
 * What only all files together can show: references, repeated ids, pairs of languages, roles on a day, lost addresses; and,
 * where the day of today is given, what cannot have been yet.
 */
export function checkArchive(parsed: ParsedArchive, today: Day | null): readonly Issue[] {
  const ids = knownIds(parsed);
  const newest = recordedDays(parsed, { drafts: false }).reduce(
    (newest, day) => (newest < day ? day : newest),
    "",
  );
  const names = new Set(parsed.files.map(({ file }) => file.name));
  return [
    ...parsed.visits.flatMap((visit) => checkVisit(visit, ids, newest)),
    ...parsed.organisations.flatMap((item) => checkOrganisation(item, ids)),
    ...checkParents(parsed),
    ...checkRepeatedVisits(parsed.visits),
    ...checkRepeatedNames(parsed.records),
    ...[...parsed.visits, ...parsed.organisations, ...parsed.pages].flatMap((entry) => [
      ...checkRepeatedSources(entry),
      ...checkChanges(entry),
    ]),
    ...parsed.pages.flatMap((page) => checkPage(page, ids)),
    ...[...parsed.records.person.values()].flatMap((person) => checkPerson(person, ids)),
    ...[...parsed.records.series.values()].flatMap(({ file, data }) =>
      checkOrganisationId(file, ["organisation"], data.organisation, "published", ids),
    ),
    ...checkUnvalidatedReferences(parsed, ids),
    ...checkSourceIds(parsed),
    ...checkHosts(parsed),
    ...(today === null ? [] : checkFuture(parsed, today)),
    ...checkLinks(parsed),
    ...checkEnglish(parsed, names),
    ...checkTranslations(parsed),
    ...checkWords(parsed),
    ...checkAddresses(parsed),
    ...checkRequiredFiles(names),
  ];
}

function checkOrganisation(item: ParsedOrganisation, ids: KnownIds): readonly Issue[] {
  const { file, data } = item;
  return [
    ...checkOrganisationId(file, ["parent"], data.parent, publicationStatus(item), ids),
    ...checkRepeated(file, "aliases", data.aliases),
    ...checkPublishers(file, data.sources, [], ids),
  ];
}

/** No organisation is part of itself. */
function checkParents({ organisations }: ParsedArchive): readonly Issue[] {
  const parents = new Map(organisations.map(({ id, data }) => [id, data.parent]));
  const isOwnAncestor = (id: string) => {
    const seen = new Set<string>();
    let above = parents.get(id) ?? null;
    while (above !== null && above !== id && !seen.has(above)) {
      seen.add(above);
      above = parents.get(above) ?? null;
    }
    return above === id;
  };
  return organisations.flatMap(({ id, file }) =>
    isOwnAncestor(id) ? [file.issue("parent-loop", file.positionOfField(["parent"]), {})] : [],
  );
}

/** The site has an address for a page that it knows, and for no other. */
function checkPage({ id, file, data }: ParsedPage, ids: KnownIds): readonly Issue[] {
  const unknown = PROSE.some((name) => name === id)
    ? []
    : [file.issue("page-unknown", file.positionOfLine(1), { found: id, allowed: PROSE })];
  return [...unknown, ...checkPublishers(file, data.sources, [], ids)];
}

function checkPerson({ file, data }: ParsedPerson, ids: KnownIds): readonly Issue[] {
  return [
    ...checkOrganisationId(file, ["organisation"], data.organisation, "published", ids),
    ...checkPublishers(file, data.sources, [], ids),
    ...checkRepeatedSources({ file, data }),
    ...checkRoles({ file, data }),
  ];
}

/** No role ends before it begins, as exactly as both days are known. */
function checkRoles({
  file,
  data: { roles },
}: Pick<ParsedPerson, "file" | "data">): readonly Issue[] {
  return roles.flatMap(({ from, to }, index) => {
    if (from === null || to === null || lastDay(to) >= firstDay(from)) return [];
    const at = file.positionOfField(["roles", index, "to"]);
    return [file.issue("days-reversed", at, { found: to, start: from })];
  });
}

/** The changes of an entry stand in the order of their days; nothing became of it before it was added. */
function checkChanges({
  file,
  data,
}: ParsedVisit | ParsedOrganisation | ParsedPage): readonly Issue[] {
  const { added, changes } = data;
  const unordered = changes.flatMap(({ day }, index) => {
    const before = changes[index - 1]?.day;
    if (before === undefined || before <= day) return [];
    const at = file.positionOfField(["changes", index, "day"]);
    return [file.issue("changes-order", at, { found: day, before })];
  });
  const early = recordedFields(data).flatMap(({ field, path, day: found }) =>
    found < added
      ? [file.issue("day-before-added", file.positionOfField(path), { field, found, added })]
      : [],
  );
  return [...unordered, ...early];
}

/** An English file has its Latvian one beside it, in the same folder. */
function checkEnglish({ files }: ParsedArchive, names: ReadonlySet<string>): readonly Issue[] {
  return files.flatMap(({ path, file }) => {
    if (path === null || !("lang" in path) || path.lang === "lv") return [];
    const latvian = file.name.replace(/\.en\.md$/, ".lv.md");
    if (names.has(latvian)) return [];
    const suggestion = suggestEnglishName(file.name, names);
    return [file.issue("english-alone", { line: 1, column: 1, width: 3 }, { latvian, suggestion })];
  });
}

/** The name that an English file would have beside the one Latvian file of its folder and day that has no English one. */
function suggestEnglishName(english: string, names: ReadonlySet<string>): string | null {
  const [start] = /^.*\/\d{4}-\d{2}-\d{2}-/.exec(english) ?? [];
  if (start === undefined) return null;
  const wanted = [...names].flatMap((name) => {
    const beside = name.replace(/\.lv\.md$/, ".en.md");
    return name.startsWith(start) && beside !== name && !names.has(beside) ? [beside] : [];
  });
  return wanted.length === 1 ? (wanted[0] ?? null) : null;
}

/** The site cannot be without its overview. */
function checkRequiredFiles(names: ReadonlySet<string>): readonly Issue[] {
  return ["pages/overview.lv.md"]
    .map(fileName)
    .filter((name) => !names.has(name))
    .map((file) => ({
      rule: "page-missing",
      file,
      line: 1,
      column: 1,
      width: 1,
      text: "",
      params: {},
      edits: [],
    }));
}
