import { createHash } from "node:crypto";
import { lstatSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ParsedFile, strayFile, validateFile } from "./file/validate-file";
import { pathBelow } from "./source/content-path";

/** All files of a content folder, each read and parsed once, with the digest of what is published from them. */
export interface ReadFolder {
  readonly files: readonly ParsedFile[];
  /** 16 hexadecimal digits that change when the name or bytes of any file but notes and lists do. */
  readonly revision: string;
}

/** What earlier readings of a folder found; reading it again brings it up to date. */
export class FileCache {
  readonly byPath = new Map<string, KnownFile>();
  listed: readonly ListedFile[] = [];
}

/** Something in a folder that is no folder, by its path with slashes. */
export interface ListedFile {
  readonly path: string;
  readonly isFile: boolean;
}

interface KnownFile {
  /** Size and times; a file whose stamp is the same has the same bytes. */
  readonly stamp: string;
  readonly digest: string;
  readonly file: ParsedFile;
}

/** How a folder is read. */
export interface ReadOptions {
  /** What earlier readings of the folder found. */
  readonly cache?: FileCache;
  /** The files and folders of which one may have changed since what is known was read; `null` where that is not sure. */
  readonly changed?: ReadonlySet<string> | null;
  /** Hears after each file how many of all are read. */
  readonly onRead?: (done: number, all: number) => void;
}

/**
 * Reads a content folder; a file that has no place in it carries an issue, and none is passed over. Files that are
 * known and have not changed since are neither read nor parsed again.
 */
export function readFolder(
  dir: string,
  { cache = new FileCache(), changed = null, onRead = () => {} }: ReadOptions = {},
): ReadFolder {
  const { byPath } = cache;
  // Where all that changed is files that are still there, none has come and none has gone.
  const isListed =
    changed !== null &&
    byPath.size > 0 &&
    [...changed].every((path) => isStillFile(dir, path, cache));
  if (!isListed) list(dir, cache);
  const mayHaveChanged = (path: string) =>
    isListed ? changed.has(path) : changed === null || isWithin(path, changed);
  const published: string[] = [];
  const files = cache.listed.map(({ path, isFile }, index, { length }) => {
    const current = isFile
      ? ((mayHaveChanged(path) ? undefined : byPath.get(path)) ?? readCached(dir, path, cache))
      : { file: strayFile(path), digest: "" };
    const location = current.file.path;
    if (location?.kind !== "note" && location?.kind !== "addresses")
      published.push(`${path}\0${current.digest}\0`);
    onRead(index + 1, length);
    return current.file;
  });
  const digest = createHash("sha256").update(published.join("")).digest("hex");
  return { files, revision: digest.slice(0, 16) };
}

function isStillFile(dir: string, path: string, { byPath }: FileCache): boolean {
  return (
    byPath.has(path) && lstatSync(join(dir, path), { throwIfNoEntry: false })?.isFile() === true
  );
}

function list(dir: string, cache: FileCache): void {
  cache.listed = listFiles(dir);
  const paths = new Set(cache.listed.flatMap(({ path, isFile }) => (isFile ? path : [])));
  for (const path of cache.byPath.keys()) if (!paths.has(path)) cache.byPath.delete(path);
}

/** Says whether a path, or a folder that it is in, is among some. */
function isWithin(path: string, some: ReadonlySet<string>): boolean {
  return path.split("/").some((_, depth, steps) => some.has(steps.slice(0, depth + 1).join("/")));
}

function readCached(dir: string, path: string, { byPath }: FileCache): KnownFile {
  const { size, mtimeMs, ctimeMs, ino } = lstatSync(join(dir, path));
  const stamp = [size, mtimeMs, ctimeMs, ino].join(" ");
  const before = byPath.get(path);
  if (before?.stamp === stamp) return before;
  const bytes = readFileSync(join(dir, path));
  const digest = createHash("sha256").update(bytes).digest("hex");
  const now = { stamp, digest, file: validateFile(path, bytes) };
  byPath.set(path, now);
  return now;
}

// What editors and file managers leave beside a file while it is open: .name.swp, name~, #name#, .DS_Store.
const NOT_CONTENT = /^[.#]|~$/;

/** Everything in a folder that is no folder, by its path with slashes, sorted; a link is no file. */
export function listFiles(dir: string): readonly ListedFile[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && !NOT_CONTENT.test(entry.name))
    .map((entry) => ({
      path: pathBelow(dir, join(entry.parentPath, entry.name)),
      isFile: entry.isFile(),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
