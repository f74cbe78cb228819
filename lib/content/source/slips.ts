import { FILE_SCHEMAS } from "#lib/schema/files";
import { describedFields } from "#lib/schema/schema-walk";
import type { Issue } from "../issues/issue";
import type { SourceFile } from "./source-file";

/** More than anyone corrects before checking again. */
const MOST = 10;

/** What stands in a line in place of what is certainly meant, as phones and word processors write it. */
interface Slip {
  readonly rule: "yaml-space" | "yaml-item";
  readonly pattern: RegExp;
  readonly meant: string;
  /** Only below a field without a value, or below another item. */
  readonly isItem: boolean;
}

const FIELDS = [
  ...new Set(
    Object.values(FILE_SCHEMAS).flatMap((schema) =>
      describedFields(schema).flatMap(({ path }) => path.split(".")),
    ),
  ),
].join("|");

const SLIPS: readonly Slip[] = [
  {
    rule: "yaml-item",
    pattern: /^(\s*)[–—•·▪◦‣*][\s\u00a0]*(?=\S)/u,
    meant: "$1- ",
    isItem: true,
  },
  { rule: "yaml-space", pattern: /^(\s*-)(?=[^\s-])/u, meant: "$1 ", isItem: true },
  { rule: "yaml-space", pattern: /^(\s*(?:-\s+)?)[\u00a0\u202f]+/u, meant: "$1 ", isItem: false },
  {
    rule: "yaml-space",
    pattern: new RegExp(
      String.raw`^(\s*(?:-\s+)?(?:${FIELDS}):)(?:[\u00a0\u202f]+|(?=[^\s/]))`,
      "u",
    ),
    meant: "$1 ",
    isItem: false,
  },
];

/**
 * The lines of front matter in which a space is missing, hard to see as none, or an item has another mark than a hyphen:
 * each with the line as it is meant. Asked where a file cannot be read, for such lines may be right in a longer text.
 */
export function slipsIn(file: SourceFile): readonly Issue[] {
  const first = file.lineAt(file.frontMatter.from);
  const lines = file.textOf(file.frontMatter).split(/\r?\n/);
  let above = "";
  return lines
    .flatMap((line, index) => {
      const before = above;
      if (line.trim() !== "") above = line;
      const isBelowField = /^\s*(?:-\s*)?[a-z]+:\s*$|^\s*[-–—•·▪◦‣*]/u.test(before);
      const slips = SLIPS.filter(({ isItem }) => isBelowField || !isItem);
      const rule = slips.find(({ pattern }) => pattern.test(line))?.rule;
      if (rule === undefined) return [];
      const suggestion = slips.reduce(
        (all, { pattern, meant }) => all.replace(pattern, meant),
        line,
      );
      return [issueOf(file, first + index, rule, suggestion)];
    })
    .slice(0, MOST);
}

function issueOf(file: SourceFile, line: number, rule: Slip["rule"], suggestion: string): Issue {
  const found = file.line(line);
  const from = file.lineStart(line);
  const indent = found.search(/[^ \t]/);
  const at = file.positionAt(from + indent, found.trim().length);
  const params = { found: found.trim(), suggestion: suggestion.trim() };
  return file.issue(rule, at, params, [{ from, to: from + found.length, text: suggestion }]);
}

/** The first line of what Git leaves where two edits of a file met; `null` where there is none. */
export function mergeIssue(file: SourceFile): Issue | null {
  const mark = /^<{7} .*$/m.exec(file.text);
  if (mark === null || !/^>{7} /m.test(file.text)) return null;
  return file.issue("merge-marker", file.positionAt(mark.index, mark[0].length), {});
}
