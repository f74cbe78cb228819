import type { Edit, Issue } from "../issues/issue";
import { type OutlineLine, outlineOf } from "./outline";
import type { SourceFile } from "./source-file";
import type { Span } from "./source-text";

/** More of a kind than anyone corrects before checking again. */
const MOST_ISSUES = 10;

const SLIP_RULES = ["yaml-tab", "yaml-no-break", "yaml-item", "yaml-space"] as const;
type SlipRule = (typeof SLIP_RULES)[number];

/** A piece of a line as it is written and as YAML needs it. */
interface Part {
  readonly text: string;
  readonly proper: string;
}

/**
 * What Word, a browser or a hurry makes of the lines of front matter: tabs, no-break spaces, other signs than a hyphen
 * before an item, no space after a colon or hyphen. Each has the edits that certainly mend it; at most ten of a kind.
 */
export function slipsIn(file: SourceFile, frontMatter: Span): readonly Issue[] {
  const lines = file.textOf(frontMatter).split(/\r?\n/);
  const slips = outlineOf(lines, file.lineAt(frontMatter.from)).flatMap((line) =>
    slipsOfLine(file, line),
  );
  return SLIP_RULES.flatMap((rule) =>
    slips.filter((slip) => slip.rule === rule).slice(0, MOST_ISSUES),
  );
}

function slipsOfLine(file: SourceFile, line: OutlineLine): readonly Issue[] {
  const start = file.lineStart(line.line);
  const parts = partsOf(line);
  const slips: { rule: SlipRule; edit: Edit }[] = [];
  let from = start;
  for (const { text, proper } of parts) {
    const to = from + text.length;
    const edit = { from, to, text: proper };
    if (text !== proper) slips.push({ rule: ruleOf(text, proper), edit });
    from = to;
  }
  const mended = parts.map(({ proper }) => proper).join("");
  return SLIP_RULES.flatMap((rule) => {
    const edits = slips.flatMap((slip) => (slip.rule === rule ? slip.edit : []));
    const [first] = edits;
    return first === undefined ? [] : slipIssue(file, rule, edits, first, mended.trimEnd());
  });
}

function slipIssue(
  file: SourceFile,
  rule: SlipRule,
  edits: readonly Edit[],
  { from, to, text }: Edit,
  suggestion: string,
): Issue {
  const found = file.text.slice(from, to);
  if (rule === "yaml-tab") {
    const isIndent = file.lineStart(file.lineAt(from)) === from;
    const tabs = found.split("\t").length - 1;
    const at = file.positionAt(from + found.indexOf("\t"), 1);
    return file.issue(rule, at, { isIndent, tabs, spaces: isIndent ? text.length : 1 }, edits);
  }
  // What is missing is told where it should follow.
  const at = file.positionAt(from - (to === from ? 1 : 0), found.trim().length || found.length);
  return file.issue(rule, at, { found: found.trim(), suggestion }, edits);
}

const FIELD = /^(\p{L}[\p{L}_]*)([ \u00a0\u2007\u202f]*):([ \t\u00a0\u2007\u202f]*)(.*)$/u;
const NO_BREAK = /[\u00a0\u2007\u202f]/;

/** A line piece by piece, from its indentation to what stands behind its value. */
function partsOf({ indent, column, mark, gap, text }: OutlineLine): readonly Part[] {
  const isSpaced = gap === "" ? text.trim() === "" : /^ +$/.test(gap);
  const isRight = mark === "" || (mark === "-" && isSpaced);
  return [
    { text: indent, proper: " ".repeat(column) },
    { text: mark + gap, proper: isRight ? mark + gap : "- " },
    ...partsOfText(text, mark !== ""),
  ];
}

function partsOfText(text: string, isItem: boolean): readonly Part[] {
  const [all, key = "", before = "", after = "", value = ""] = FIELD.exec(text) ?? [];
  // Not `https://…`; and in a list of words one of them may have a colon in it.
  const isField = all !== undefined && !value.startsWith("//") && (!isItem || /^[a-z]+$/.test(key));
  const rest = isField ? value : text;
  const [end = ""] = /\s*$/.exec(rest) ?? [];
  const isSpaced = !NO_BREAK.test(after) && (after !== "" || value.trim() === "");
  const field = [
    asWritten(key),
    withoutNoBreak(before),
    asWritten(":"),
    { text: after, proper: isSpaced ? after : " " },
  ];
  const last = [asWritten(rest.slice(0, rest.length - end.length)), withoutNoBreak(end)];
  return isField ? [...field, ...last] : last;
}

function asWritten(text: string): Part {
  return { text, proper: text };
}

function withoutNoBreak(text: string): Part {
  return { text, proper: NO_BREAK.test(text) ? "" : text };
}

function ruleOf(text: string, proper: string): SlipRule {
  if (proper === "- " && !text.startsWith("-")) return "yaml-item";
  if (text.includes("\t")) return "yaml-tab";
  return NO_BREAK.test(text) ? "yaml-no-break" : "yaml-space";
}
