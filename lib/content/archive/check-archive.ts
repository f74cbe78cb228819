import type { ParsedArchive, ParsedOrganisation } from "../file/parsed-entry";
import type { Issue } from "../issues/issue";
import type { SourceFile } from "../source/source-file";
import { checkLinks } from "./check-links";
import { checkSourceIds } from "./check-sources";
import { checkVisit } from "./check-visit";
import { memoize } from "./memoize";
import { checkAddresses } from "./published-addresses";
import {
  checkOrganisationId,
  checkPublishers,
  checkRepeated,
  type KnownIds,
  knownIds,
  publicationStatus,
} from "./references";
import { checkTranslations } from "./translations";
import { checkUnvalidatedReferences } from "./unvalidated-references";

/** What only all files together can show: references, repeated ids, pairs of languages, roles on a day, lost addresses. */
export function checkArchive(parsed: ParsedArchive): readonly Issue[] {
  const ids = knownIds(parsed);
  const names = new Set(parsed.files.map(({ file }) => file.name));
  return [
    ...parsed.visits.flatMap((visit) => checkVisit(visit, ids)),
    ...parsed.organisations.flatMap((item) => checkOrganisation(item, parsed, ids)),
    ...parsed.pages.flatMap(({ file, data }) => checkPublishers(file, data.sources ?? [], [], ids)),
    ...checkUnvalidatedReferences(parsed, ids),
    ...checkSourceIds(parsed),
    ...checkLinks(parsed),
    ...checkPeople(parsed, ids),
    ...checkEnglish(parsed, names),
    ...checkTranslations(parsed),
    ...checkAddresses(parsed),
    ...checkNeeded(names),
  ];
}

function checkOrganisation(
  organisation: ParsedOrganisation,
  parsed: ParsedArchive,
  ids: KnownIds,
): Issue[] {
  const { id, file, data } = organisation;
  return [
    ...checkOrganisationId(file, ["parent"], data.parent, publicationStatus(organisation), ids),
    ...(isOwnAncestor(id, parsed)
      ? [file.issue("parent-loop", file.positionOfField(["parent"]))]
      : []),
    ...checkRepeated(file, "aliases", data.aliases ?? []),
    ...checkPublishers(file, data.sources, [], ids),
  ];
}

function isOwnAncestor(id: string, { organisations }: ParsedArchive): boolean {
  const parents = new Map(organisations.map((item) => [item.id, item.data.parent]));
  const seen = new Set<string>();
  let above = parents.get(id);
  while (above !== undefined && above !== id && !seen.has(above)) {
    seen.add(above);
    above = parents.get(above);
  }
  return above === id;
}

function checkPeople({ people }: ParsedArchive, ids: KnownIds): Issue[] {
  if (people === null) return [];
  return Object.entries(people.data.people).flatMap(([id, { organisation, sources }]) => [
    ...checkOrganisationId(
      people.file,
      ["people", id, "organisation"],
      organisation,
      "published",
      ids,
    ),
    ...checkPublishers(people.file, sources, ["people", id], ids),
  ]);
}

/** An English file has its Latvian one beside it, in the same folder. */
function checkEnglish({ files }: ParsedArchive, names: ReadonlySet<string>): Issue[] {
  return files.flatMap(({ path, file }) => {
    if (path === null || !("lang" in path) || path.lang === "lv") return [];
    const latvian = latvianName(file);
    if (names.has(latvian)) return [];
    const nearest = nearestAlone(file.name, names);
    return [file.issue("english-alone", { line: 1, column: 1, width: 3 }, { latvian, nearest })];
  });
}

const latvianName = memoize(({ name }: SourceFile) => name.replace(/\.en\.md$/, ".lv.md"));

/** The name an English file would have beside the one Latvian file of its folder and day that has no English one. */
function nearestAlone(english: string, names: ReadonlySet<string>): string {
  const [start] = /^.*\/\d{4}-\d{2}-\d{2}-/.exec(english) ?? [];
  if (start === undefined) return "";
  const wanted = [...names].flatMap((name) => {
    const beside = name.replace(/\.lv\.md$/, ".en.md");
    return name.startsWith(start) && beside !== name && !names.has(beside) ? [beside] : [];
  });
  return wanted.length === 1 ? (wanted[0] ?? "") : "";
}

/** The site cannot be without its overview and its tables. */
function checkNeeded(names: ReadonlySet<string>): Issue[] {
  const needed = ["pages/overview.lv", "people", "places", "publishers"].map(
    (name) => `content/${name}.md`,
  );
  return needed
    .filter((name) => !names.has(name))
    .map((name) => ({
      rule: "page-missing",
      file: name,
      line: 1,
      column: 1,
      width: 1,
      text: "",
      params: {},
      edits: [],
    }));
}
