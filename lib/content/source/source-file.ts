import { type Document, isCollection, isMap, isScalar, parseDocument, visit } from "yaml";
import type { Edit, Issue, Position, Rule } from "../issues/issue";

/** A path of keys and indexes into the front matter. */
export type FieldPath = readonly (string | number)[];

/** A run of characters of a file, in UTF-16 units from its beginning. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** One content file as it was read, which can say where in it something stands. */
export class SourceFile {
  /** `content/visits/2019/2019-05-20-kirkenes-forum.lv.md`. */
  readonly name: string;
  readonly text: string;
  #lineStarts: readonly number[] | null = null;
  #document: Document | null = null;

  constructor(name: string, text: string) {
    this.name = name;
    this.text = text;
  }

  /** An issue at a place in this file, with the line to print and, where the mend is sure, the edits that make it. */
  issue(
    rule: Rule,
    position: Position,
    params: Record<string, string> = {},
    edits: readonly Edit[] = [],
  ): Issue {
    const text = this.line(position.line);
    return { rule, file: this.name, ...position, text, params, edits };
  }

  /** A line by its number from 1, without its end; empty beyond the last. */
  line(number: number): string {
    const starts = this.#starts();
    const from = starts[number - 1];
    return from === undefined ? "" : this.text.slice(from, starts[number]).replace(/\r?\n$/, "");
  }

  /** The place of a run of characters. */
  positionAt(offset: number, length: number): Position {
    const starts = this.#starts();
    const line = countUpTo(starts, offset);
    return {
      line,
      column: width(this.text.slice(starts[line - 1], offset)) + 1,
      width: Math.max(
        1,
        width(this.text.slice(offset, offset + length).split(/\r?\n/, 1)[0] ?? ""),
      ),
    };
  }

  /** The place of a field's value, or of its key; where neither is there, that of the nearest field around it. */
  positionOfField(path: FieldPath, part: "value" | "key" = "value"): Position {
    const { from } = this.frontMatterSpan();
    const document = this.#matter();
    for (let length = path.length; length > 0; length -= 1) {
      const range =
        part === "key" || length < path.length
          ? (keyRange(document.contents, path.slice(0, length)) ??
            valueRange(document.getIn(path.slice(0, length), true)))
          : valueRange(document.getIn(path, true));
      if (range !== null) return this.positionAt(from + range[0], range[1] - range[0]);
    }
    return { line: 1, column: 1, width: 3 };
  }

  /** The spans of the texts that stand under some keys anywhere in the front matter, without their quotes. */
  textSpans(keys: ReadonlySet<string>): readonly (Span & { readonly isEscaped: boolean })[] {
    const { from } = this.frontMatterSpan();
    const spans: (Span & { isEscaped: boolean })[] = [];
    visit(this.#matter(), {
      Pair: (_, { key, value }) => {
        if (!isScalar(key) || !keys.has(String(key.value)) || !isScalar(value)) return;
        const [start = 0, end = 0] = value.range ?? [];
        const quotes = value.type === "QUOTE_DOUBLE" || value.type === "QUOTE_SINGLE" ? 1 : 0;
        const isEscaped = value.type === "QUOTE_DOUBLE";
        spans.push({ from: from + start + quotes, to: from + end - quotes, isEscaped });
      },
    });
    return spans;
  }

  /** The first remark (`# ...`) that stands after a value in its line, which YAML drops. */
  firstComment(): Span | null {
    const { from } = this.frontMatterSpan();
    let found: Span | null = null;
    visit(this.#matter(), {
      Scalar: (_, { range }) => {
        if (!range) return;
        const after = /^[ \t]+(#[^\r\n]*)/.exec(this.text.slice(from + range[1]));
        if (after === null) return;
        const end = from + range[1] + after[0].length;
        found = { from: end - (after[1]?.length ?? 0), to: end };
        return visit.BREAK;
      },
    });
    return found;
  }

  /** The first mark (`&name`) that YAML takes off a value, to refer to it elsewhere. */
  firstAnchor(): Span | null {
    const { from } = this.frontMatterSpan();
    let found: Span | null = null;
    visit(this.#matter(), {
      Node: (_, { range, ...node }) => {
        const anchor = property(node, "anchor");
        if (!range || typeof anchor !== "string") return;
        const at = this.text.lastIndexOf(`&${anchor}`, from + range[0]);
        found = { from: at, to: at + anchor.length + 1 };
        return visit.BREAK;
      },
    });
    return found;
  }

  /** The front matter between its two fences. */
  frontMatterSpan(): Span {
    const from = this.text.indexOf("\n") + 1;
    const end = this.text.slice(from).search(/^---\s*$/m);
    return { from, to: end < 0 ? this.text.length : from + end };
  }

  /** What follows the line of the closing fence. */
  bodySpan(): Span {
    const fence = this.text.indexOf("\n", this.frontMatterSpan().to);
    return { from: fence < 0 ? this.text.length : fence + 1, to: this.text.length };
  }

  #starts(): readonly number[] {
    this.#lineStarts ??= [0, ...[...this.text.matchAll(/\n/g)].map(({ index }) => index + 1)];
    return this.#lineStarts;
  }

  #matter(): Document {
    const { from, to } = this.frontMatterSpan();
    // A repeated key is found before; to look for it here would take the square of the keys.
    const options = { schema: "failsafe", uniqueKeys: false } as const;
    this.#document ??= parseDocument(this.text.slice(from, to), options);
    return this.#document;
  }
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

function keyRange(contents: unknown, path: FieldPath): readonly [number, number] | null {
  let node: unknown = contents;
  for (const [index, step] of path.entries()) {
    const items = property(node, "items");
    if (!Array.isArray(items)) return null;
    const item: unknown =
      typeof step === "number"
        ? items[step]
        : items.find((candidate) => property(property(candidate, "key"), "value") === step);
    if (index === path.length - 1) return valueRange(property(item, "key"));
    node = typeof step === "number" ? item : property(item, "value");
  }
  return null;
}

function valueRange(node: unknown): readonly [number, number] | null {
  const range = property(node, "range");
  if (!Array.isArray(range)) return null;
  const [start, end]: unknown[] = range;
  if (typeof start !== "number" || typeof end !== "number" || end <= start) return null;
  if (isMap(node) && !node.flow) return valueRange(property(node.items[0], "key"));
  return [start, isCollection(node) ? start + 1 : end];
}

function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

/** How many code points a text has. */
export function width(text: string): number {
  return [...text].length;
}
