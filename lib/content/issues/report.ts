import type { Lang } from "#lib/model/lang";
import { countLine, reportWords } from "#lib/text/commands";
import { type Issue, isError } from "./issue";
import { issueText } from "./messages";
import { RULES } from "./rules";

/** All issues for people to read: position, rule, what happened; the line with a caret; the fix; then the count. */
export function report(issues: readonly Issue[], lang: Lang): string {
  const files = new Set(issues.map(({ file }) => file)).size;
  const errors = issues.filter(isError).length;
  const count = countLine(errors, issues.length - errors, files, lang);
  return `${issues.map((issue) => issueLines(issue, lang)).join("\n\n")}\n\n${count}\n`;
}

function issueLines(issue: Issue, lang: Lang): string {
  const words = reportWords(lang);
  const [message, fix] = issueText(issue, lang);
  const severity = words[RULES[issue.rule]];
  const lines = [`${issue.file}:${issue.line} ${severity}[${issue.rule}]: ${visible(message)}`];
  if (issue.text !== "") {
    const { text, column } = windowOn(issue);
    const number = String(issue.line);
    lines.push(`${number} | ${text}`);
    const carets = "^".repeat(Math.max(1, Math.min(issue.width, [...text].length - column + 1)));
    lines.push(`${" ".repeat(number.length)} | ${" ".repeat(column - 1)}${carets}`);
  }
  lines.push(`  = ${words.fix}: ${visible(fix)}`);
  return lines.join("\n");
}

const WIDEST = 160;

/** The line of an issue, or of a long one the part around the caret. */
function windowOn({ text, column }: Issue): { readonly text: string; readonly column: number } {
  const points = [...text];
  if (points.length <= WIDEST) return { text: visible(text), column };
  const from = Math.max(0, Math.min(column - 1 - WIDEST / 2, points.length - WIDEST));
  const before = from > 0 ? "…" : "";
  const after = from + WIDEST < points.length ? "…" : "";
  const shown = points.slice(from, from + WIDEST).join("");
  return { text: before + visible(shown) + after, column: column - from + before.length };
}

/** A text with each tab as an arrow and each invisible or bidirectional character as a box. */
function visible(text: string): string {
  return text
    .replaceAll("\t", "→")
    .replace(/(?!\ufe0f)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\u2800]/gu, "▯");
}
