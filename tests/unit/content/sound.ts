import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ParsedFile } from "#lib/content/file/parsed-entry";
import { validateFile } from "#lib/content/file/validate-file";
import type { Issue } from "#lib/content/issues/issue";
import { withEdits } from "#lib/content/issues/with-edits";
import { checkFiles, type LoadOptions } from "#lib/content/load";
import { listFiles, type ReadFolder } from "#lib/content/read-folder";
import { type Day, parseDay } from "#lib/model/day";

export const FIXTURES = "tests/fixtures/content";
export const VISIT = "visits/2019/2019-05-30-frontex-riga.lv.md";
export const ENGLISH = "visits/2019/2019-05-30-frontex-riga.en.md";
export const PAGE = "pages/overview.lv.md";

export type Files = ReadonlyMap<string, Uint8Array>;

/** The bytes of every file of a folder by path. */
export function filesIn(dir: string): Files {
  const paths = listFiles(dir).flatMap(({ path, type }) => (type === "file" ? path : []));
  return new Map(paths.map((path) => [path, readFileSync(join(dir, path))]));
}

/** The smallest folder without an issue. */
export const SOUND = filesIn(join(FIXTURES, "sound"));

/** The sound folder with one text of one file replaced; throws where the file does not have it. */
export function edited(path: string, from: string, to: string): Files {
  const text = Buffer.from(SOUND.get(path) ?? []).toString();
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  return new Map([...SOUND, [path, Buffer.from(text.replace(from, () => to))]]);
}

/** The sound folder with a file put in or replaced. */
export function withFile(path: string, content: string | Uint8Array): Files {
  return new Map([...SOUND, [path, Buffer.from(content)]]);
}

const parsed = new WeakMap<Uint8Array, ParsedFile>();

function dayOf(text: string): Day {
  const day = parseDay(text);
  if (day === null) throw new Error(`${text} is no day`);
  return day;
}

/** A day after all that the fixtures record. */
export const TODAY = dayOf("2026-12-31");

/** Files read as if they were a content folder; bytes that were parsed before are not parsed again. */
export function read(files: Files): ReadFolder {
  const all = [...files].map(([path, bytes]) => {
    const known = parsed.get(bytes);
    if (known?.file.name === `content/${path}`) return known;
    const file = validateFile(path, bytes);
    parsed.set(bytes, file);
    return file;
  });
  return { files: all, revision: "0".repeat(16) };
}

/** Checks files as if they were a content folder today. */
export function check(files: Files, options: LoadOptions = { today: TODAY }) {
  return checkFiles(read(files), options);
}

/** A file of the sound folder as it becomes by all certain edits until there are no more, and the issues that are left. */
export function afterFixes(
  path: string,
  bytes: Uint8Array,
): { readonly text: string; readonly issues: readonly Issue[] } {
  const { issues } = check(withFile(path, bytes));
  const edits = issues
    .filter(({ file }) => file === `content/${path}`)
    .flatMap((issue) => issue.edits)
    .sort((a, b) => a.from - b.from);
  const text = Buffer.from(bytes).toString();
  return edits.length === 0
    ? { text, issues }
    : afterFixes(path, Buffer.from(withEdits(text, edits)));
}
