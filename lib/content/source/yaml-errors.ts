import type { YAMLException } from "js-yaml";
import type { Issue, Rule } from "../issues/issue";
import { type SourceFile, width } from "./source-file";

/** The parser's own English reasons, and the rule of ours that each is; the last fits all. */
const RULES_OF_REASONS: readonly (readonly [RegExp, Rule])[] = [
  [/maxDepth/, "text-deep"],
  [/alias|anchor/, "yaml-alias"],
  [/duplicated mapping key/, "field-repeated"],
  [/\btag\b|YAML directive|TAG directive|directive/, "yaml-tag"],
  [/more than one document|single document|but found more/, "yaml-document"],
  [/tab characters/, "yaml-tab"],
  [/quoted scalar/, "yaml-quote"],
  [/escape sequence|hexadecimal|JSON character/, "yaml-escape"],
  [/flow collection|missed comma|but found ','/, "yaml-list"],
  [/implicit|after a mapping key|key-value separator|colon/, "yaml-no-colon"],
  [/indentation|end of the stream or a document/, "yaml-indent"],
  [/(?:)/, "yaml-syntax"],
];

/** Rules whose reason tells where the parser gave up, not what is wrong. */
const VAGUE: ReadonlySet<Rule> = new Set<Rule>([
  "yaml-tab",
  "yaml-quote",
  "yaml-list",
  "yaml-no-colon",
  "yaml-indent",
  "yaml-syntax",
]);

/** More than anyone mends before checking again. */
const MOST_TABS = 10;

/** A mistake of YAML in our words; of tabs every one, at most ten, for the parser stops at the first. */
export function yamlIssues(file: SourceFile, error: YAMLException): readonly Issue[] {
  const issue = yamlIssue(file, error);
  return issue.rule === "yaml-tab" ? tabsOf(file, issue) : [issue];
}

/** The parser's reason, made exact by the line it stopped at. */
function yamlIssue(file: SourceFile, { reason, mark }: YAMLException): Issue {
  const number = (mark?.line ?? 0) + 1;
  const text = file.line(number);
  const rule = RULES_OF_REASONS.find(([pattern]) => pattern.test(reason))?.[1] ?? "yaml-syntax";
  if (rule === "field-repeated") return repeatedIssue(file, number, text);
  if (rule === "yaml-document") return secondDocument(file);
  const indent = text.search(/\S|$/);
  const column = rule === "yaml-indent" ? indent : Math.min(mark?.column ?? 0, text.length);
  const exact = VAGUE.has(rule) ? byLine(file, number) : null;
  const params = rule === "yaml-indent" ? indentsOf(file, number) : { found: "" };
  return exact ?? file.issue(rule, at(number, text, column), params);
}

/** The indents of a line and of the one above it with something in it; either of the two may be the wrong one. */
function indentsOf(file: SourceFile, line: number): Record<string, string> {
  const isRead = (number: number) => /^\s*[^\s#]/.test(file.line(number));
  const indentOf = (number: number) => file.line(number).search(/\S|$/);
  let above = line - 1;
  while (above > 1 && !isRead(above)) above -= 1;
  if (above <= 1 || indentOf(above) === indentOf(line)) return {};
  return {
    line: String(line),
    indent: String(indentOf(line)),
    above: String(above),
    aboveIndent: String(indentOf(above)),
  };
}

/** The lines of the front matter that a tab indents, each with the spaces that stand for its tabs where it has only these. */
function tabsOf(file: SourceFile, first: Issue): readonly Issue[] {
  const { from, to } = file.frontMatterSpan();
  const tabs = [...file.text.slice(from, to).matchAll(/^( *)(\t[ \t]*)(?=[^\s#])/gm)];
  const issues = tabs.slice(0, MOST_TABS).map(({ 1: lead = "", 2: tab = "", index }) => {
    const isEven = lead === "" && !tab.includes(" ");
    return file.issue("yaml-tab", file.positionAt(from + index + lead.length, 1), {
      tabs: String(tab.length),
      spaces: isEven ? String(2 * tab.length) : "",
    });
  });
  return issues.some(({ line }) => line === first.line) ? issues : [first, ...issues];
}

function repeatedIssue(file: SourceFile, line: number, text: string): Issue {
  const [, lead = "", key = ""] = /^([\s-]*)([^:]*)/.exec(text) ?? [];
  const position = { ...at(line, text, lead.length), width: Math.max(1, width(key)) };
  return file.issue("field-repeated", position, { found: text.trim() });
}

function secondDocument(file: SourceFile): Issue {
  const { from } = file.frontMatterSpan();
  const offset = file.text.slice(from).search(/^(?:\.\.\.|---)/m);
  return file.issue("yaml-document", file.positionAt(from + Math.max(0, offset), 3));
}

const VALUE = /^\s*(?:- )*[\w-]+:\s+/;

/** What the line it stopped at, or one just before, shows where the parser's reason says less. */
function byLine(file: SourceFile, number: number): Issue | null {
  for (const line of [number, number - 1, number - 2].filter((one) => one > 1)) {
    const text = file.line(line);
    const start = VALUE.exec(text)?.[0].length ?? 0;
    const found =
      tabIn(file, line, text) ??
      noColonIn(file, line, text) ??
      (start === 0 ? null : valueIssue(file, line, text, start));
    if (found !== null) return found;
  }
  return null;
}

function tabIn(file: SourceFile, line: number, text: string): Issue | null {
  return /^ *\t/.test(text) ? file.issue("yaml-tab", at(line, text, text.indexOf("\t"))) : null;
}

/** A line that is neither a field nor an item nor the rest of a text, which begins further in. */
function noColonIn(file: SourceFile, line: number, text: string): Issue | null {
  const isBare = /^[\p{L}_-]+(?:\s|$)/u.test(text) && !/:(?:\s|$)/.test(text);
  return isBare
    ? file.issue("yaml-no-colon", { ...at(line, text, 0), width: width(text.trimEnd()) })
    : null;
}

function valueIssue(file: SourceFile, line: number, text: string, start: number): Issue | null {
  const value = text.slice(start).trimEnd();
  switch (value[0]) {
    case "[":
    case "{": {
      const isOpen = count(value, /[[{]/g) > count(value, /[\]}]/g);
      return isOpen ? file.issue("yaml-list", at(line, text, start)) : null;
    }
    case '"':
    case "'":
      return quoteIssue(file, line, text, start);
    case "@":
    case "`":
      return file.issue("yaml-syntax", at(line, text, start), { found: value[0], value });
    case "|":
    case ">":
      return null;
  }
  const colon = /:(?:\s|$)/.exec(value);
  if (colon === null) return null;
  const params = { value: value.replaceAll('"', "”") };
  return file.issue("yaml-colon", at(line, text, start + colon.index), params);
}

function quoteIssue(file: SourceFile, line: number, text: string, start: number): Issue | null {
  const value = text.slice(start).trimEnd();
  const quoted = /^(?:"(?:[^"\\]|\\.)*"|'(?:[^']|'')*')/.exec(value)?.[0];
  if (quoted === undefined) return file.issue("yaml-quote", at(line, text, start), { found: "" });
  const found = value.slice(quoted.length).trim();
  if (found === "" || found.startsWith("#")) return null;
  const column = text.indexOf(found, start + quoted.length);
  return file.issue("yaml-quote", at(line, text, column), { found });
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

function at(line: number, text: string, column: number) {
  return { line, column: width(text.slice(0, column)) + 1, width: 1 };
}
