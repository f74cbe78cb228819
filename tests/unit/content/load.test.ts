import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { wordsHash } from "#lib/content/archive/translations";
import { ContentError } from "#lib/content/issues/issue";
import { checkFolder, checkPreview, loadArchive } from "#lib/content/load";
import { readFolder } from "#lib/content/read-folder";
import { check, ENGLISH, edited, type Files, PAGE, read, SOUND, VISIT, withFile } from "./sound";

const made: string[] = [];

afterEach(() => {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true });
});

function folder(files: Files): string {
  const dir = mkdtempSync(join(tmpdir(), "content-"));
  made.push(dir);
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), bytes);
  }
  return dir;
}

const unread = (found: string, reason: string) => [found, { found, reason }];

/** What a function returns that runs without the rights of root, for whom every file can be read. */
function asNobody<T>(run: () => T): T {
  const isRoot = process.geteuid?.() === 0;
  if (isRoot) process.seteuid?.(65_534);
  try {
    return run();
  } finally {
    if (isRoot) process.seteuid?.(0);
  }
}

const unlisted = (files: Files): Files => new Map([...files, ["addresses.txt", Buffer.from("")]]);

test("a folder becomes an archive with roles and countries filled in from the files of people and places", () => {
  const archive = loadArchive(folder(SOUND));
  expect(archive.visits.map(({ id, country }) => [id, country])).toEqual([
    ["2019-05-30-frontex-riga", "LV"],
  ]);
  expect(archive.visits[0]?.participants.map(({ role }) => role?.lv)).toEqual([
    "iekšlietu ministrs",
    "Frontex izpilddirektors",
  ]);
  expect(
    archive.visits[0]?.participants.map(({ country, organisation, level }) => [
      country,
      organisation,
      level,
    ]),
  ).toEqual([
    ["LV", null, "minister"],
    [null, "frontex", "head"],
  ]);
  expect(archive.visits[0]).toMatchObject({
    where: "latvia",
    countries: [],
    level: "minister",
    evidence: ["ministry"],
    confirmed: "ministry",
  });
  expect(archive.day).toBe("2026-11-24");
});

test("an issue throws a ContentError with all of them", () => {
  expect(() => loadArchive(folder(edited(VISIT, "frontex]", "fronteks]")))).toThrow(ContentError);
});

test.each([
  ["a draft", VISIT, "sources:", "draft: true\nsources:", 1, 2],
  [
    "a visit with a mistake that it can be shown with",
    VISIT,
    "added: 2026-11-24",
    "added: 2026-11-24\nend: 2019-05-30",
    1,
    2,
  ],
  ["a visit whose place is not known", VISIT, "place: riga", "place: rga", 0, 2],
  [
    "a visit with a person whose file cannot be read",
    "people/fabrice-leggeri.md",
    "name:",
    "name",
    0,
    1,
  ],
  ["a page that cannot be read", PAGE, "added:", "adde:", 1, 2],
])("a preview of %s shows what it can", (_what, path, from, to, visits, people) => {
  const { archive, issues } = checkPreview(read(edited(path, from, to)));
  expect([archive?.visits.length, archive?.people.length]).toEqual([visits, people]);
  expect(issues).toEqual(check(edited(path, from, to)).issues);
});

test("a preview without a single entry has no archive", () => {
  const people = new Map([...SOUND].filter(([path]) => path.startsWith("people/")));
  const { archive, issues } = checkPreview(read(people));
  expect(archive).toBeNull();
  expect(issues.map(({ rule }) => rule)).toContain("page-missing");
});

test("a link in the folder is no file, wherever it leads, and neither is a folder with the name of one", () => {
  const dir = folder(SOUND);
  symlinkSync("/nowhere", join(dir, "visits/2019/2019-06-01-link.lv.md"));
  mkdirSync(join(dir, "visits/2019/2019-06-02-folder.lv.md"));
  writeFileSync(join(dir, "visits/2019/2019-06-02-folder.lv.md/a.txt"), "a");
  const { archive, issues, files } = checkFolder(dir);
  expect(archive).toBeNull();
  expect(issues.map(({ rule, file, params }) => [rule, file, params])).toEqual([
    ["file-unreadable", ...unread("content/visits/2019/2019-06-01-link.lv.md", "link")],
    ["file-unreadable", ...unread("content/visits/2019/2019-06-02-folder.lv.md", "folder")],
  ]);
  expect(files).toBe(SOUND.size + 2);
});

test("a file that may not be read is told like any other mistake", () => {
  const dir = folder(SOUND);
  chmodSync(dir, 0o755);
  chmodSync(join(dir, VISIT), 0);
  const { archive, issues } = asNobody(() => checkFolder(dir));
  expect(archive).toBeNull();
  expect(issues.map(({ rule, file, params }) => [rule, file, params])).toEqual([
    ["file-unreadable", ...unread(`content/${VISIT}`, "denied")],
  ]);
});

test("the revision changes with any published byte and not with the list of addresses", () => {
  const revision = (files: Files) => readFolder(folder(files)).revision;
  const first = revision(SOUND);
  expect(first).toMatch(/^[0-9a-f]{16}$/);
  expect(revision(edited(VISIT, "Rīgā", "Rīgā!"))).not.toBe(first);
  expect(revision(unlisted(SOUND))).toBe(first);
});

test("a draft is left out unless asked for, and its mistakes still count", () => {
  const draft = unlisted(edited(VISIT, "sources:", "draft: true\nsources:"));
  const withoutLinks = new Map([...draft].filter(([path]) => path.startsWith("visits/")));
  const files = new Map([
    ...[...draft].map(([path, bytes]): [string, Uint8Array] => [
      path,
      Buffer.from(
        Buffer.from(bytes)
          .toString()
          .replaceAll(/\]\(\/\w\w\/\w+\/2019[^)]*\)/g, "](https://a.lv/)"),
      ),
    ]),
    ...withoutLinks,
  ]);
  expect(check(files).archive?.visits).toEqual([]);
  expect(check(files, { drafts: true }).archive?.visits[0]?.draft).toBe(true);
  const broken = edited(VISIT, "kind: bilateral_meeting", "kind: visit\ndraft: true");
  expect(check(unlisted(broken)).issues.map(({ rule }) => rule)).toContain("value-unknown");
});

test("a withdrawn visit leaves a notice under all its ids and is in no list", () => {
  const withdrawn =
    "withdrawn:\n  day: 2026-11-25\n  lv: Kļūda\n  en: Error\nformerly: [2019-05-30-frontex]\n";
  const { issues } = check(edited(VISIT, "sources:", `${withdrawn}sources:`));
  expect([...new Set(issues.map(({ rule }) => rule))]).toEqual(["link-inside-gone"]);
  const text = Buffer.from(SOUND.get(VISIT) ?? [])
    .toString()
    .replaceAll("2019-05-30", "2019-05-31")
    .replace("sources:", `${withdrawn}sources:`);
  const archive = loadArchive(folder(withFile("visits/2019/2019-05-31-frontex-riga.lv.md", text)));
  expect(archive.visits.map(({ id }) => id)).toEqual(["2019-05-30-frontex-riga"]);
  expect(archive.withdrawn).toEqual([
    {
      section: "visits",
      id: "2019-05-31-frontex-riga",
      title: { lv: "Tikšanās ar Frontex izpilddirektoru Rīgā", en: null },
      day: "2026-11-25",
      reason: { lv: "Kļūda", en: "Error" },
      formerly: ["2019-05-30-frontex"],
    },
  ]);
  const { withdrawn: lookup } = snapshotOf(archive);
  expect(lookup.get("visits/2019-05-30-frontex")).toBe(archive.withdrawn[0]);
  expect(archive.day).toBe("2026-11-25");
});

test("a translation is stale when it names other Latvian words, and says nothing when it names none", () => {
  const words = {
    title: "Tikšanās ar Frontex izpilddirektoru Rīgā",
    summary: "Ministrs un Frontex izpilddirektors sprieda par robežu pārvaldību.",
    outcome: null,
    body: "",
  };
  const stale = (translates: string) =>
    check(edited(ENGLISH, "\n---\n", `\n${translates}---\n`)).archive?.visits[0]?.text.stale;
  expect(stale(`translates: ${wordsHash(words)}\n`)).toBe(false);
  expect(stale("")).toBe(false);
  expect(stale(`translates: ${wordsHash({ ...words, body: "Vairāk." })}\n`)).toBe(true);
  expect(stale(`translates: ${wordsHash({ ...words, outcome: "Vienojās." })}\n`)).toBe(true);
});

test("what is planned may end on the newest day that the content records, and not before it", () => {
  const planned = (added: string) => {
    const text = Buffer.from(SOUND.get(VISIT) ?? [])
      .toString()
      .replaceAll("2019-05-30", "2026-12-01")
      .replace("place: riga", "end: 2026-12-02\nplace: riga")
      .replaceAll(/^ {2}- person: .*\n|^participants:\n/gm, "")
      .replace("status: held", "status: planned")
      .replace("added: 2026-11-24", `added: ${added}`);
    const { issues } = check(withFile("visits/2026/2026-12-01-frontex-riga.lv.md", text));
    return issues.map(({ rule }) => rule);
  };
  expect(planned("2026-11-24")).toEqual([]);
  expect(planned("2026-12-02")).toEqual([]);
  expect(planned("2026-12-03")).toEqual(["planned-past"]);
});

test("the archive says up to which day its sources were gone through, as the overview does", () => {
  expect(check(SOUND).archive?.covered).toBeNull();
  const covered = edited(PAGE, "added:", "covered: 2026-03-20\nadded:");
  expect(check(covered).archive?.covered).toBe("2026-03-20");
});

test("a result has words in each language, and a visit its place in a series", () => {
  const latvian = edited(
    VISIT,
    "start:",
    "outcome: Vienojās par mācībām.\nseries:\n  id: frontex-management-board\n  number: 85\nstart:",
  );
  const english = edited(ENGLISH, "\n---\n", "\noutcome: They agreed on an exercise.\n---\n");
  const { archive, issues } = check(
    new Map([...latvian, [ENGLISH, english.get(ENGLISH) ?? new Uint8Array()]]),
  );
  expect(issues).toEqual([]);
  expect(archive?.visits[0]?.text.lv.outcome).toBe("Vienojās par mācībām.");
  expect(archive?.visits[0]?.text.en?.outcome).toBe("They agreed on an exercise.");
  expect(archive?.visits[0]?.series).toEqual({ id: "frontex-management-board", number: 85 });
});

test("what a visit's record derives is made anew when the file of its place, person or publisher changes", () => {
  const of = (files: Files) => check(files).archive?.visits[0];
  const first = of(SOUND);
  expect(of(SOUND)).toBe(first);
  expect(of(edited("places/riga.md", "country: LV", "country: EE"))?.where).toBe("abroad");
  expect(of(edited("publishers/iem.md", "kind: ministry", "kind: media"))?.confirmed).toBe(
    "independent",
  );
  expect(of(edited("people/sandis-girgens.md", "level: minister", "level: expert"))?.level).toBe(
    "expert",
  );
  expect(of(edited("topics/external-border.md", "Ārējā", "Ārējās"))).toEqual(first);
});
