import type { Edit, Issue } from "../issues/issue";
import type { SourceFile } from "./source-file";
import type { Span } from "./source-text";

/** What is wrong with the fences of a file, and its fields between them; `null` where they cannot be found. */
interface CheckedFences {
  readonly issues: readonly Issue[];
  readonly frontMatter: Span | null;
}

/** What is wrong at the beginning of a file, and the index of the line that the fields begin in. */
interface Opening {
  readonly issues: readonly Issue[];
  readonly fields: number | null;
}

const DASHES = /^\s*(?:[-–—]{2,}|[–—])\s*$/;
const FENCE_LIKE = /^\s*(?:[-–—_*=~+.]{2,}|[–—])\s*$/;
const CODE = /^\s*(?:`{3,}|~{3,})\s*\w*\s*$/;
const TAGGED = /^-{3}\s*\p{L}/u;
const FIELD = /^[a-z]+:(?:\s|$)/;

/** The first line is exactly `---`, and so is the next line that is meant to be; each that is not has its message. */
export function checkFences(file: SourceFile): CheckedFences {
  const lines = file.text.split(/\r?\n/);
  const { issues, fields } = checkOpening(file, lines);
  if (fields === null) return { issues, frontMatter: null };
  const from = file.lineStart(fields + 1);
  const close = closingLine(lines, fields);
  if (close < 0) {
    const end = endOfFields(lines, fields);
    const open = file.issue("fence-open", file.positionOfLine(Math.max(end, 1)), {});
    return { issues: [...issues, open], frontMatter: { from, to: file.lineStart(end + 1) } };
  }
  const isCode = issues.some(({ rule }) => rule === "fence-code");
  const found = lines[close] ?? "";
  // Rows of backticks come in twos; the other one has the message.
  const isRight = found === "---" || (isCode && CODE.test(found));
  return {
    issues: isRight ? issues : [...issues, fenceIssue(file, lines, close)],
    frontMatter: { from, to: file.lineStart(close + 1) },
  };
}

function checkOpening(file: SourceFile, lines: readonly string[]): Opening {
  const first = lines.findIndex(isWritten);
  const found = lines[first];
  if (found === undefined) {
    const missing = file.issue("fence-missing", file.positionOfLine(1), { found: null });
    return { issues: [missing], fields: null };
  }
  const isFence = [FENCE_LIKE, CODE, TAGGED].some((pattern) => pattern.test(found));
  if (!isFence) return checkTextBefore(file, lines, first);
  const late = first > 0 ? [lateIssue(file, first, null)] : [];
  const { issues, fields } = checkFirstFence(file, lines, first);
  return { issues: [...late, ...issues], fields };
}

function checkFirstFence(file: SourceFile, lines: readonly string[], first: number): Opening {
  const [found = "", below = ""] = [lines[first], lines[first + 1]];
  if (found === "---" && !CODE.test(below)) return { issues: [], fields: first + 1 };
  if (found === "---") {
    const close = closingLine(lines, first + 2);
    return { issues: [codeAround(file, lines, first + 1, close)], fields: first + 2 };
  }
  if (!CODE.test(found) || !DASHES.test(below)) {
    return { issues: [fenceIssue(file, lines, first)], fields: first + 1 };
  }
  const around = codeAround(file, lines, first, lines.findLastIndex(isWritten));
  const inner = below === "---" ? [] : [fenceIssue(file, lines, first + 1)];
  return { issues: [around, ...inner], fields: first + 2 };
}

/** The first line with something in it is no fence: a field, or a text above one. */
function checkTextBefore(file: SourceFile, lines: readonly string[], first: number): Opening {
  const found = lines[first] ?? "";
  const isField = FIELD.test(found);
  const fence = lines.findIndex(
    (line, index) => line === "---" && FIELD.test(lines[index + 1] ?? ""),
  );
  if (!isField && fence > first) {
    return { issues: [lateIssue(file, fence, found)], fields: fence + 1 };
  }
  const missing = file.issue("fence-missing", file.positionOfLine(first + 1), { found });
  return { issues: [missing], fields: isField ? first : null };
}

/** Lines above the first fence; empty ones can go. */
function lateIssue(file: SourceFile, fence: number, found: string | null): Issue {
  const edits = found === null ? [{ from: 0, to: file.lineStart(fence + 1), text: "" }] : [];
  return file.issue("fence-late", file.positionOfLine(1), { line: fence + 1, found }, edits);
}

/** Rows of backticks around what needs none, in the lines of two indexes. */
function codeAround(file: SourceFile, lines: readonly string[], one: number, other: number): Issue {
  const rows = [one, other].filter((index) => CODE.test(lines[index] ?? ""));
  const edits = [...new Set(rows)].map((index) => ({
    from: file.lineStart(index + 1),
    to: file.lineStart(index + 2),
    text: "",
  }));
  const params = { found: (lines[one] ?? "").trim(), isExtra: true };
  return file.issue("fence-code", file.positionOfLine(one + 1), params, edits);
}

/** A line that should be `---`; of backticks in its place the next row is meant as well. */
function fenceIssue(file: SourceFile, lines: readonly string[], index: number): Issue {
  const found = lines[index] ?? "";
  const at = file.positionOfLine(index + 1);
  const fence = (row: number): Edit => {
    const from = file.lineStart(row + 1);
    return { from, to: from + (lines[row] ?? "").length, text: "---" };
  };
  if (TAGGED.test(found)) {
    const [, field = null] = /^-{3}\s*(\p{L}+:(?:\s.*)?)$/u.exec(found) ?? [];
    return file.issue("fence-language", at, { found, field });
  }
  if (!CODE.test(found)) {
    const edits = DASHES.test(found) ? [fence(index)] : [];
    return file.issue("fence-misspelt", at, { found }, edits);
  }
  const next = closingLine(lines, index + 1);
  const edits = [fence(index), ...(CODE.test(lines[next] ?? "") ? [fence(next)] : [])];
  return file.issue("fence-code", at, { found: found.trim(), isExtra: false }, edits);
}

/** The index of the line that ends the fields or is meant to; -1 where none is. */
function closingLine(lines: readonly string[], from: number): number {
  const isFence = (line: string) =>
    /^[-–—`~]/.test(line) && (line.startsWith("---") || DASHES.test(line) || CODE.test(line));
  const close = lines.findIndex((line, index) => index >= from && isFence(line));
  return close >= 0
    ? close
    : lines.findIndex((line, index) => index >= from && FENCE_LIKE.test(line));
}

/** The index of the line behind the last field and what is below it. */
function endOfFields(lines: readonly string[], from: number): number {
  let end = lines.findLastIndex((line) => FIELD.test(line)) + 1;
  while (/^(?:\s+\S|[-–—•*]\s)/.test(lines[end] ?? "")) end += 1;
  return Math.max(end, from);
}

function isWritten(line: string): boolean {
  return line.trim() !== "";
}
