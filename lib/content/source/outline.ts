/** One line of front matter that begins a field or an item of a list. */
export interface OutlineLine {
  /** Its number in the file, from 1. */
  readonly line: number;
  /** Spaces, tabs and no-break spaces before the first character. */
  readonly indent: string;
  /** With how many spaces it begins, or would begin: a tab stands for as many as fit the lines above. */
  readonly column: number;
  /** What begins an item, a hyphen or what Word makes of one; empty where it is no item. */
  readonly mark: string;
  /** What stands between the mark and the text. */
  readonly gap: string;
  readonly text: string;
}

/** A field or an item that lines further in may belong to. */
interface Open {
  /** Where the lines of its level begin: of an item its text, not its mark. */
  readonly column: number;
  /** Where its own line begins. */
  readonly from: number;
  readonly isItem: boolean;
  /** Its value begins in its own line, so that lines further in go on with that. */
  readonly hasValue: boolean;
}

// An asterisk or a number only before a space: `*` may be emphasis, `1.` a value.
const LINE =
  /^([ \t\u00a0\u2007\u202f]*)(?:([-–—•·●▪◦‣](?![-–—]|\d)|(?:\*|\d{1,2}[.)])(?=[ \t\u00a0]))([ \t\u00a0\u2007\u202f]*))?(.*)$/u;

/** What only begins an item; a dash or an asterisk may begin a text as well, and then it has more than a word. */
const BULLET = /[•●▪◦‣]/;
const TEXT_OF_ITEM = /^(?:\p{L}[\p{L}_]*[ \u00a0]*:|\S+\s*$)/u;

/** The lines of front matter that begin a field or an item, without remarks and lines that go on with a text. */
export function outlineOf(lines: readonly string[], firstLine: number): readonly OutlineLine[] {
  const outline: OutlineLine[] = [];
  let open: readonly Open[] = [];
  lines.forEach((written, index) => {
    if (/^\s*(?:#|$)/.test(written)) return;
    const split = splitLine(written);
    const column = columnOf(split, open);
    const isItem = split.mark !== "";
    const around = open.filter((one) => isAround(one, column, isItem));
    open = around;
    const parent = around.at(-1);
    // At the margin there are fields; an item there is of the list of one.
    if (parent?.hasValue === true || (isItem && parent === undefined)) return;
    const text = column + (isItem ? 1 + Math.max(1, split.gap.length) : 0);
    const hasValue = !/(?:^|:)\s*(?:#.*)?$/.test(split.text);
    open = [...around, { column: text, from: column, isItem, hasValue }];
    outline.push({ ...split, line: firstLine + index, column });
  });
  return outline;
}

type SplitLine = Pick<OutlineLine, "indent" | "mark" | "gap" | "text">;

function splitLine(line: string): SplitLine {
  const [, indent = "", mark = "", gap = "", text = ""] = LINE.exec(line) ?? [];
  const isItem = mark === "" || mark === "-" || BULLET.test(mark) || TEXT_OF_ITEM.test(text);
  if (isItem) return { indent, mark, gap, text };
  return { indent, mark: "", gap: "", text: mark + gap + text };
}

/** The column that a line begins in: with tabs, of two, four or no spaces each the first that fits a line above. */
function columnOf({ indent, mark, text }: SplitLine, open: readonly Open[]): number {
  const tabs = indent.split("\t").length - 1;
  const isItem = mark !== "";
  const last = open.at(-1);
  const fits = (column: number) =>
    open.some((one) => (isItem ? one.isItem && one.from === column : one.column === column)) ||
    (last?.hasValue === false && isAround(last, column, isItem));
  const [narrow = 0, ...others] = [2, 4, 0].map((width) => tabs * width + indent.length - tabs);
  const isField = isItem || /^\p{L}[\p{L}_]*:/u.test(text);
  return tabs > 0 && isField ? ([narrow, ...others].find(fits) ?? narrow) : narrow;
}

/** Says whether a line is further in than one above, or is an item of the list of a field that begins where it does. */
function isAround({ column, isItem }: Open, own: number, isOwnItem: boolean): boolean {
  return column < own || (column === own && isOwnItem && !isItem);
}
