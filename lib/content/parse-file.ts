import type { z } from "zod";
import type { EntryKind } from "../records";
import { FILE_SCHEMAS, type FileKind } from "../schema/files";
import { parseAddresses } from "./addresses";
import { checkFields } from "./check-fields";
import { checkMarkdown } from "./check-markdown";
import { checkStyle } from "./check-style";
import { checkCharacters, checkDepth } from "./check-text";
import type { Draft, Parsed } from "./drafts";
import { parseFrontMatter } from "./front-matter";
import type { Issue } from "./issue";
import { toId } from "./mended-value";
import { type FilePlace, placeOf, type TableName } from "./place";
import { SourceFile } from "./source-file";

/** One file by itself: where it belongs, what it holds where that can be read, and its own mistakes. */
export interface ParsedFile {
  readonly place: FilePlace | null;
  readonly file: SourceFile;
  readonly parsed: Parsed | null;
  readonly issues: readonly Issue[];
}

const NO_MARKDOWN: ReturnType<typeof checkMarkdown> = { links: [], issues: [] };
const START = { line: 1, column: 1, width: 1 };
const decoder = new TextDecoder("utf-8", { fatal: true });

/** Parses one file; a pure function of its path below the content folder and its bytes, so that it can be kept. */
export function parseFile(path: string, bytes: Uint8Array): ParsedFile {
  const place = placeOf(path);
  if (place === null) return strayFile(path);
  if (place.kind === "note") {
    return { place, file: new SourceFile(`content/${path}`, ""), parsed: null, issues: [] };
  }
  const most = place.kind === "table" || place.kind === "addresses" ? 1_000_000 : 64_000;
  if (bytes.length > most) return largeFile(path, place, bytes.length, most);
  const text = decode(bytes);
  const file = new SourceFile(`content/${path}`, text ?? "");
  if (text === null) {
    return { place, file, parsed: null, issues: [file.issue("file-not-utf8", START)] };
  }
  const characters = checkCharacters(file);
  // A parser's own words about a control character would say less than these.
  if (characters.some(({ rule }) => rule === "character-control")) {
    return { place, file, parsed: null, issues: characters };
  }
  const issues: Issue[] = [];
  const parsed = parsePlaced(place, file, issues);
  return { place, file, parsed, issues: [...characters, ...issues] };
}

/** What stands for a path that has no place in a content folder or is no regular file. */
export function strayFile(path: string): ParsedFile {
  const file = new SourceFile(`content/${path}`, "");
  const mended = mendedPath(path);
  const isUnnamed = mended === file.name.replace(/\.md$/, ".lv.md");
  const english = isUnnamed ? mended.replace(/\.lv\.md$/, ".en.md") : "";
  const issue = file.issue("file-stray", START, { found: file.name, mended, english });
  return { place: null, file, parsed: null, issues: [issue] };
}

/** The path that a misspelt one was most likely meant to be; empty where it cannot be told. */
function mendedPath(path: string): string {
  const [, folder = "", name = "", lang = "lv"] =
    /^(.*?)\/?([^/]+?)(?:\.(lv|en))?\.(?:md|markdown|txt)$/i.exec(path) ?? [];
  const id = toId(name);
  const year = folder.toLowerCase() === "visits" ? `/${id.slice(0, 4)}` : "";
  const mended = `${folder.toLowerCase()}${year}/${id}.${lang.toLowerCase()}.md`;
  const isNamed = !mended.startsWith("visits/") || /^\d{4}-\d{2}-\d{2}-/.test(id);
  return isNamed && placeOf(mended) !== null && mended !== path ? `content/${mended}` : "";
}

function largeFile(path: string, place: FilePlace, size: number, most: number): ParsedFile {
  const file = new SourceFile(`content/${path}`, "");
  const params = { size: String(Math.ceil(size / 1000)), most: String(most / 1000) };
  return { place, file, parsed: null, issues: [file.issue("file-large", START, params)] };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

function parsePlaced(
  place: Exclude<FilePlace, { kind: "note" }>,
  file: SourceFile,
  issues: Issue[],
): Parsed | null {
  switch (place.kind) {
    case "addresses":
      return { kind: "addresses", addresses: parseAddresses(file, issues) };
    case "table":
      return parseTable(place.table, file, issues);
    default:
      return place.lang === "en"
        ? parseWords(place.kind, place.id, file, issues)
        : parseFacts(place.kind, place.id, file, issues);
  }
}

function parseTable(table: TableName, file: SourceFile, issues: Issue[]): Parsed | null {
  switch (table) {
    case "people": {
      const draft = draftOf(file, table, table, FILE_SCHEMAS[table], issues);
      return draft && { kind: table, draft };
    }
    case "places": {
      const draft = draftOf(file, table, table, FILE_SCHEMAS[table], issues);
      return draft && { kind: table, draft };
    }
    case "publishers": {
      const draft = draftOf(file, table, table, FILE_SCHEMAS[table], issues);
      return draft && { kind: table, draft };
    }
  }
}

function parseWords(
  entry: EntryKind,
  id: string,
  file: SourceFile,
  issues: Issue[],
): Parsed | null {
  const draft = draftOf(file, id, `${entry}.en`, FILE_SCHEMAS[`${entry}.en`], issues);
  return draft && { kind: "words", entry, draft };
}

function parseFacts(kind: EntryKind, id: string, file: SourceFile, issues: Issue[]): Parsed | null {
  switch (kind) {
    case "visit": {
      const draft = draftOf(file, id, kind, FILE_SCHEMAS[kind], issues);
      return draft && { kind, draft };
    }
    case "organisation": {
      const draft = draftOf(file, id, kind, FILE_SCHEMAS[kind], issues);
      return draft && { kind, draft };
    }
    case "page": {
      const draft = draftOf(file, id, kind, FILE_SCHEMAS[kind], issues);
      return draft && { kind, draft };
    }
  }
}

function draftOf<T extends z.ZodType>(
  file: SourceFile,
  id: string,
  kind: FileKind,
  schema: T,
  issues: Issue[],
): Draft<z.output<T>> | null {
  const matter = parseFrontMatter(file);
  if ("issues" in matter) {
    issues.push(...matter.issues);
    return null;
  }
  const isTable = kind === "people" || kind === "places" || kind === "publishers";
  const deep = isTable ? [] : checkDepth(file);
  issues.push(...deep);
  const markdown = isTable || deep.length > 0 ? NO_MARKDOWN : checkMarkdown(file);
  issues.push(...markdown.issues);
  if (deep.length === 0) issues.push(...checkStyle(file, isTable));
  const checked = checkFields(file, matter.fields, kind, schema);
  if ("issues" in checked) {
    issues.push(...checked.issues);
    return null;
  }
  return { id, file, data: checked.data, body: matter.body, links: markdown.links };
}
