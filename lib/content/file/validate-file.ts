import type { z } from "zod";
import type { EntryKind } from "#lib/model/records";
import { FILE_SCHEMAS, type FileKind } from "#lib/schema/files";
import { parseAddresses } from "../archive/address-list";
import type { Issue } from "../issues/issue";
import { slugify } from "../issues/suggest-value";
import { type ContentPath, parseContentPath, type TableName } from "../source/content-path";
import { parseFrontMatter } from "../source/front-matter";
import { SourceFile } from "../source/source-file";
import type { ParsedContent, ParsedEntry } from "./parsed-entry";
import { checkTypography } from "./typography";
import { validateFields } from "./validate-fields";
import { validateMarkdown } from "./validate-markdown";
import { checkCharacters, checkDepth } from "./validate-text";

/** One file by itself: where it belongs, what it holds where that can be read, and its own mistakes. */
export interface ParsedFile {
  readonly path: ContentPath | null;
  readonly file: SourceFile;
  readonly content: ParsedContent | null;
  readonly issues: readonly Issue[];
}

const NO_MARKDOWN: ReturnType<typeof validateMarkdown> = { links: [], issues: [] };
const START = { line: 1, column: 1, width: 1 };
const decoder = new TextDecoder("utf-8", { fatal: true });

/** Parses one file; a pure function of its path below the content folder and its bytes, so that it can be kept. */
export function validateFile(path: string, bytes: Uint8Array): ParsedFile {
  const location = parseContentPath(path);
  if (location === null) return strayFile(path);
  if (location.kind === "note") {
    return {
      path: location,
      file: new SourceFile(`content/${path}`, ""),
      content: null,
      issues: [],
    };
  }
  const most = location.kind === "table" || location.kind === "addresses" ? 1_000_000 : 64_000;
  if (bytes.length > most) return largeFile(path, location, bytes.length, most);
  const text = decode(bytes);
  const file = new SourceFile(`content/${path}`, text ?? "");
  if (text === null) {
    return { path: location, file, content: null, issues: [file.issue("file-not-utf8", START)] };
  }
  const characters = checkCharacters(file);
  // A parser's own words about a control character would say less than these.
  if (characters.some(({ rule }) => rule === "character-control")) {
    return { path: location, file, content: null, issues: characters };
  }
  const issues: Issue[] = [];
  const content = validateContent(location, file, issues);
  return { path: location, file, content, issues: [...characters, ...issues] };
}

/** What stands for a path that has no place in a content folder or is no regular file. */
export function strayFile(path: string): ParsedFile {
  const file = new SourceFile(`content/${path}`, "");
  const mended = suggestPath(path);
  const isUnnamed = mended === file.name.replace(/\.md$/, ".lv.md");
  const english = isUnnamed ? mended.replace(/\.lv\.md$/, ".en.md") : "";
  const issue = file.issue("file-stray", START, { found: file.name, mended, english });
  return { path: null, file, content: null, issues: [issue] };
}

/** The path that a misspelt one was most likely meant to be; empty where it cannot be told. */
function suggestPath(path: string): string {
  const [, folder = "", name = "", lang = "lv"] =
    /^(.*?)\/?([^/]+?)(?:\.(lv|en))?\.(?:md|markdown|txt)$/i.exec(path) ?? [];
  const id = slugify(name);
  const year = folder.toLowerCase() === "visits" ? `/${id.slice(0, 4)}` : "";
  const mended = `${folder.toLowerCase()}${year}/${id}.${lang.toLowerCase()}.md`;
  const isNamed = !mended.startsWith("visits/") || /^\d{4}-\d{2}-\d{2}-/.test(id);
  return isNamed && parseContentPath(mended) !== null && mended !== path ? `content/${mended}` : "";
}

function largeFile(path: string, location: ContentPath, size: number, most: number): ParsedFile {
  const file = new SourceFile(`content/${path}`, "");
  const params = { size: String(Math.ceil(size / 1000)), most: String(most / 1000) };
  return { path: location, file, content: null, issues: [file.issue("file-large", START, params)] };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

function validateContent(
  location: Exclude<ContentPath, { kind: "note" }>,
  file: SourceFile,
  issues: Issue[],
): ParsedContent | null {
  switch (location.kind) {
    case "addresses":
      return { kind: "addresses", addresses: parseAddresses(file, issues) };
    case "table":
      return validateTable(location.table, file, issues);
    default:
      return location.lang === "en"
        ? validateTranslation(location.kind, location.id, file, issues)
        : validateFacts(location.kind, location.id, file, issues);
  }
}

function validateTable(table: TableName, file: SourceFile, issues: Issue[]): ParsedContent | null {
  switch (table) {
    case "people": {
      const parsed = validateEntry(file, table, table, FILE_SCHEMAS[table], issues);
      return parsed && { kind: table, entry: parsed };
    }
    case "places": {
      const parsed = validateEntry(file, table, table, FILE_SCHEMAS[table], issues);
      return parsed && { kind: table, entry: parsed };
    }
    case "publishers": {
      const parsed = validateEntry(file, table, table, FILE_SCHEMAS[table], issues);
      return parsed && { kind: table, entry: parsed };
    }
  }
}

function validateTranslation(
  kind: EntryKind,
  id: string,
  file: SourceFile,
  issues: Issue[],
): ParsedContent | null {
  const parsed = validateEntry(file, id, `${kind}.en`, FILE_SCHEMAS[`${kind}.en`], issues);
  return parsed && { kind: "translation", entryKind: kind, entry: parsed };
}

function validateFacts(
  kind: EntryKind,
  id: string,
  file: SourceFile,
  issues: Issue[],
): ParsedContent | null {
  switch (kind) {
    case "visit": {
      const parsed = validateEntry(file, id, kind, FILE_SCHEMAS[kind], issues);
      return parsed && { kind, entry: parsed };
    }
    case "organisation": {
      const parsed = validateEntry(file, id, kind, FILE_SCHEMAS[kind], issues);
      return parsed && { kind, entry: parsed };
    }
    case "page": {
      const parsed = validateEntry(file, id, kind, FILE_SCHEMAS[kind], issues);
      return parsed && { kind, entry: parsed };
    }
  }
}

function validateEntry<T extends z.ZodType>(
  file: SourceFile,
  id: string,
  kind: FileKind,
  schema: T,
  issues: Issue[],
): ParsedEntry<z.output<T>> | null {
  const matter = parseFrontMatter(file);
  if ("issues" in matter) {
    issues.push(...matter.issues);
    return null;
  }
  const isTable = kind === "people" || kind === "places" || kind === "publishers";
  const deep = isTable ? [] : checkDepth(file);
  issues.push(...deep);
  const markdown = isTable || deep.length > 0 ? NO_MARKDOWN : validateMarkdown(file);
  issues.push(...markdown.issues);
  if (deep.length === 0) issues.push(...checkTypography(file, isTable));
  const checked = validateFields(file, matter.fields, kind, schema);
  if ("issues" in checked) {
    issues.push(...checked.issues);
    return null;
  }
  return { id, file, data: checked.data, body: matter.body, links: markdown.links };
}
