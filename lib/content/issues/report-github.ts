import type { Lang } from "#lib/model/lang";
import { type Issue, isError } from "./issue";
import { issueText } from "./messages";
import { RULES } from "./rules";

/**
 * Issues as workflow commands of GitHub Actions, one a line, errors first: GitHub shows the first ten of each kind
 * beside the changed lines (docs.github.com, "Workflow commands for GitHub Actions").
 */
export function githubReport(issues: readonly Issue[], lang: Lang): string {
  const ordered = [...issues.filter(isError), ...issues.filter((issue) => !isError(issue))];
  return ordered.map((issue) => `${command(issue, lang)}\n`).join("");
}

function command(issue: Issue, lang: Lang): string {
  const { rule, file, line, column, width } = issue;
  const [message, fix] = issueText(issue, lang);
  const properties = [
    `file=${property(file)}`,
    `line=${line}`,
    `col=${column}`,
    `endColumn=${column + width}`,
    `title=${property(rule)}`,
  ].join(",");
  return `::${RULES[rule]} ${properties}::${data(`${message}\n${fix}`)}`;
}

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
