import {
  appendFileSync,
  cpSync,
  linkSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { type Issue, isError } from "#lib/content/issues/issue";
import { checkFolder, loadArchive } from "#lib/content/load";
import { FileCache, isCurrent, listFiles, readFolder } from "#lib/content/read-folder";
import { watchFolder } from "#lib/content/watch-folder";
import { ARCHIVE } from "../../support/archive";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "watched-"));
  cpSync(ARCHIVE, dir, { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true }));

const GIRGENS = "people/sandis-girgens.md";
const VISIT = "visits/2019/2019-05-20-kirkenes-forum.lv.md";

test("only a file that changed is parsed again", () => {
  const cache = new FileCache();
  const before = readFolder(dir, { cache });
  appendFileSync(join(dir, VISIT), "More.\n");
  const after = readFolder(dir, { cache });
  expect(after.revision).not.toBe(before.revision);
  const parsedAgain = after.files.filter((file, index) => file !== before.files[index]);
  expect(parsedAgain.map(({ file }) => file.name)).toEqual([`content/${VISIT}`]);
});

test("what is known is looked at again where it, or a folder that it is in, may have changed", () => {
  const cache = new FileCache();
  const before = readFolder(dir, { cache }).revision;
  appendFileSync(join(dir, VISIT), "More.\n");
  const revision = (changed: ReadonlySet<string> | null) =>
    readFolder(dir, { cache, changed }).revision;
  expect(revision(new Set(["people/sandis-girgens.md"]))).toBe(before);
  expect(revision(new Set(["visits/2019"]))).not.toBe(before);
  appendFileSync(join(dir, VISIT), "And more.\n");
  expect(revision(new Set([VISIT]))).toBe(readFolder(dir).revision);
});

test("a file that becomes a link, and a file again, is read as what it is", () => {
  const cache = new FileCache();
  const changed = new Set([VISIT]);
  const before = readFolder(dir, { changed, cache }).revision;
  expect(before).toBe(readFolder(dir).revision);
  const path = join(dir, VISIT);
  renameSync(path, `${path}~`);
  symlinkSync(`${path}~`, path);
  const rules = () =>
    readFolder(dir, { cache, changed }).files.flatMap(({ issues }) =>
      issues.filter(isError).map((one) => one.rule),
    );
  expect(rules()).toEqual(["file-unreadable"]);
  rmSync(path);
  renameSync(`${path}~`, path);
  expect(rules()).toEqual([]);
});

test("what comes of files that have not changed stays the same object", () => {
  const cache = new FileCache();
  const before = loadArchive(dir, { cache });
  writeFileSync(
    join(dir, VISIT),
    readFileSync(join(dir, VISIT), "utf8").replace(/^title:.*/m, "title: Cits"),
  );
  const after = loadArchive(dir, { cache });
  expect(after).toEqual(loadArchive(dir));
  const others = after.visits.filter((visit) => !before.visits.includes(visit));
  expect(others.map(({ text }) => text.lv.title)).toEqual(["Cits"]);
  const tables = ["organisations", "people", "places", "publishers", "topics", "series"] as const;
  for (const table of tables) {
    expect(after[table].length).toBeGreaterThan(0);
    expect(after[table].every((one, index) => one === before[table][index])).toBe(true);
  }
});

test("reading what is known gives what reading all gives", () => {
  const cache = new FileCache();
  readFolder(dir, { cache });
  rmSync(join(dir, VISIT));
  writeFileSync(join(dir, "stray.txt"), "a");
  const again = readFolder(dir, { cache });
  const anew = readFolder(dir);
  expect(again.revision).toBe(anew.revision);
  expect(again.files.map(({ file }) => file.name)).toEqual(anew.files.map(({ file }) => file.name));
});

test("checking what is known finds what checking all anew finds", () => {
  const cache = new FileCache();
  expect(checkFolder(dir, { cache }).issues.filter(isError)).toEqual([]);
  const edit = (path: string, from: RegExp, to: string) => {
    const text = readFileSync(join(dir, path), "utf8");
    expect(text).toMatch(from);
    writeFileSync(join(dir, path), text.replace(from, to));
  };
  const remove = (path: string) => rmSync(join(dir, path));
  const restore = (path: string) => cpSync(join(ARCHIVE, path), join(dir, path));
  const steps = [
    [() => remove("organisations/frontex.lv.md"), "organisation-unknown"],
    [() => restore("organisations/frontex.lv.md"), null],
    [() => remove("places/kirkenes.md"), "place-unknown"],
    [() => restore("places/kirkenes.md"), null],
    [() => edit(GIRGENS, /^( +)from: .*$/gm, "$1from: 2031-01-01"), "role-unclear"],
    [() => restore(GIRGENS), null],
    [() => remove("publishers/iem.md"), "publisher-unknown"],
    [() => restore("publishers/iem.md"), null],
    [() => remove("topics/migration.md"), "topic-unknown"],
    [() => restore("topics/migration.md"), null],
    [() => remove("series/jha-council.md"), "series-unknown"],
    [() => restore("series/jha-council.md"), null],
    [() => remove(VISIT), "english-alone"],
    [() => restore(VISIT), null],
    [() => edit(VISIT.replace(".lv.", ".en."), /$/, "\n[a](#nowhere)\n"), "english-source-unknown"],
    [() => edit(VISIT, /^title: .*$/m, "title: Cits"), "english-source-unknown"],
    [() => restore(VISIT.replace(".lv.", ".en.")), "translation-stale"],
    [() => restore(VISIT), null],
  ] as const;
  for (const [step, rule] of steps) {
    step();
    const { issues } = checkFolder(dir, { cache });
    const rules = issues.map((issue) => issue.rule);
    if (rule === null) expect(issues.filter(isError)).toEqual([]);
    else expect(rules).toContain(rule);
    expect(issues.map(told)).toEqual(checkFolder(dir).issues.map(told));
  }
});

function told({ rule, file, line, params }: Issue) {
  return { rule, file, line, params };
}

test("what editors leave beside an open file is no content", () => {
  const before = listFiles(dir);
  for (const name of [".a.lv.md.swp", "a.lv.md~", "#a.lv.md#", ".DS_Store"])
    writeFileSync(join(dir, "visits", name), "a");
  expect(listFiles(dir)).toEqual(before);
});

test("a change in a file, a new folder and what is made in it are told", async () => {
  const { onChange, end } = follow(dir);
  const changes = [
    [VISIT, () => appendFileSync(join(dir, VISIT), "More.\n")],
    ["visits/2031", () => mkdirSync(join(dir, "visits", "2031"))],
    ["visits/2031/a.md", () => writeFileSync(join(dir, "visits", "2031", "a.md"), "a")],
    [
      "visits/2031",
      () => {
        rmSync(join(dir, "visits", "2031"), { recursive: true });
        mkdirSync(join(dir, "visits", "2031"));
      },
    ],
    ["visits/2031/b.md", () => writeFileSync(join(dir, "visits", "2031", "b.md"), "b")],
  ] as const;
  for (const [path, change] of changes) {
    onChange.mockClear();
    change();
    await expect.poll(() => onChange.mock.calls.length, { timeout: 10_000 }).toBeGreaterThan(0);
    expect(onChange.mock.calls[0]?.[0]).toContain(path);
  }
  end();
});

const LONG_MS = 3_600_000;

/** Follows a folder; nothing is ever refused. */
function follow(path: string, lookMs = LONG_MS) {
  const onChange = vi.fn();
  const end = watchFolder(
    path,
    { onChange, onRefused: (error) => expect.unreachable(String(error)) },
    lookMs,
  );
  return { onChange, end };
}

test.each([
  [
    "is replaced by another",
    (path: string) => {
      renameSync(path, `${path}-old`);
      renameSync(`${path}-new`, path);
    },
  ],
  [
    "is removed and restored",
    (path: string) => {
      rmSync(path, { recursive: true });
      cpSync(`${path}-new`, path, { recursive: true });
    },
  ],
  [
    "is a link that is led elsewhere",
    (path: string) => {
      renameSync(path, `${path}-old`);
      symlinkSync(`${path}-new`, `${path}-link`);
      renameSync(`${path}-link`, path);
    },
  ],
  [
    "is in a folder that is replaced by another",
    (path: string) => {
      renameSync(join(path, ".."), `${join(path, "..")}-old`);
      cpSync(`${join(path, "..")}-old`, join(path, ".."), { recursive: true });
    },
  ],
])("a content folder that %s is followed on", async (_, replace) => {
  const path = join(dir, "site", "content");
  cpSync(ARCHIVE, path, { recursive: true });
  cpSync(ARCHIVE, `${path}-new`, { recursive: true });
  const { onChange, end } = follow(path);
  replace(path);
  await expect.poll(() => onChange.mock.lastCall, { timeout: 10_000 }).toEqual([null]);
  onChange.mockClear();
  appendFileSync(join(path, VISIT), "More.\n");
  await expect.poll(() => onChange.mock.lastCall?.[0], { timeout: 10_000 }).toContain(VISIT);
  end();
});

test("years that are replaced together with the folder that they are in are followed on", async () => {
  const { onChange, end } = follow(dir);
  cpSync(join(dir, "visits"), join(dir, "new"), { recursive: true });
  renameSync(join(dir, "visits"), join(dir, "old"));
  renameSync(join(dir, "new"), join(dir, "visits"));
  await expect.poll(() => onChange.mock.calls.length, { timeout: 10_000 }).toBeGreaterThan(0);
  onChange.mockClear();
  appendFileSync(join(dir, VISIT), "More.\n");
  await expect.poll(() => onChange.mock.lastCall?.[0], { timeout: 10_000 }).toContain(VISIT);
  end();
});

test("a change that the system does not tell is found by looking", async () => {
  const elsewhere = `${dir}-elsewhere`;
  linkSync(join(dir, VISIT), elsewhere);
  const cache = new FileCache();
  readFolder(dir, { cache });
  expect(isCurrent(dir, cache)).toBe(true);
  const { onChange, end } = follow(dir, 200);
  appendFileSync(elsewhere, "More.\n");
  await expect.poll(() => onChange.mock.lastCall, { timeout: 10_000 }).toEqual([null]);
  expect(isCurrent(dir, cache)).toBe(false);
  end();
  rmSync(elsewhere);
});

test("a folder that cannot be watched is told once, and looked at all the same", async () => {
  const [onChange, onRefused] = [vi.fn(), vi.fn()];
  const path = join(dir, "not-yet");
  const end = watchFolder(path, { onChange, onRefused }, 50);
  await expect.poll(() => onChange.mock.calls.length, { timeout: 10_000 }).toBeGreaterThan(2);
  expect(onRefused).toHaveBeenCalledTimes(1);
  end();
});

test("a file of gigabytes is refused without being read", () => {
  const path = join(dir, VISIT);
  truncateSync(path, 5_000_000_000);
  const { issues } = checkFolder(dir);
  expect(issues.filter(({ rule }) => rule === "file-large")).toMatchObject([
    { params: { size: 5_000_000, most: 64 } },
  ]);
});
