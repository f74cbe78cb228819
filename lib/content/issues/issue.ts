import type { IssueParams } from "./issue-params";
import { RULES, type Rule } from "./rules";

/** A position in a file: lines and columns count from 1, columns and width in code points. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly width: number;
}

/** A replacement of a run of characters, in UTF-16 units from the beginning of the file's text. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** One mistake at one position, as data: the words are chosen when it is printed. */
export interface Issue<R extends Rule = Rule> extends Position {
  readonly rule: R;
  /** The path below the content folder's parent, with slashes: `content/people/sandis-girgens.md`. */
  readonly file: string;
  /** The line as it is in the file, printed above the caret; empty where there is none to show. */
  readonly text: string;
  /** What the message quotes. */
  readonly params: IssueParams[R];
  /** What `--fix` changes; empty where a person must decide. */
  readonly edits: readonly Edit[];
}

/** Says whether an issue keeps the content from being published; a warning does not. */
export function isError({ rule }: Issue): boolean {
  return RULES[rule] === "error";
}

/** All mistakes of a content folder, thrown instead of an archive. */
export class ContentError extends Error {
  readonly issues: readonly Issue[];

  constructor(issues: readonly Issue[]) {
    super(`${issues.length} content issues`);
    this.name = "ContentError";
    this.issues = issues;
  }
}
