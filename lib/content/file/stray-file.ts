import { slugify } from "#lib/locale/slug";
import { fileName } from "../issues/file-name";
import type { StrayKind, UnreadableReason } from "../issues/issue-params";
import { parseContentPath, RECORD_FOLDERS } from "../source/content-path";
import { SourceFile } from "../source/source-file";
import type { ParsedFile } from "./parsed-entry";

const START = { line: 1, column: 1, width: 1 };

/** What stands for a path that has no place in a content folder. */
export function strayFile(path: string): ParsedFile {
  const file = new SourceFile(fileName(path), "");
  const kind = kindOf(path);
  const suggestion = suggestPath(path);
  const lacksLanguage = kind === null && languageOf(path) === null;
  const english =
    lacksLanguage && suggestion?.endsWith(".lv.md")
      ? suggestion.replace(/\.lv\.md$/, ".en.md")
      : null;
  const params = { found: file.name, suggestion, english, kind };
  return { path: null, file, content: null, issues: [file.issue("file-stray", START, params)] };
}

/** What stands for a file that has its place and cannot be read. */
export function unreadableFile(path: string, reason: UnreadableReason): ParsedFile {
  const location = parseContentPath(path);
  if (location === null) return strayFile(path);
  const file = new SourceFile(fileName(path), "");
  const issue = file.issue("file-unreadable", START, { found: file.name, reason });
  return { path: location, file, content: null, issues: [issue] };
}

const COPY = / (?:\(\d+\)|- (?:copy|kopija)(?: \(\d+\))?)(?=\.|$)/i;

const KINDS: readonly (readonly [StrayKind, RegExp])[] = [
  ["leftover", /(?:^|\/)(?:~\$[^/]*|thumbs\.db|desktop\.ini)$|\.(?:orig|rej|bak|old|tmp|sw[op])$/i],
  ["picture", /\.(?:jpe?g|png|gif|webp|avif|svg|heic|bmp|tiff?)$/i],
  ["document", /\.(?:docx?|odt|rtf|pdf|html?|xlsx?|ods|pptx?|pages)$/i],
  ["copy", new RegExp(`(?:^|/)copy of |${COPY.source}`, "i")],
];

function kindOf(path: string): StrayKind | null {
  return KINDS.find(([, pattern]) => pattern.test(path))?.[0] ?? null;
}

function languageOf(path: string): string | null {
  return /[._ -](lv|en)(?=[. ]|$)/i.exec(path)?.[1]?.toLowerCase() ?? null;
}

const NAME =
  /^(.+?)(?:[._ -]+(?:lv|en))?(?:\.+(?:lv|en|md|mdx|markdown|txt|docx?|odt|rtf|pdf|html?))+$/i;

/** The name that a misspelt one was most likely meant to be; `null` where it cannot be guessed. */
function suggestPath(path: string): string | null {
  const folders = path.split("/");
  const written = (folders.pop() ?? "").replace(/^copy of /i, "").replace(COPY, "");
  const [, name = ""] = NAME.exec(written) ?? [];
  const id = slugify(name).replace(/^(\d\d)-(\d\d)-(\d{4})-/, "$3-$2-$1-");
  const suggestion = pathOf(folders.join("/").toLowerCase(), id, languageOf(written) ?? "lv");
  const isPath = parseContentPath(suggestion) !== null && suggestion !== path;
  return isPath ? fileName(suggestion) : null;
}

function pathOf(folder: string, id: string, lang: string): string {
  if (Object.hasOwn(RECORD_FOLDERS, folder)) return `${folder}/${id}.md`;
  if (folder === "organisations" || folder === "pages") return `${folder}/${id}.${lang}.md`;
  return /^\d{4}-\d{2}-\d{2}-/.test(id) ? `visits/${id.slice(0, 4)}/${id}.${lang}.md` : "";
}
