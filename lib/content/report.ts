import type { Lang } from "../lang";
import { countLine, issueText, reportWords } from "../text/issues";
import { type Issue, isError } from "./issue";
import { RULES } from "./rules";

/** All issues in the house's form: place, rule, what happened; the line with a caret; the mend; then the count. */
export function report(issues: readonly Issue[], lang: Lang): string {
  const files = new Set(issues.map(({ file }) => file)).size;
  const errors = issues.filter(isError).length;
  const count = countLine(errors, issues.length - errors, files, lang);
  return `${issues.map((issue) => issueLines(issue, lang)).join("\n\n")}\n\n${count}\n`;
}

function issueLines(issue: Issue, lang: Lang): string {
  const words = reportWords(lang);
  const [message, fix] = issueText(issue.rule, issue.params, lang);
  const severity = words[RULES[issue.rule]];
  const lines = [`${issue.file}:${issue.line} ${severity}[${issue.rule}]: ${message}`];
  if (issue.text !== "") {
    const number = String(issue.line);
    const shown = issue.text.length > 200 ? `${issue.text.slice(0, 200)}…` : issue.text;
    lines.push(`${number} | ${shown}`);
    lines.push(
      `${" ".repeat(number.length)} | ${" ".repeat(issue.column - 1)}${"^".repeat(Math.min(issue.width, 200))}`,
    );
  }
  lines.push(`  = ${words.fix}: ${fix}`);
  return lines.join("\n");
}
