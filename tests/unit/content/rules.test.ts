import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { report } from "#lib/content/issues/report";
import { RULES } from "#lib/content/issues/rules";
import { type CheckedFolder, checkFiles, checkFolder, checkPreview } from "#lib/content/load";
import { fileAt } from "#lib/export/writers";
import { LANGS } from "#lib/model/lang";
import { ARCHIVE_FILES } from "#lib/routing/formats";
import { resolve } from "#lib/routing/resolve";
import { everyAddress, statusOf } from "#lib/routing/site-pages";
import { check, FIXTURES, type Files, filesIn, read, SOUND } from "./sound";

const names = readdirSync(join(FIXTURES, "rules")).sort();

/** The sound folder with a fixture's files over it and without those it lists in `removed.txt`. */
function fixture(name: string): Files {
  const own = new Map(filesIn(join(FIXTURES, "rules", name)));
  const removed = Buffer.from(own.get("removed.txt") ?? [])
    .toString()
    .split("\n");
  for (const path of ["removed.txt", "expected.lv.txt", "expected.en.txt"]) own.delete(path);
  const all = new Map([...SOUND, ...own]);
  for (const path of removed) all.delete(path);
  return all;
}

/** A fixture that is no file is checked on disk, as is all that is beside it. */
function checkFixture(name: string): CheckedFolder {
  if (name !== "file-unreadable") return check(fixture(name));
  const dir = mkdtempSync(join(tmpdir(), "rules-"));
  try {
    cpSync(join(FIXTURES, "sound"), dir, { recursive: true });
    cpSync(join(FIXTURES, "rules", name, "visits"), join(dir, "visits"), { recursive: true });
    return checkFolder(dir);
  } finally {
    rmSync(dir, { recursive: true });
  }
}

const changed = (files: Files, change: (bytes: Uint8Array) => Uint8Array): Files =>
  new Map([...files].map(([path, bytes]) => [path, change(bytes)]));
const windows = (bytes: Uint8Array) =>
  Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll("\n", "\r\n"), "latin1");
const marked = (bytes: Uint8Array) => Buffer.concat([Buffer.from("\uFEFF"), windows(bytes)]);

test("the sound folder has no issue, with any line ends and with a byte order mark", () => {
  for (const files of [SOUND, changed(SOUND, windows), changed(SOUND, marked)]) {
    const { archive, issues } = check(files);
    expect(issues).toEqual([]);
    expect(archive?.visits.map(({ text }) => text.en?.title)).toEqual([
      "Meeting with the Executive Director of Frontex in Riga",
    ]);
  }
});

test("there are fixtures, and every rule has one", () => {
  expect(names.length).toBeGreaterThanOrEqual(Object.keys(RULES).length);
  const rules = new Set(names.map((name) => name.split(".")[0]));
  expect([...rules].sort()).toEqual(Object.keys(RULES).sort());
});

test.each(names)("%s is reported as expected, in both languages", async (name) => {
  const rule = name.split(".")[0] ?? "";
  const { archive, issues } = checkFixture(name);
  expect(issues.map((issue) => issue.rule)).toContain(rule);
  expect(archive === null).toBe(issues.some((issue) => RULES[issue.rule] === "error"));
  for (const lang of LANGS) {
    const path = join(FIXTURES, "rules", name, `expected.${lang}.txt`);
    expect(readFileSync(path, "utf8")).toContain(`[${rule}]`);
    await expect(report(issues, lang)).toMatchFileSnapshot(join(process.cwd(), path));
  }
});

test.each(names.filter((name) => name !== "file-unreadable"))(
  "%s does not keep a preview from being shown",
  async (name) => {
    const folder = read(fixture(name));
    const { archive, issues } = checkPreview(folder);
    expect(issues).toEqual(checkFiles(folder).issues);
    if (archive === null) throw new Error("nothing is left to show");
    const snapshot = snapshotOf(archive);
    // Files that a thread of their own writes take long, and are made of the rows of the others.
    const slow: readonly string[] = ARCHIVE_FILES;
    const isQuick = (one: string) => !slow.includes(one) && !one.endsWith(".xlsx");
    for (const address of everyAddress(snapshot).filter(isQuick)) {
      const resolution = resolve(
        address,
        (route) => statusOf(snapshot, route),
        () => null,
      );
      if (resolution.kind === "file" || resolution.kind === "page")
        await fileAt(snapshot, resolution);
    }
  },
);

const BYTES_COUNT = new Set(["file-large", "file-not-text", "file-not-utf8", "file-unreadable"]);

test.each(names.filter((name) => !BYTES_COUNT.has(name)))(
  "%s is the same with Windows line ends and a byte order mark",
  (name) => {
    const files = fixture(name);
    const expected = report(check(files).issues, "lv");
    expect(report(check(changed(files, windows)).issues, "lv")).toBe(expected);
    expect(report(check(changed(files, marked)).issues, "lv")).toBe(expected);
  },
);
