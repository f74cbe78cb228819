import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { loadArchive } from "#lib/content/load";
import { type KnownFiles, listFiles, readFolder } from "#lib/content/read";
import { watchFolder } from "#lib/content/watch";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "watched-"));
  cpSync("content", dir, { recursive: true });
});
afterEach(() => rmSync(dir, { recursive: true }));

const VISIT = "visits/2019/2019-05-20-kirkenes-forum.lv.md";

test("only a file that changed is parsed again", () => {
  const known: KnownFiles = new Map();
  const before = readFolder(dir, { known });
  appendFileSync(join(dir, VISIT), "More.\n");
  const after = readFolder(dir, { known });
  expect(after.revision).not.toBe(before.revision);
  const parsedAgain = after.files.filter((file, index) => file !== before.files[index]);
  expect(parsedAgain.map(({ file }) => file.name)).toEqual([`content/${VISIT}`]);
});

test("what is known is looked at again where it, or a folder that it is in, may have changed", () => {
  const known: KnownFiles = new Map();
  const before = readFolder(dir, { known }).revision;
  appendFileSync(join(dir, VISIT), "More.\n");
  const revision = (changed: ReadonlySet<string> | null) =>
    readFolder(dir, { known, changed }).revision;
  expect(revision(new Set(["people.md"]))).toBe(before);
  expect(revision(new Set(["visits/2019"]))).not.toBe(before);
  appendFileSync(join(dir, VISIT), "And more.\n");
  expect(revision(new Set([VISIT]))).toBe(readFolder(dir).revision);
});

test("what comes of files that have not changed stays the same object", () => {
  const known: KnownFiles = new Map();
  const before = loadArchive(dir, { known });
  writeFileSync(
    join(dir, VISIT),
    readFileSync(join(dir, VISIT), "utf8").replace(/^title:.*/m, "title: Cits"),
  );
  const after = loadArchive(dir, { known });
  expect(after).toEqual(loadArchive(dir));
  const others = after.visits.filter((visit) => !before.visits.includes(visit));
  expect(others.map(({ words }) => words.lv.title)).toEqual(["Cits"]);
  expect(after.people).toBe(before.people);
  expect(after.places).toBe(before.places);
  expect(after.organisations.every((one, index) => one === before.organisations[index])).toBe(true);
});

test("reading what is known gives what reading all gives", () => {
  const known: KnownFiles = new Map();
  readFolder(dir, { known });
  rmSync(join(dir, VISIT));
  writeFileSync(join(dir, "stray.txt"), "a");
  const again = readFolder(dir, { known });
  const anew = readFolder(dir);
  expect(again.revision).toBe(anew.revision);
  expect(again.files.map(({ file }) => file.name)).toEqual(anew.files.map(({ file }) => file.name));
});

test("what editors leave beside an open file is no content", () => {
  const before = listFiles(dir);
  for (const name of [".a.lv.md.swp", "a.lv.md~", "#a.lv.md#", ".DS_Store"])
    writeFileSync(join(dir, "visits", name), "a");
  expect(listFiles(dir)).toEqual(before);
});

test("a change in a file, a new folder and what is made in it are told", async () => {
  const onChange = vi.fn();
  const end = watchFolder(dir, onChange);
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
