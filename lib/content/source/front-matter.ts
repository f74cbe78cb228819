import matter from "gray-matter";
import { FAILSAFE_SCHEMA, load, YAMLException } from "js-yaml";
import type { Issue } from "../issues/issue";
import { checkFences } from "./check-fences";
import { slipsIn } from "./slips";
import type { SourceFile } from "./source-file";
import { syntaxIssues } from "./syntax-issues";
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
  const { issues, frontMatter } = checkFences(file);
  if (issues.length > 0) {
    const others = frontMatter === null ? [] : syntaxIssues(file, frontMatter, problemsIn);
    return { issues: [...issues, ...others] };
  }
  try {
    const { data: fields, content } = matter(file.text.replaceAll("\r\n", "\n"), OPTIONS);
    if (droppedText(file) === null) {
      const second = secondFields(file);
      return second === null ? { fields, body: content.trim() } : { issues: [second] };
    }
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
  }
  return { issues: syntaxIssues(file, file.frontMatter, problemsIn) };
}

/** The slips of a file that could be read in spite of them, with what else they hide; none where it has no slip. */
export function slipsOfReadable(file: SourceFile): readonly Issue[] {
  const { frontMatter } = file;
  const hasSlips = slipsIn(file, frontMatter).length > 0;
  return hasSlips ? syntaxIssues(file, frontMatter, problemsIn) : [];
}

/** What keeps the front matter of a file from being read as it is meant. */
function problemsIn(file: SourceFile): readonly Issue[] {
  try {
    parseYaml(file.textOf(file.frontMatter));
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return yamlIssues(file, error);
  }
  const dropped = droppedText(file);
  return dropped === null ? [] : [dropped];
}

/** Text that YAML drops silently: a comment after a value, an anchor before one. */
function droppedText(file: SourceFile): Issue | null {
  const text = file.textOf(file.frontMatter);
  // The syntax tree is costly: it is made only where a comment or an anchor may be.
  const comment = /\s#/.test(text) ? file.yaml.trailingComment() : null;
  if (comment !== null) {
    const found = file.textOf(comment);
    return file.issue("yaml-remark", file.positionOf(comment), { found });
  }
  const anchor = /[\s[{,]&/.test(text) ? file.yaml.anchor() : null;
  return anchor === null ? null : file.issue("yaml-alias", file.positionOf(anchor), {});
}

/** Fields below the closing fence, which would be text: the fence is too early, or the file holds a second entry. */
function secondFields(file: SourceFile): Issue | null {
  const rest = file.textOf(file.body);
  const [start, fence] = /^\s*(---\s+)?[a-z]+:(?:\s|$)/.exec(rest) ?? [];
  if (start === undefined || !/^---\s*$/m.test(rest.slice(start.length))) return null;
  const isSecond = fence !== undefined;
  const offset = isSecond ? file.body.from + rest.indexOf("---") : file.frontMatter.to;
  return file.issue("yaml-document", file.positionOfLine(file.lineAt(offset)), { isSecond });
}

function parseYaml(text: string): object {
  if (text.replace(/^\s*#.*$/gm, "").trim() === "") return {};
  const fields = load(text, { schema: FAILSAFE_SCHEMA, maxDepth: MAX_DEPTH, maxAliases: 0 });
  return typeof fields === "object" && fields !== null ? fields : { "": fields };
}

function refuse(): never {
  throw new Error("front matter is YAML; nothing else is parsed, nothing is executed");
}
