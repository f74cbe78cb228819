import { createHash } from "node:crypto";
import { type Dirent, lstatSync, readdirSync, readFileSync, type Stats } from "node:fs";
import { join } from "node:path";
import type { ParsedFile } from "./file/parsed-entry";
import { unreadableFile } from "./file/stray-file";
import { LARGEST_BYTES, validateFile } from "./file/validate-file";
import type { UnreadableReason } from "./issues/issue-params";
import { pathBelow } from "./source/content-path";

/** All files of a content folder, each parsed and validated by itself, with the digest of what is published from them. */
export interface ReadFolder {
  readonly files: readonly ParsedFile[];
  /** 16 hexadecimal digits that change when the name or bytes of any file but notes and the list of addresses do. */
  readonly revision: string;
}

/** What earlier reads of a folder found; reading it again brings it up to date. */
export class FileCache {
  readonly byPath = new Map<string, CachedFile>();
  listed: readonly ListedFile[] = [];
}

/** A directory entry, by its path with slashes; of folders only those with the name of a file. */
interface ListedFile {
  readonly path: string;
  readonly type: "file" | Exclude<UnreadableReason, "denied">;
}

interface CachedFile {
  /** Size, times and inode; where they are the same, the file has the same bytes. */
  readonly statKey: string;
  readonly digest: string;
  readonly file: ParsedFile;
}

/** How a folder is read. */
export interface ReadOptions {
  /** What earlier reads of the folder found. */
  readonly cache?: FileCache;
  /** The paths of files and folders that may have changed since the cache was filled; `null` where any may have. */
  readonly changed?: ReadonlySet<string> | null;
  /** Called after each file with how many of all are read. */
  readonly onRead?: (done: number, all: number) => void;
}

/**
 * Reads and validates the files of a content folder; one whose path has no place in it has an issue, and none is skipped.
 * Cached files that have not changed are neither read nor parsed again.
 */
export function readFolder(
  dir: string,
  { cache = new FileCache(), changed = null, onRead = () => {} }: ReadOptions = {},
): ReadFolder {
  const { byPath } = cache;
  // If every changed path is a cached file that still exists, the listing is still valid.
  const isListed =
    changed !== null &&
    byPath.size > 0 &&
    [...changed].every((path) => byPath.has(path) && isFile(join(dir, path)));
  if (!isListed) updateListing(dir, cache);
  const mayHaveChanged = (path: string) =>
    isListed ? changed.has(path) : changed === null || isWithin(path, changed);
  const published: string[] = [];
  const files = cache.listed.map(({ path, type }, index, { length }) => {
    const current =
      type === "file"
        ? ((mayHaveChanged(path) ? undefined : byPath.get(path)) ?? readCached(dir, path, cache))
        : { file: unreadableFile(path, type), digest: "" };
    const location = current.file.path;
    if (location?.kind !== "note" && location?.kind !== "addresses")
      published.push(`${path}\0${current.digest}\0`);
    onRead(index + 1, length);
    return current.file;
  });
  const digest = createHash("sha256").update(published.join("")).digest("hex");
  return { files, revision: digest.slice(0, 16) };
}

/** Says whether a folder is, by names, sizes and times of its files, what a cache holds of it; throws where it cannot be read. */
export function isCurrent(dir: string, { byPath, listed }: FileCache): boolean {
  const found = listFiles(dir);
  return (
    found.length === listed.length &&
    found.every(({ path, type }, index) => {
      const known = listed[index];
      if (path !== known?.path || type !== known.type) return false;
      return type !== "file" || byPath.get(path)?.statKey === statKeyOf(lstatSync(join(dir, path)));
    })
  );
}

function isFile(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

function updateListing(dir: string, cache: FileCache): void {
  cache.listed = listFiles(dir);
  const paths = new Set(cache.listed.flatMap(({ path, type }) => (type === "file" ? path : [])));
  for (const path of cache.byPath.keys()) if (!paths.has(path)) cache.byPath.delete(path);
}

/** Says whether a path, or a folder that it is in, is among some. */
function isWithin(path: string, some: ReadonlySet<string>): boolean {
  return path.split("/").some((_, depth, steps) => some.has(steps.slice(0, depth + 1).join("/")));
}

function readCached(dir: string, path: string, { byPath }: FileCache): CachedFile {
  const stats = lstatSync(join(dir, path));
  const statKey = statKeyOf(stats);
  const cached = byPath.get(path);
  if (cached?.statKey === statKey) return cached;
  const { size } = stats;
  const bytes = size > LARGEST_BYTES ? Buffer.alloc(0) : readBytes(join(dir, path));
  const parsed = bytes === null ? unreadableFile(path, "denied") : validateFile(path, bytes, size);
  const digest = createHash("sha256")
    .update(bytes ?? "")
    .digest("hex");
  const file = { statKey, digest, file: parsed };
  byPath.set(path, file);
  return file;
}

function statKeyOf({ size, mtimeMs, ctimeMs, ino }: Stats): string {
  return [size, mtimeMs, ctimeMs, ino].join(" ");
}

// Left beside an open file by editors and file managers: .name.swp, name~, #name#, .DS_Store.
const NOT_CONTENT = /^[.#]|~$/;

/** The bytes of a file; `null` where reading it is not permitted. */
function readBytes(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch (error) {
    const isDenied = error instanceof Error && "code" in error && error.code === "EACCES";
    if (isDenied) return null;
    throw error;
  }
}

/** All entries of a folder and the folders in it, sorted by path; of folders only those with the name of a file. */
export function listFiles(dir: string): readonly ListedFile[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => !NOT_CONTENT.test(entry.name))
    .map((entry) => ({ entry, path: pathBelow(dir, join(entry.parentPath, entry.name)) }))
    .filter(({ entry, path }) => !entry.isDirectory() || path.endsWith(".md"))
    .filter(({ path }) => !path.includes(".md/"))
    .map(({ entry, path }) => ({ path, type: typeOf(entry) }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** A symbolic link is no file, wherever it leads. */
function typeOf(entry: Dirent): ListedFile["type"] {
  if (entry.isFile()) return "file";
  return entry.isDirectory() ? "folder" : "link";
}
