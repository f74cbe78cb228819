import matter from "gray-matter";
import { FAILSAFE_SCHEMA, load, YAMLException } from "js-yaml";
import type { Issue } from "../issues/issue";
import { mergeIssue, slipsIn } from "./slips";
import type { SourceFile } from "./source-file";
import { yamlIssues } from "./yaml-errors";

/** What a file says before its schema is asked: fields as text, lists and maps, and the Markdown after them. */
interface FrontMatter {
  readonly fields: unknown;
  readonly body: string;
}

// Options, even these, keep gray-matter from its cache, which turns a broken file into an empty one the second time.
const OPTIONS = {
  language: "yaml",
  engines: {
    // gray-matter leaves the line end of the opening fence; without it, lines count as in the file.
    yaml: { parse: (text: string) => parseYaml(text.replace(/^\n/, "")) },
    // Its own engine under this key executes the front matter.
    javascript: { parse: refuse },
  },
};

/** How deep lists and maps may be nested; the schemas need five. */
const MAX_DEPTH = 12;

/** Splits a file into fields and body; never executes, never guesses, never throws on content. */
export function parseFrontMatter(
  file: SourceFile,
): FrontMatter | { readonly issues: readonly Issue[] } {
  const broken = mergeIssue(file) ?? fenceIssue(file);
  if (broken !== null) return { issues: [broken] };
  try {
    const { data: fields, content } = matter(file.text.replaceAll("\r\n", "\n"), OPTIONS);
    const dropped = droppedText(file);
    return dropped === null ? { fields, body: content.trim() } : { issues: [dropped] };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const slips = slipsIn(file);
    return { issues: slips.length > 0 ? slips : yamlIssues(file, error) };
  }
}

/** A word processor makes one long dash of three hyphens. */
const FENCE_LIKE = /^\s*(?:[-–—_*=~+.]{2,}|[–—])\s*$/;
const CODE = /^```[a-z]*\s*$/i;

/** The first line is exactly `---`, and so is the next line that begins like it. */
function fenceIssue(file: SourceFile): Issue | null {
  const lines = file.text.split(/\r?\n/);
  if (lines[0] !== "---") return openingIssue(file, lines);
  const close = lines.findIndex((line, index) => index > 0 && line.startsWith("---"));
  if (lines[close] === "---") return null;
  const misspelt = lines.findIndex((line, index) => index > 0 && FENCE_LIKE.test(line));
  const index = close > 0 ? close : misspelt;
  return index > 0
    ? misspeltIssue(file, index + 1)
    : file.issue("fence-open", file.positionOfLine(1), {});
}

/** What the first line is instead of a fence. */
function openingIssue(file: SourceFile, lines: readonly string[]): Issue {
  const [first = ""] = lines;
  const at = file.positionOfLine(1);
  if (/^-{3}\s*\p{L}/u.test(first)) return file.issue("fence-language", at, { found: first });
  if (CODE.test(first)) return codeIssue(file, lines);
  if (FENCE_LIKE.test(first)) return misspeltIssue(file, 1);
  const below = first.trim() === "" ? lines.findIndex((line) => line.trim() !== "") : -1;
  return lines[below] === "---"
    ? file.issue("fence-missing", at, { found: "", below: below + 1 }, [
        { from: 0, to: file.lineStart(below + 1), text: "" },
      ])
    : file.issue("fence-missing", at, { found: first, below: null });
}

function misspeltIssue(file: SourceFile, line: number): Issue {
  const found = file.line(line);
  const from = file.lineStart(line);
  const edits = FENCE_LIKE.test(found) ? [{ from, to: from + found.length, text: "---" }] : [];
  return file.issue("fence-misspelt", file.positionOfLine(line), { found }, edits);
}

/** Fields between marks of code instead of fences, or around these. */
function codeIssue(file: SourceFile, lines: readonly string[]): Issue {
  const close = lines.findIndex((line, index) => index > 0 && CODE.test(line));
  const edits = [1, close + 1]
    .filter((line) => line > 0)
    .map((line) => {
      const isFenced = lines[line] === "---" || lines[line - 2] === "---";
      const from = file.lineStart(line);
      return isFenced
        ? { from, to: file.lineStart(line + 1), text: "" }
        : { from, to: from + file.line(line).length, text: "---" };
    });
  return file.issue("fence-code", file.positionOfLine(1), {}, edits);
}

/** Text that YAML drops silently: a comment after a value, an anchor before one, fields after an early closing fence. */
function droppedText(file: SourceFile): Issue | null {
  const { frontMatter, body } = file;
  const text = file.textOf(frontMatter);
  // The syntax tree is costly: it is made only where a comment or an anchor may be.
  const comment = /\s#/.test(text) ? file.yaml.trailingComment() : null;
  if (comment !== null) {
    const found = file.textOf(comment);
    return file.issue("yaml-remark", file.positionOf(comment), { found });
  }
  const anchor = /[\s[{,]&/.test(text) ? file.yaml.anchor() : null;
  if (anchor !== null) return file.issue("yaml-alias", file.positionOf(anchor), {});
  const rest = file.textOf(body);
  const isFields = /^\s*[a-z]+:(?:\s|$)/.test(rest) && /^---\s*$/m.test(rest);
  return isFields
    ? file.issue("yaml-document", file.positionOfLine(file.lineAt(frontMatter.to)), {})
    : null;
}

function parseYaml(text: string): object {
  if (text.replace(/^\s*#.*$/gm, "").trim() === "") return {};
  const fields = load(text, { schema: FAILSAFE_SCHEMA, maxDepth: MAX_DEPTH, maxAliases: 0 });
  return typeof fields === "object" && fields !== null ? fields : { "": fields };
}

function refuse(): never {
  throw new Error("front matter is YAML; nothing else is parsed, nothing is executed");
}
