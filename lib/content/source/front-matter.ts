import matter from "gray-matter";
import { FAILSAFE_SCHEMA, load, YAMLException } from "js-yaml";
import type { Issue, Position } from "../issues/issue";
import { type SourceFile, width } from "./source-file";
import { yamlIssues } from "./yaml-errors";

/** What a file says before its schema is asked: fields as text, lists and maps, and the Markdown after them. */
export interface FrontMatter {
  readonly fields: unknown;
  readonly body: string;
}

// Options, even these, keep gray-matter from its cache, which turns a broken file into an empty one the second time.
const OPTIONS = {
  language: "yaml",
  engines: {
    yaml: { parse: parseYaml },
    javascript: { parse: refuse },
  },
};

/** How deep lists and maps may stand in each other; the schemas need five. */
const DEEPEST = 12;

/** Splits a file into fields and body; never executes, never guesses, never throws on content. */
export function parseFrontMatter(
  file: SourceFile,
): FrontMatter | { readonly issues: readonly Issue[] } {
  const fence = fenceIssue(file);
  if (fence !== null) return { issues: [fence] };
  try {
    const { data, content } = matter(file.text.replaceAll("\r\n", "\n"), OPTIONS);
    const unread = unreadIssue(file);
    return unread === null ? { fields: data, body: content.trim() } : { issues: [unread] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { issues: yamlIssues(file, error) };
  }
}

const FENCE_LIKE = /^\s*[-–—_*=~+.]{2,}\s*$/;

/** The first line is exactly `---`, and so is the next line that begins like it. */
function fenceIssue(file: SourceFile): Issue | null {
  const lines = file.text.split(/\r?\n/);
  const first = lines[0] ?? "";
  if (first !== "---") {
    const params = { found: first };
    const at = lineOf(1, first);
    if (/^-{3}\s*\p{L}/u.test(first)) return file.issue("fence-language", at, params);
    if (FENCE_LIKE.test(first)) return file.issue("fence-misspelt", at, params);
    return file.issue("fence-missing", at, params);
  }
  const close = lines.findIndex((line, index) => index > 0 && line.startsWith("---"));
  const closing = lines[close] ?? "";
  if (closing === "---") return null;
  const misspelt = lines.findIndex((line, index) => index > 0 && FENCE_LIKE.test(line));
  const at = close > 0 ? close : misspelt;
  return at > 0
    ? file.issue("fence-misspelt", lineOf(at + 1, lines[at] ?? ""), { found: lines[at] ?? "" })
    : file.issue("fence-open", lineOf(1, "---"));
}

/** What YAML passes over without a word: a remark after a value, a mark before one, and fields after an early closing fence. */
function unreadIssue(file: SourceFile): Issue | null {
  const { from, to } = file.frontMatterSpan();
  const comment = /\s#/.test(file.text.slice(from, to)) ? file.firstComment() : null;
  if (comment !== null) {
    const found = file.text.slice(comment.from, comment.to);
    return file.issue("yaml-remark", file.positionAt(comment.from, found.length), { found });
  }
  const anchor = /[\s[{,]&/.test(file.text.slice(from, to)) ? file.firstAnchor() : null;
  if (anchor !== null) {
    return file.issue("yaml-alias", file.positionAt(anchor.from, anchor.to - anchor.from));
  }
  const body = file.text.slice(file.bodySpan().from);
  const isFields = /^\s*[a-z]+:(?:\s|$)/.test(body) && /^---\s*$/m.test(body);
  return isFields ? file.issue("yaml-document", lineOf(file.positionAt(to, 3).line, "---")) : null;
}

function lineOf(line: number, text: string): Position {
  return { line, column: 1, width: Math.max(1, width(text)) };
}

function parseYaml(text: string): object {
  if (text.trim() === "") return {};
  const fields = load(text, { schema: FAILSAFE_SCHEMA, maxDepth: DEEPEST, maxAliases: 0 });
  return typeof fields === "object" && fields !== null ? fields : { "": fields };
}

function refuse(): never {
  throw new YAMLException("front matter is YAML");
}
