import { appendFileSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
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
  const before = readFolder(dir, known);
  appendFileSync(join(dir, VISIT), "More.\n");
  const after = readFolder(dir, known);
  expect(after.revision).not.toBe(before.revision);
  const parsedAgain = after.files.filter((file, index) => file !== before.files[index]);
  expect(parsedAgain.map(({ file }) => file.name)).toEqual([`content/${VISIT}`]);
});

test("reading what is known gives what reading all gives", () => {
  const known: KnownFiles = new Map();
  readFolder(dir, known);
  rmSync(join(dir, VISIT));
  writeFileSync(join(dir, "stray.txt"), "a");
  const again = readFolder(dir, known);
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
    () => appendFileSync(join(dir, VISIT), "More.\n"),
    () => mkdirSync(join(dir, "visits", "2031")),
    () => writeFileSync(join(dir, "visits", "2031", "a.md"), "a"),
  ];
  for (const change of changes) {
    onChange.mockClear();
    change();
    await expect.poll(() => onChange.mock.calls.length, { timeout: 10_000 }).toBeGreaterThan(0);
  }
  end();
});
