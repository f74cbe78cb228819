import type { Issue } from "../issues/issue";
import type { Rule } from "../issues/rules";
import { withEdits } from "../issues/with-edits";
import { slipsIn } from "./slips";
import { SourceFile } from "./source-file";
import type { Span } from "./source-text";

/** More mistakes than anyone corrects before checking again; each costs another reading of the file. */
const MOST_READINGS = 10;

/** Rules that tell of one value, without which the line can be read. */
const OF_A_VALUE: ReadonlySet<Rule> = new Set<Rule>([
  "yaml-colon",
  "yaml-quote",
  "yaml-escape",
  "yaml-list",
  "yaml-alias",
  "yaml-tag",
  "yaml-remark",
  "yaml-syntax",
]);

/**
 * Every mistake of syntax in the front matter of a file. A parser stops at the first: slips are taken out before it
 * reads, and after each mistake that it finds it reads again without the value, or without the field with all that is
 * below it. `problems` says what keeps a file from being read.
 */
export function syntaxIssues(
  file: SourceFile,
  frontMatter: Span,
  problems: (file: SourceFile) => readonly Issue[],
): readonly Issue[] {
  const slips = slipsIn(file, frontMatter);
  const rest = new ReadableRest(file, frontMatter, slips);
  const issues = [...slips];
  for (let reading = 0; reading < MOST_READINGS; reading += 1) {
    const [first] = problems(rest.file());
    // Where one line is indented wrongly, those below it seem to be.
    if (first === undefined || (isIndent(first) && issues.some(isIndent))) break;
    const isKnown = issues.some(({ line }) => line === first.line);
    if (!isKnown) issues.push(rest.asWritten(first));
    if (!rest.leaveOut(first, isKnown)) break;
  }
  return issues;
}

function isIndent({ rule }: Issue): boolean {
  return rule === "yaml-indent";
}

/** The front matter without what was found wrong in it, line for line. */
class ReadableRest {
  readonly #file: SourceFile;
  readonly #frontMatter: Span;
  readonly #slips: readonly Issue[];
  readonly #lines: string[];

  constructor(file: SourceFile, frontMatter: Span, slips: readonly Issue[]) {
    const { from, to } = frontMatter;
    const edits = slips
      .flatMap((slip) => slip.edits)
      .map((edit) => ({ ...edit, from: edit.from - from, to: edit.to - from }))
      .sort((a, b) => a.from - b.from);
    this.#file = file;
    this.#frontMatter = frontMatter;
    this.#slips = slips;
    this.#lines = withEdits(file.text.slice(from, to), edits).split("\n");
  }

  file(): SourceFile {
    const { from, to } = this.#frontMatter;
    const { name, text } = this.#file;
    const lines = this.#lines.join("\n");
    const whole = text.slice(0, from) + lines + text.slice(to);
    return new SourceFile(name, whole, {
      frontMatter: { from, to: from + lines.length },
      body: { from: whole.length, to: whole.length },
    });
  }

  /** An issue of what is left, with its place in the file as it is written. */
  asWritten(issue: Issue): Issue {
    const { line } = issue;
    const start = this.#file.lineStart(line);
    const added = this.#slips
      .filter((slip) => slip.line === line)
      .flatMap(({ edits }) => edits)
      .filter(({ from }) => from < start + issue.column)
      .reduce((sum, { from, to, text }) => sum + text.length - (to - from), 0);
    return { ...issue, column: Math.max(1, issue.column - added), text: this.#file.line(line) };
  }

  /** Takes out the value that an issue tells of, or all of its field; says whether there was anything to take. */
  leaveOut({ rule, line }: Issue, isWhole: boolean): boolean {
    const index = line - this.#file.lineAt(this.#frontMatter.from);
    const text = this.#lines[index] ?? "";
    if (text.trim() === "") return false;
    const [key = ""] = /^\s*(?:- +)*(?:[^\s:"']+ *:(?= |$))?/.exec(text) ?? [];
    const margin = /^\s*(?:- +)*/.exec(key)?.[0].length ?? 0;
    const below = this.#lines[index + 1]?.search(/\S/) ?? 0;
    const isValue = OF_A_VALUE.has(rule) && key.trim() !== "" && below <= margin;
    if (isValue && !isWhole) this.#lines[index] = `${key.trimEnd()} "…"`;
    else this.#leaveOutField(index);
    return true;
  }

  /** Takes out the field at the margin that a line belongs to. */
  #leaveOutField(index: number): void {
    const isAtMargin = (line = "") => /^[^\s#-]/.test(line);
    let [from, to] = [index, index + 1];
    while (from > 0 && !isAtMargin(this.#lines[from])) from -= 1;
    while (to < this.#lines.length && !isAtMargin(this.#lines[to])) to += 1;
    this.#lines.fill("", from, to);
  }
}
