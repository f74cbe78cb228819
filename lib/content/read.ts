import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type ParsedFile, parseFile, strayFile } from "./parse-file";

/** All files of a content folder, each read and parsed once, with the digest of what is published from them. */
export interface ReadFolder {
  readonly files: readonly ParsedFile[];
  /** 16 hexadecimal digits that change when the name or bytes of any file but notes and lists do. */
  readonly revision: string;
}

/** Reads a content folder; a file that has no place in it carries an issue, and none is passed over. */
export function readFolder(dir: string): ReadFolder {
  const files: ParsedFile[] = [];
  const digest = createHash("sha256");
  for (const { path, isFile } of listFiles(dir)) {
    const bytes = isFile ? readFileSync(join(dir, path)) : new Uint8Array();
    const file = isFile ? parseFile(path, bytes) : strayFile(path);
    files.push(file);
    if (file.place?.kind === "note" || file.place?.kind === "addresses") continue;
    digest.update(`${path}\0${bytes.length}\0`).update(bytes);
  }
  return { files, revision: digest.digest("hex").slice(0, 16) };
}

/** Everything in a folder that is no folder, by its path with slashes, sorted; a link is no file. */
export function listFiles(dir: string): { readonly path: string; readonly isFile: boolean }[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => ({
      path: join(entry.parentPath, entry.name).slice(join(dir, "/").length).replaceAll("\\", "/"),
      isFile: entry.isFile(),
    }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
