import type { FileKind } from "#lib/schema/files";
import { fileName } from "../issues/file-name";
import type { Issue } from "../issues/issue";
import { type ContentPath, parseContentPath } from "../source/content-path";
import { parseFrontMatter, slipsOfReadable } from "../source/front-matter";
import { SourceFile } from "../source/source-file";
import { checkAlike, checkForms } from "./letters";
import { checkEncoding } from "./mojibake";
import type { ContentOfKind, ParsedContent, ParsedFile } from "./parsed-entry";
import { strayFile } from "./stray-file";
import { textFields } from "./text-fields";
import { checkTypography } from "./typography";
import { checkAddresses } from "./validate-addresses";
import { validateFields } from "./validate-fields";
import { validateMarkdown } from "./validate-markdown";
import { checkWordsOfBody, checkWordsOfFields } from "./validate-prose";
import { checkCharacters, checkConflicts, checkDepth, isPlain } from "./validate-text";

/** No file of the content is larger; what is needs not be read. */
export const LARGEST_BYTES = 1_000_000;
const LARGEST_ENTRY_BYTES = 64_000;

const START = { line: 1, column: 1, width: 1 };
const decoder = new TextDecoder("utf-8", { fatal: true });

/**
 * Parses and checks one file; a pure function of its path below the content folder, its bytes and its size, so that it can
 * be cached. Of a file larger than `LARGEST_BYTES` the bytes are not looked at.
 */
export function validateFile(path: string, bytes: Uint8Array, size = bytes.length): ParsedFile {
  const location = parseContentPath(path);
  if (location === null) return strayFile(path);
  if (location.kind === "note") {
    return { path: location, file: new SourceFile(fileName(path), ""), content: null, issues: [] };
  }
  const most = location.kind === "addresses" ? LARGEST_BYTES : LARGEST_ENTRY_BYTES;
  if (size > most) return largeFile(location, path, size, most);
  const { file, unread } = readText(fileName(path), bytes);
  if (unread.length > 0) return { path: location, file, content: null, issues: unread };
  const issues = isPlain(file.text)
    ? []
    : [...checkCharacters(file), ...checkForms(file), ...checkAlike(file)];
  // A parser's own words about a control character would say less than these.
  const isControlled = issues.some(({ rule }) => rule === "character-control");
  const content = isControlled ? null : validateContent(location, file, issues);
  return { path: location, file, content, issues };
}

function largeFile(location: ContentPath, path: string, size: number, most: number): ParsedFile {
  const file = new SourceFile(fileName(path), "");
  const params = { size: Math.ceil(size / 1000), most: most / 1000 };
  const issues = [file.issue("file-large", START, params)];
  return { path: location, file, content: null, issues };
}

/** A file's text, or why its lines need not be read: it is no text, in another encoding, or two versions in one. */
function readText(
  name: string,
  bytes: Uint8Array,
): { readonly file: SourceFile; readonly unread: readonly Issue[] } {
  const empty = new SourceFile(name, "");
  const format = formatOf(bytes);
  const text = decode(bytes);
  if (format !== null && format !== "UTF-16") {
    return { file: empty, unread: [empty.issue("file-not-text", START, { found: format })] };
  }
  if (format !== null || text === null) {
    const isUtf16 = format !== null;
    return { file: empty, unread: [empty.issue("file-not-utf8", START, { isUtf16 })] };
  }
  const file = new SourceFile(name, text);
  const spoilt = checkEncoding(file);
  return { file, unread: spoilt === null ? checkConflicts(file) : [spoilt] };
}

function decode(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
}

/** Formats that are taken for text where only the end of their name is changed, by how they begin. */
const FORMATS: readonly (readonly [string, RegExp])[] = [
  // biome-ignore lint/suspicious/noControlCharactersInRegex: what Word's files begin with
  ["Word", /^(?:PK\x03\x04|\xd0\xcf\x11\xe0)/],
  ["PDF", /^%PDF-/],
  ["RTF", /^\{\\rtf/],
  ["HTML", /^\s*<(?:!doctype\s+html|html)\b/i],
  // Its mark at the beginning, or every other byte nought.
  ["UTF-16", /^(?:\xff\xfe|\xfe\xff|(?:[^\0]\0){2}|(?:\0[^\0]){2})/],
];

function formatOf(bytes: Uint8Array): string | null {
  const start = Buffer.from(bytes.subarray(0, 100)).toString("latin1");
  return FORMATS.find(([, pattern]) => pattern.test(start))?.[0] ?? null;
}

function validateContent(
  location: Exclude<ContentPath, { kind: "note" }>,
  file: SourceFile,
  issues: Issue[],
): ParsedContent | null {
  if (location.kind === "addresses") return location;
  const parse = <K extends FileKind>(kind: K) => validateEntry(kind, location, file, issues);
  const kind = fileKindOf(location);
  // Each case has a kind of its own, so that what is returned has its type.
  switch (kind) {
    case "visit":
      return parse(kind);
    case "visit.en":
      return parse(kind);
    case "organisation":
      return parse(kind);
    case "organisation.en":
      return parse(kind);
    case "page":
      return parse(kind);
    case "page.en":
      return parse(kind);
    case "person":
      return parse(kind);
    case "place":
      return parse(kind);
    case "publisher":
      return parse(kind);
    case "topic":
      return parse(kind);
    case "series":
      return parse(kind);
  }
}

type EntryPath = Exclude<ContentPath, { kind: "note" | "addresses" }>;

function fileKindOf(location: EntryPath): FileKind {
  if (!("lang" in location)) return location.kind;
  return location.lang === "en" ? `${location.kind}.en` : location.kind;
}

function validateEntry<K extends FileKind>(
  kind: K,
  location: EntryPath,
  file: SourceFile,
  issues: Issue[],
): ContentOfKind<K> | null {
  const frontMatter = parseFrontMatter(file);
  if ("issues" in frontMatter) {
    issues.push(...frontMatter.issues);
    return null;
  }
  const { fields, body } = frontMatter;
  const texts = textFields(fields);
  const links = validateBody(location, file, issues);
  issues.push(...checkAddresses(file, texts), ...checkWordsOfFields(file, texts));
  const validated = validateFields(file, fields, kind);
  if ("issues" in validated) {
    const slips = slipsOfReadable(file);
    issues.push(...(slips.length > 0 ? slips : validated.issues));
    return null;
  }
  return { kind, entry: { id: location.id, file, data: validated.data, body, links } };
}

/** The links of a body; a record in both languages at once has none. */
function validateBody(location: EntryPath, file: SourceFile, issues: Issue[]) {
  if (!("lang" in location)) {
    issues.push(...checkNoBody(file), ...checkTypography(file));
    return [];
  }
  const deep = checkDepth(file);
  issues.push(...deep);
  // What is too deep would take a parser long.
  if (deep.length > 0) return [];
  const markdown = validateMarkdown(file);
  issues.push(...markdown.issues, ...checkTypography(file), ...checkWordsOfBody(file));
  return markdown.links;
}

/** Text below the fields of a file whose text no page shows would be lost. */
function checkNoBody(file: SourceFile): readonly Issue[] {
  const before = /^\s*/.exec(file.textOf(file.body))?.[0].length ?? 0;
  const from = file.body.from + before;
  return from < file.body.to
    ? [file.issue("text-unexpected", file.positionOfLine(file.lineAt(from)), {})]
    : [];
}
