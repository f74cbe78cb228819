import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, expect, test } from "vitest";
import { fixFolder } from "#lib/content/issues/apply-fixes";
import { check, FIXTURES, type Files, filesIn, SOUND } from "../sound";

const dir = mkdtempSync(join(tmpdir(), "fixes-"));
const PATH = "visits/2019/2019-05-30-frontex-riga.lv.md";

afterEach(() => rmSync(dir, { recursive: true, force: true }));

/** The bytes of a visit after `--fix`, and what is still wrong. */
function fixed(bytes: Uint8Array) {
  const path = join(dir, PATH);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  const withVisit = (own: Uint8Array): Files => new Map([...SOUND, [PATH, own]]);
  fixFolder(dir, check(withVisit(bytes)).issues);
  const after = readFileSync(path);
  return { text: after.toString(), issues: check(withVisit(after)).issues };
}

test.each([
  "yaml-space",
  "yaml-item",
  "yaml-item.string",
  "yaml-no-break",
  "yaml-tab",
  "yaml-tab.lines",
  "character-mojibake",
  "fence-code",
  "fence-code.around",
  "fence-late",
  "fence-misspelt",
  "fence-misspelt.long",
  "day-format",
  "character-form",
  "character-alike",
  "character-invisible.tag",
  "link-redirector",
  "link-tracking",
])("%s is fixed by `--fix`, with any line ends, and nothing else is wrong then", (name) => {
  const [, bytes = new Uint8Array()] =
    [...filesIn(join(FIXTURES, "rules", name))].find(([path]) => path === PATH) ?? [];
  expect(bytes.length).toBeGreaterThan(0);
  expect(fixed(bytes).issues).toEqual([]);
  const windows = Buffer.from(Buffer.from(bytes).toString().replaceAll("\n", "\r\n"));
  const { text, issues } = fixed(windows);
  expect(issues).toEqual([]);
  expect(text.replaceAll("\r\n", "")).not.toContain("\n");
});

test("a number that is no day is left alone", () => {
  const sound = Buffer.from(SOUND.get(PATH) ?? []).toString();
  const coded = sound.replace(/^title: .*$/m, "title: Darba kārtība ST 9876-19");
  expect(fixed(Buffer.from(coded)).text).toBe(coded);
});
