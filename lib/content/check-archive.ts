import { checkAddresses } from "./check-addresses";
import { checkLinks } from "./check-links";
import { checkSourceIds } from "./check-sources";
import { checkUnread } from "./check-unread";
import { checkVisit } from "./check-visit";
import type { Drafts, OrganisationDraft } from "./drafts";
import type { Issue } from "./issue";
import {
  checkOrganisationId,
  checkPublishers,
  checkRepeated,
  type KnownIds,
  knownIds,
  standingOf,
} from "./known-ids";
import { remembering } from "./remembering";
import type { SourceFile } from "./source-file";
import { checkTranslations } from "./translation";

/** What only all files together can show: references, repeated ids, pairs of languages, roles on a day, lost addresses. */
export function checkArchive(drafts: Drafts): readonly Issue[] {
  const ids = knownIds(drafts);
  const names = new Set(drafts.all.map(({ file }) => file.name));
  return [
    ...drafts.visits.flatMap((visit) => checkVisit(visit, ids)),
    ...drafts.organisations.flatMap((item) => checkOrganisation(item, drafts, ids)),
    ...drafts.pages.flatMap(({ file, data }) => checkPublishers(file, data.sources ?? [], [], ids)),
    ...checkUnread(drafts, ids),
    ...checkSourceIds(drafts),
    ...checkLinks(drafts),
    ...checkPeople(drafts, ids),
    ...checkEnglish(drafts, names),
    ...checkTranslations(drafts),
    ...checkAddresses(drafts),
    ...checkNeeded(names),
  ];
}

function checkOrganisation(
  organisation: OrganisationDraft,
  drafts: Drafts,
  ids: KnownIds,
): Issue[] {
  const { id, file, data } = organisation;
  return [
    ...checkOrganisationId(file, ["parent"], data.parent, standingOf(organisation), ids),
    ...(isOwnAncestor(id, drafts) ? [file.issue("parent-loop", file.atField(["parent"]))] : []),
    ...checkRepeated(file, "aliases", data.aliases ?? []),
    ...checkPublishers(file, data.sources, [], ids),
  ];
}

function isOwnAncestor(id: string, { organisations }: Drafts): boolean {
  const parents = new Map(organisations.map((item) => [item.id, item.data.parent]));
  const seen = new Set<string>();
  let above = parents.get(id);
  while (above !== undefined && above !== id && !seen.has(above)) {
    seen.add(above);
    above = parents.get(above);
  }
  return above === id;
}

function checkPeople({ people }: Drafts, ids: KnownIds): Issue[] {
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
function checkEnglish({ all }: Drafts, names: ReadonlySet<string>): Issue[] {
  return all.flatMap(({ place, file }) => {
    if (place === null || !("lang" in place) || place.lang === "lv") return [];
    const latvian = latvianName(file);
    if (names.has(latvian)) return [];
    const nearest = nearestAlone(file.name, names);
    return [file.issue("english-alone", { line: 1, column: 1, width: 3 }, { latvian, nearest })];
  });
}

const latvianName = remembering(({ name }: SourceFile) => name.replace(/\.en\.md$/, ".lv.md"));

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
