import type { YAMLException } from "js-yaml";
import type { YAMLError } from "yaml";
import type { Issue, Position } from "../issues/issue";
import type { SourceFile } from "./source-file";

/** A mistake of YAML in our words. js-yaml reads fast and gives no codes: where it refuses a file, `yaml` reads it again. */
export function yamlIssues(file: SourceFile, failure: YAMLException): readonly Issue[] {
  const stopped = positionOfMark(file, failure);
  // js-yaml names the option whose limit is exceeded; what is too deep for it may be too deep for `yaml`.
  if (failure.reason.includes("maxDepth")) return [file.issue("text-deep", stopped, {})];
  if (failure.reason.includes("maxAliases")) return [file.issue("yaml-alias", stopped, {})];
  const errors = file.yaml.errors.map((error) => new LocatedError(file, error));
  const [first] = errors;
  if (first !== undefined) return issuesOf(first, errors);
  const repeated = file.yaml.repeatedKey();
  if (repeated !== null) {
    const found = file.line(file.lineAt(repeated.from)).trim();
    const { name: field, isList } = repeated;
    return [file.issue("field-repeated", file.positionOf(repeated), { found, field, isList })];
  }
  return [file.issue("yaml-syntax", stopped, { value: null })];
}

/** Where js-yaml stopped, whose lines count from the beginning of the front matter. */
function positionOfMark(file: SourceFile, { mark }: YAMLException): Position {
  const line = file.lineAt(file.frontMatter.from) + (mark?.line ?? 0);
  return file.positionAt(file.lineStart(line) + (mark?.column ?? 0), 1);
}

/** An error of the parser with its offsets in the file. */
class LocatedError {
  readonly file: SourceFile;
  readonly code: YAMLError["code"];
  readonly from: number;
  readonly to: number;

  constructor(file: SourceFile, { code, pos: [from, to] }: YAMLError) {
    this.file = file;
    this.code = code;
    this.from = file.frontMatter.from + from;
    this.to = file.frontMatter.from + to;
  }

  /** The text in the same line that comes before the error. */
  get before(): string {
    return this.file.text.slice(this.file.lineStart(this.file.lineAt(this.from)), this.from);
  }

  /** The error and what follows it in the same line. */
  get rest(): string {
    return /^[^\r\n]*/.exec(this.file.text.slice(this.from))?.[0].trimEnd() ?? "";
  }

  /** The number of the line in which the next character is that is no space. */
  get line(): number {
    const spaces = this.file.text.slice(this.from).search(/\S|$/);
    return this.file.lineAt(this.from + spaces);
  }

  at(offset = this.from): Position {
    return this.file.positionAt(offset, 1);
  }
}

/** The parser's codes are described at https://eemeli.org/yaml/#errors. */
function issuesOf(error: LocatedError, all: readonly LocatedError[]): readonly Issue[] {
  const { file, code, from, to, line } = error;
  const isTab = [file.lineAt(from), file.lineAt(to), line].some((number) =>
    /^ *\t/.test(file.line(number)),
  );
  if (isTab) return [tabIssue(error)];
  switch (code) {
    case "TAB_AS_INDENT":
      return [tabIssue(error)];
    case "BAD_DQ_ESCAPE":
      return [file.issue("yaml-escape", error.at(from + 1), {})];
    case "TAG_RESOLVE_FAILED":
    case "MULTIPLE_TAGS":
    case "BAD_DIRECTIVE":
      return [file.issue("yaml-tag", error.at(), {})];
    case "ALIAS_PROPS":
    case "BAD_ALIAS":
    case "MULTIPLE_ANCHORS": {
      const sign = Math.max(0, error.before.search(/[&*][^&*]*$/));
      return [file.issue("yaml-alias", error.at(from - error.before.length + sign), {})];
    }
    case "MULTIPLE_DOCS":
      return [secondDocument(file)];
    case "RESOURCE_EXHAUSTION":
      return [file.issue("text-deep", error.at(), {})];
    case "BLOCK_AS_IMPLICIT_KEY": {
      const key = all.find(
        (other) => other.code === "MULTILINE_IMPLICIT_KEY" && other.from === from,
      );
      return [key === undefined ? secondColon(error) : indentIssue(file, file.lineAt(key.to))];
    }
    default:
      return [issueInContext(error)];
  }
}

/** Where the code tells that something is missing or too much, and only what is around it, what that is. */
function issueInContext(error: LocatedError): Issue {
  const { file, code, from, before, rest } = error;
  const unquoted = quoteIssue(error);
  if (unquoted !== null) return unquoted;
  if (/(?:^|[\s[{,])!\S*$/.test(before)) return file.issue("yaml-tag", error.at(), {});
  const brackets = file.yaml.bracketsAround(from);
  if (brackets !== null) {
    return file.issue("yaml-list", error.at(brackets.isClosed ? from : brackets.from), {});
  }
  if (code === "BAD_SCALAR_START" || /:\s+$/.test(before)) {
    return file.issue("yaml-syntax", error.at(), { value: rest });
  }
  if (code === "MULTILINE_IMPLICIT_KEY" || code === "MISSING_CHAR") return withoutColon(error);
  return code === "BAD_INDENT" || before.trim() === ""
    ? indentIssue(file, error.line)
    : file.issue("yaml-syntax", error.at(), { value: null });
}

/** A quote that is not closed, or text behind one that is. */
function quoteIssue(error: LocatedError): Issue | null {
  const { file, code, from, rest } = error;
  const quoted = file.yaml.quotedAt(from);
  if (quoted?.isClosed === false) {
    const curly = /[“”]$/.exec(file.line(file.lineAt(quoted.from)).trimEnd())?.[0] ?? null;
    return file.issue("yaml-quote", error.at(quoted.from), { found: null, curly });
  }
  const isBehind = quoted !== null && quoted.to <= from && code === "UNEXPECTED_TOKEN";
  return isBehind ? file.issue("yaml-quote", error.at(), { found: rest, curly: null }) : null;
}

/** `title: a: b`, where the parser points at `a`; or fields that begin further in than those above. */
function secondColon(error: LocatedError): Issue {
  const { file, from, before, rest, line } = error;
  const colon = rest.search(/:(?:\s|$)/);
  if (colon < 0 || before.trim() === "") return indentIssue(file, line);
  const value = rest.replace(/^[“„”](.*)[“”]$/, "$1").replaceAll('"', "”");
  return file.issue("yaml-colon", error.at(from + colon), { value });
}

function withoutColon({ file, from }: LocatedError): Issue {
  const line = file.lineAt(from);
  const text = file.line(line);
  const indent = text.search(/\S|$/);
  const at = file.positionAt(file.lineStart(line) + indent, text.trim().length);
  return file.issue("yaml-no-colon", at, {});
}

/** Either of a line and the one above it may be the one that is indented wrongly. */
function indentIssue(file: SourceFile, line: number): Issue {
  const isRead = (number: number) => /^\s*[^\s#]/.test(file.line(number));
  const indentOf = (number: number) => file.line(number).search(/\S|$/);
  let above = line - 1;
  while (above > 1 && !isRead(above)) above -= 1;
  const [indent, aboveIndent] = [indentOf(line), indentOf(above)];
  const lines = above > 1 && aboveIndent !== indent ? { line, indent, above, aboveIndent } : null;
  return file.issue("yaml-indent", file.positionAt(file.lineStart(line) + indent, 1), { lines });
}

/** A tab that indents a line of text; of a field or an item it is a slip, which no parser gets to see. */
function tabIssue({ file, from }: LocatedError): Issue {
  const text = file.textOf(file.frontMatter);
  const tab = /(?<=^ *)\t(?=[ \t]*[^\s#])/m.exec(text)?.index;
  const offset = tab === undefined ? from : file.frontMatter.from + tab;
  const params = { isIndent: true, tabs: 1, spaces: null };
  return file.issue("yaml-tab", file.positionAt(offset, 1), params);
}

function secondDocument(file: SourceFile): Issue {
  const offset = file.textOf(file.frontMatter).search(/^(?:\.\.\.|---)/m);
  return file.issue(
    "yaml-document",
    file.positionAt(file.frontMatter.from + Math.max(0, offset), 3),
    { isSecond: false },
  );
}
