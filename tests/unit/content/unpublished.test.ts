import { appendFileSync, cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { collectEntries } from "#lib/content/archive/parsed-archive";
import { withPublishedAddresses } from "#lib/content/archive/published-addresses";
import { checkFolder, loadArchive } from "#lib/content/load";
import { readFolder } from "#lib/content/read-folder";
import { statusOf } from "#lib/routing/site-pages";
import { buildIndex } from "#lib/search/index/search-index";
import { search } from "#lib/search/search";
import {
  DRAFT_VISIT,
  MARKER,
  plantUnpublished,
  UNPUBLISHED_IDS,
  WITHDRAWN_VISIT,
} from "../../support/unpublished";
import { FIXTURES } from "./sound";

const made: string[] = [];

afterEach(() => {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true });
});

function planted(): string {
  const dir = mkdtempSync(join(tmpdir(), "content-"));
  made.push(dir);
  cpSync(join(FIXTURES, "sound"), dir, { recursive: true });
  plantUnpublished(dir);
  return dir;
}

const KINDS = ["people", "places", "publishers", "topics", "series"] as const;
const COLLECTIONS = ["people", "topics", "series"] as const;

test("nothing of a draft, of a withdrawn visit or of what only they use is in the archive", () => {
  const dir = planted();
  const { archive, issues } = checkFolder(dir);
  expect(issues).toEqual([]);
  expect(archive?.withdrawn.map(({ id }) => id)).toEqual([WITHDRAWN_VISIT.id]);
  expect(JSON.stringify(archive).toLowerCase()).not.toContain(MARKER);
});

test("a preview has the drafts and every record", () => {
  const archive = loadArchive(planted(), { drafts: true });
  for (const kind of KINDS) {
    const ids = archive[kind].map(({ id }) => id);
    expect(ids).toEqual(expect.arrayContaining(Object.values(UNPUBLISHED_IDS)));
  }
  expect(archive.organisations.map(({ id }) => id)).toContain(UNPUBLISHED_IDS.draft);
});

test("a search neither finds nor suggests a name that only a draft has", () => {
  const index = buildIndex(loadArchive(planted()));
  const mistyped = `${MARKER.slice(0, -2)}sn`;
  expect(search(index, MARKER)).toMatchObject({ scores: new Map(), guessed: [], subjects: [] });
  expect(search(index, mistyped)).toMatchObject({ guessed: [], suggestion: null });
});

test("a record that was published and that nothing uses any more is gone, under its former address too; any other never was", () => {
  const dir = planted();
  const { withdrawn, draft } = UNPUBLISHED_IDS;
  const listed = COLLECTIONS.flatMap((page) => [
    `${page}/${withdrawn}`,
    `${page}/${withdrawn}-before`,
  ]);
  appendFileSync(join(dir, "addresses.txt"), `${listed.join("\n")}\n`);
  const snapshot = snapshotOf(loadArchive(dir));
  const statuses = (id: string) =>
    COLLECTIONS.map((page) => statusOf(snapshot, { page, id, lang: "lv" }));
  expect(statuses(withdrawn)).toEqual([410, 410, 410]);
  expect(statuses(`${withdrawn}-before`)).toEqual([410, 410, 410]);
  expect(statuses(draft)).toEqual([404, 404, 404]);
});

test("the list of published addresses gets none of a draft or of what only unpublished entries use", () => {
  const { list } = withPublishedAddresses("", collectEntries(readFolder(planted()).files));
  expect(list).toContain(`visits/${WITHDRAWN_VISIT.id}`);
  expect(list).toContain("people/sandis-girgens");
  expect(list).not.toContain(MARKER);
});

test("a record that nothing uses, neither a draft nor anything published, keeps its address", () => {
  const dir = planted();
  writeFileSync(
    join(dir, "series", "unused.md"),
    "---\nname:\n  lv: Sēdes\n  en: Meetings\nevery: none\nabout:\n  lv: Sēdes.\n  en: Meetings.\n---\n",
  );
  expect(loadArchive(dir).series.map(({ id }) => id)).toContain("unused");
});

test("what a draft that cannot be read uses is not told in a log", () => {
  const dir = planted();
  const draft = join(dir, "visits", "2022", `${DRAFT_VISIT}.lv.md`);
  writeFileSync(draft, readFileSync(draft, "utf8").replace("mode: in_person\n", ""));
  appendFileSync(join(dir, "people", `${UNPUBLISHED_IDS.draft}.md`), "\n# Virsraksts\n");
  const { issues, publicIssues } = checkFolder(dir);
  expect(new Set(issues.map(({ file }) => file)).size).toBe(2);
  expect(publicIssues).toEqual([]);
});

test("a record that a published page links to is published", () => {
  const dir = planted();
  const paths = [
    `/lv/personas/${UNPUBLISHED_IDS.withdrawn}`,
    `/lv/temati/${UNPUBLISHED_IDS.withdrawn}`,
    `/lv/sanaksmju-cikli/${UNPUBLISHED_IDS.withdrawn}`,
  ];
  appendFileSync(
    join(dir, "pages", "overview.lv.md"),
    paths.map((path) => `\nSkatiet [šo](${path}).\n`).join(""),
  );
  const archive = loadArchive(dir);
  for (const page of COLLECTIONS)
    expect(archive[page].map(({ id }) => id)).toContain(UNPUBLISHED_IDS.withdrawn);
  // The page of a person says where its facts are from.
  expect(archive.publishers.map(({ id }) => id)).toContain(UNPUBLISHED_IDS.withdrawn);
});

test("the mistakes that a log may tell name no draft and nothing that only a draft uses", () => {
  const dir = planted();
  const mistakes = [
    `visits/2022/${DRAFT_VISIT}.lv.md`,
    `people/${UNPUBLISHED_IDS.draft}.md`,
    "people/sandis-girgens.md",
  ];
  for (const path of mistakes) appendFileSync(join(dir, path), "\n# Virsraksts\n");
  const { issues, publicIssues } = checkFolder(dir);
  const filesOf = (some: typeof issues) => [...new Set(some.map(({ file }) => file))];
  const mistaken = mistakes.map((path) => `content/${path}`);
  expect(filesOf(issues).toSorted()).toEqual(mistaken.toSorted());
  expect(filesOf(publicIssues)).toEqual(["content/people/sandis-girgens.md"]);
});
