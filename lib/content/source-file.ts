import { LineCounter, parseDocument } from "yaml";
import type { Issue, Position, Rule } from "./issue";

/** A path of keys and indexes into the front matter. */
export type FieldPath = readonly (string | number)[];

/** One content file as it was read, which can say where in it something stands. */
export class SourceFile {
  /** `content/visits/2019/2019-05-20-kirkenes-forum.lv.md`. */
  readonly name: string;
  readonly text: string;

  constructor(name: string, text: string) {
    this.name = name;
    this.text = text;
  }

  /** An issue at a place in this file, with the line to print. */
  issue(rule: Rule, position: Position, params: Record<string, string> = {}): Issue {
    const text = this.text.split(/\r?\n/)[position.line - 1] ?? "";
    return { rule, file: this.name, ...position, text, params };
  }

  /** The place of a run of characters. */
  atOffset(offset: number, length: number): Position {
    const before = this.text.slice(0, offset);
    const lineStart = before.lastIndexOf("\n") + 1;
    return {
      line: before.split("\n").length,
      column: width(before.slice(lineStart)) + 1,
      width: Math.max(1, width(this.text.slice(offset, offset + length))),
    };
  }

  /** The place of a field's value, or of its key; where neither is there, that of the nearest field around it. */
  atField(path: FieldPath, part: "value" | "key" = "value"): Position {
    const fence = this.text.indexOf("\n") + 1;
    const counter = new LineCounter();
    const end = this.text.slice(fence).search(/^---\s*$/m);
    const yaml = this.text.slice(fence, end < 0 ? undefined : fence + end);
    const document = parseDocument(yaml, { lineCounter: counter, schema: "failsafe" });
    for (let length = path.length; length > 0; length -= 1) {
      const range =
        part === "key" || length < path.length
          ? (keyRange(document.contents, path.slice(0, length)) ??
            valueRange(document.getIn(path.slice(0, length), true)))
          : valueRange(document.getIn(path, true));
      if (range !== null) return this.atOffset(fence + range[0], range[1] - range[0]);
    }
    return { line: 1, column: 1, width: 3 };
  }
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
  const isMap = Array.isArray(property(node, "items"));
  return [start, isMap ? start + 1 : end];
}

function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null ? Reflect.get(value, name) : undefined;
}

function width(text: string): number {
  return [...text].length;
}
