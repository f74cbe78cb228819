import type { Issue } from "./issue";

/** The issues without those in a line that has an unwanted character, which is their cause. */
export function firstCauses(issues: readonly Issue[]): readonly Issue[] {
  const lineOf = ({ file, line }: Issue) => `${file}:${line}`;
  const isCharacter = ({ rule }: Issue) => rule.startsWith("character-");
  const lines = new Set(issues.filter(isCharacter).map(lineOf));
  return issues.filter((issue) => isCharacter(issue) || !lines.has(lineOf(issue)));
}

/** The issues by file and position. */
export function inOrder(issues: readonly Issue[]): readonly Issue[] {
  return issues.toSorted((a, b) => {
    if (a.file !== b.file) return a.file < b.file ? -1 : 1;
    return a.line - b.line || a.column - b.column || (a.rule < b.rule ? -1 : 1);
  });
}
