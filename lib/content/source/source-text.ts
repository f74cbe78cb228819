import type { Position } from "../issues/issue";

/** A run of characters of a text, in UTF-16 units from its beginning. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** A text whose offsets can be told as lines and columns. */
export class SourceText {
  readonly text: string;
  #lineStarts: readonly number[] | null = null;

  constructor(text: string) {
    this.text = text;
  }

  /** A line by its number from 1, without its end; empty beyond the last. */
  line(number: number): string {
    const starts = this.#starts();
    const from = starts[number - 1];
    return from === undefined ? "" : this.text.slice(from, starts[number]).replace(/\r?\n$/, "");
  }

  /** The number of the line that an offset is in, from 1. */
  lineAt(offset: number): number {
    return countUpTo(this.#starts(), offset);
  }

  /** The offset of a line's first character. */
  lineStart(number: number): number {
    return this.#starts()[number - 1] ?? this.text.length;
  }

  /** The position of a run of characters; of one that goes over lines, its part in the first. */
  positionAt(offset: number, length: number): Position {
    const line = this.lineAt(offset);
    const [first = ""] = this.text.slice(offset, offset + length).split(/\r?\n/, 1);
    return {
      line,
      column: codePoints(this.text.slice(this.lineStart(line), offset)) + 1,
      width: Math.max(1, codePoints(first)),
    };
  }

  /** The position of a whole line. */
  positionOfLine(number: number): Position {
    return { line: number, column: 1, width: Math.max(1, codePoints(this.line(number))) };
  }

  #starts(): readonly number[] {
    this.#lineStarts ??= [0, ...[...this.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    return this.#lineStarts;
  }
}

/** How many code points a text has. */
function codePoints(text: string): number {
  return [...text].length;
}

/** How many of some ascending numbers are at most `limit`. */
function countUpTo(numbers: readonly number[], limit: number): number {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((numbers[middle] ?? 0) <= limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
