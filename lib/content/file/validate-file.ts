import { slugify } from "#lib/locale/slug";
import type { FileKind } from "#lib/schema/files";
import { fileName } from "../issues/file-name";
import type { Issue } from "../issues/issue";
import { type ContentPath, parseContentPath, RECORD_FOLDERS } from "../source/content-path";
import { parseFrontMatter } from "../source/front-matter";
import { slipsIn } from "../source/slips";
import { SourceFile } from "../source/source-file";
import type { ContentOfKind, ParsedContent, ParsedFile } from "./parsed-entry";
import { checkTypography } from "./typography";
import { validateFields } from "./validate-fields";
import { validateMarkdown } from "./validate-markdown";
import { checkCharacters, checkDepth } from "./validate-text";

/** No file of the content is larger; what is needs not be read. */
export const LARGEST_BYTES = 1_000_000;
const LARGEST_ENTRY_BYTES = 64_000;

/** What word processors, Git and desktops leave behind. */
const PROGRAM_FILE =
  /(?:^|\/)(?:~\$|\.~lock\.|\._|\.DS_Store$|Thumbs\.db$|desktop\.ini$)|(?:~|\.(?:orig|rej|bak|tmp|swp))$/i;
const DOCUMENT = /\.(?:docx?|odt|rtf|pdf|xlsx?|ods|pptx?|jpe?g|png|gif|webp|heic|svg)$/i;

const START = { line: 1, column: 1, width: 1 };
const decoder = new TextDecoder("utf-8", { fatal: true });

/**
 * Parses and checks one file; a pure function of its path below the content folder, its bytes and its size, so that it can
 * be cached. Of a file larger than `LARGEST_BYTES` the bytes are not looked at.
 */
export function validateFile(path: string, bytes: Uint8Array, size = bytes.length): ParsedFile {
  const location = parseContentPath(path);
  if (location === null) return strayFile(path);
  const text = location.kind === "note" ? "" : decode(bytes);
  const most = location.kind === "addresses" ? LARGEST_BYTES : LARGEST_ENTRY_BYTES;
  const isLarge = location.kind !== "note" && size > most;
  const file = new SourceFile(fileName(path), isLarge ? "" : (text ?? ""));
  const parsed = (content: ParsedContent | null, ...issues: readonly Issue[]): ParsedFile => ({
    path: location,
    file,
    content,
    issues,
  });
  if (location.kind === "note") return parsed(null);
  if (isLarge) {
    const params = { size: Math.ceil(size / 1000), most: most / 1000 };
    return parsed(null, file.issue("file-large", START, params));
  }
  if (text === null) return parsed(null, file.issue("file-not-utf8", START, {}));
  const characters = checkCharacters(file);
  // A parser's own words about a control character would say less than these.
  if (characters.some(({ rule }) => rule === "character-control")) {
    return parsed(null, ...characters);
  }
  const issues: Issue[] = [];
  const content = validateContent(location, file, issues);
  return parsed(content, ...characters, ...issues);
}

/** What stands for a path that has no place in a content folder or is no regular file. */
export function strayFile(path: string): ParsedFile {
  const file = new SourceFile(fileName(path), "");
  const suggestion = suggestPath(path);
  const lacksLanguage = suggestion === file.name.replace(/\.md$/, ".lv.md");
  const english = lacksLanguage ? suggestion.replace(/\.lv\.md$/, ".en.md") : null;
  const leftover = PROGRAM_FILE.test(path) ? "program" : DOCUMENT.test(path) ? "document" : null;
  const issue = file.issue("file-stray", START, {
    found: file.name,
    suggestion,
    english,
    leftover,
  });
  return { path: null, file, content: null, issues: [issue] };
}

/** The name that a misspelt one was most likely meant to be; `null` where it cannot be guessed. */
function suggestPath(path: string): string | null {
  const [, folder = "", name = "", lang = "lv"] =
    /^(.*?)\/?([^/]+?)(?:\.(lv|en))?\.(?:md|markdown|txt)(?:\.txt)?$/i.exec(path) ?? [];
  const id = slugify(name);
  const record = `${folder.toLowerCase()}/${id}.md`;
  if (Object.hasOwn(RECORD_FOLDERS, folder.toLowerCase())) {
    return id === "" || record === path ? null : fileName(record);
  }
  const year = folder.toLowerCase() === "visits" ? `/${id.slice(0, 4)}` : "";
  const suggestion = `${folder.toLowerCase()}${year}/${id}.${lang.toLowerCase()}.md`;
  const isNamed = !suggestion.startsWith("visits/") || /^\d{4}-\d{2}-\d{2}-/.test(id);
  const isPath = isNamed && parseContentPath(suggestion) !== null && suggestion !== path;
  return isPath ? fileName(suggestion) : null;
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
  const links = validateBody(location, file, issues);
  const validated = validateFields(file, fields, kind);
  if ("issues" in validated) {
    const slips = slipsIn(file);
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
  issues.push(...markdown.issues, ...checkTypography(file));
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
