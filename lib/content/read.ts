import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Lang } from "../lang";
import type { EntryKind } from "../records";
import type { Issue } from "./issue";
import { SourceFile } from "./source-file";

export type TableName = "people" | "places" | "publishers";

/** What a file is, told by its path alone. */
export type Place =
  | { readonly kind: EntryKind; readonly id: string; readonly lang: Lang; readonly folder: string }
  | { readonly kind: "table"; readonly table: TableName }
  | { readonly kind: "note" };

export interface ReadFile {
  readonly place: Exclude<Place, { kind: "note" }>;
  readonly file: SourceFile;
}

/** All files of a content folder, each read once and each either placed or reported, with their common digest. */
export interface ReadFolder {
  readonly files: readonly ReadFile[];
  readonly issues: readonly Issue[];
  /** 16 hexadecimal digits that change when any file's name or bytes do. */
  readonly revision: string;
}

const decoder = new TextDecoder("utf-8", { fatal: true });

/** Reads a content folder; a file that has no place in it is an issue, never passed over. */
export function readFolder(dir: string): ReadFolder {
  const files: ReadFile[] = [];
  const issues: Issue[] = [];
  const digest = createHash("sha256");
  for (const path of listFiles(dir)) {
    const name = `content/${path}`;
    const place = placeOf(path);
    if (place === null) {
      issues.push(new SourceFile(name, "").issue("file-stray", START, { found: name }));
      continue;
    }
    const bytes = readFileSync(join(dir, path));
    digest.update(`${name}\0${bytes.length}\0`).update(bytes);
    if (place.kind === "note") continue;
    const text = decode(bytes);
    if (text === null) issues.push(new SourceFile(name, "").issue("file-not-utf8", START));
    else files.push({ place, file: new SourceFile(name, text) });
  }
  return { files, issues, revision: digest.digest("hex").slice(0, 16) };
}

const START = { line: 1, column: 1, width: 1 };

/** The paths of everything in a folder that is no folder, with slashes, sorted. */
export function listFiles(dir: string): string[] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(dir, "/").length))
    .map((path) => path.replaceAll("\\", "/"))
    .sort();
}

function placeOf(path: string): Place | null {
  if (path === "README.md") return { kind: "note" };
  const table = /^(people|places|publishers)\.md$/.exec(path)?.[1];
  if (table === "people" || table === "places" || table === "publishers") {
    return { kind: "table", table };
  }
  const match = /^(visits\/\d{4}|organisations|pages)\/([a-z0-9-]+)\.(lv|en)\.md$/.exec(path);
  const [, folder = "", id = "", lang] = match ?? [];
  if (lang !== "lv" && lang !== "en") return null;
  const kind = folder === "organisations" ? "organisation" : folder === "pages" ? "page" : "visit";
  return { kind, id, lang, folder };
}

function decode(bytes: Buffer): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}
