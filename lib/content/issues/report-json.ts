import type { Lang } from "#lib/model/lang";
import { issueText } from "#lib/text/issues";
import type { Issue } from "./issue";
import { RULES } from "./rules";

/** Issues as a JSON list for other programs: file, line, column, rule, severity, message, fix. */
export function jsonReport(issues: readonly Issue[], lang: Lang): string {
  const list = issues.map(({ rule, params, file, line, column }) => {
    const [message, fix] = issueText(rule, params, lang);
    return { file, line, column, rule, severity: RULES[rule], message, fix };
  });
  return `${JSON.stringify(list, null, 2)}\n`;
}
