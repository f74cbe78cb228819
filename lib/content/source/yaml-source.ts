import {
  type Document,
  isCollection,
  isMap,
  isNode,
  isScalar,
  isSeq,
  parseDocument,
  type Scalar,
  visit,
  type YAMLError,
  type YAMLMap,
  type YAMLSeq,
} from "yaml";
import type { FieldPath } from "#lib/schema/schema-walk";
import type { Span } from "./source-text";

/** A key with its value, or an item of a list, on the way to a field. */
interface Step {
  readonly key: unknown;
  readonly value: unknown;
}

/** A text in quotes or brackets, which may lack the closing one. */
interface EnclosedSpan extends Span {
  readonly isClosed: boolean;
}

/** A key that is there twice, and whether its second value is a list with an item on each line. */
interface RepeatedKey extends Span {
  readonly name: string;
  readonly isList: boolean;
}

/** The syntax tree of front matter, which knows where each field is written; offsets are those of the whole file. */
export class YamlSource {
  readonly #text: string;
  readonly #offset: number;
  readonly #document: Document;

  constructor(text: string, { from, to }: Span) {
    this.#text = text;
    this.#offset = from;
    this.#document = parseDocument(text.slice(from, to), {
      schema: "failsafe",
      prettyErrors: false,
      // Looked for below: the parser's own search takes the square of the keys.
      uniqueKeys: false,
    });
  }

  /** What is wrong with the syntax, first things first; an unknown tag is a warning to the parser, not to us. */
  get errors(): readonly YAMLError[] {
    const { errors, warnings } = this.#document;
    return [...errors, ...warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  }

  /** Where a field's value is written, or its key; of a field that is not there, the key of the nearest one around it. */
  spanOf(path: FieldPath, part: "value" | "key"): Span | null {
    const steps = this.#walk(path);
    for (let length = steps.length; length > 0; length -= 1) {
      const { key, value } = steps[length - 1] ?? {};
      const isSought = part === "value" && length === path.length;
      const span = (isSought ? null : this.#spanOf(key)) ?? this.#spanOf(value);
      if (span !== null) return span;
    }
    return null;
  }

  /** Where the values of some keys are written, without their quotes, anywhere but below another key. */
  spansOfValues(
    keys: ReadonlySet<string>,
    except: string,
  ): readonly (Span & { readonly isEscaped: boolean })[] {
    const spans: (Span & { isEscaped: boolean })[] = [];
    visit(this.#document, {
      Pair: (_, { key, value }) => {
        if (isScalar(key) && key.value === except) return visit.SKIP;
        if (!isScalar(key) || !keys.has(String(key.value)) || !isScalar(value)) return undefined;
        const [start = 0, end = 0] = value.range ?? [];
        const isEscaped = value.type === "QUOTE_DOUBLE";
        const quotes = isEscaped || value.type === "QUOTE_SINGLE" ? 1 : 0;
        spans.push({
          from: this.#offset + start + quotes,
          to: this.#offset + end - quotes,
          isEscaped,
        });
        return undefined;
      },
    });
    return spans;
  }

  /** The first comment that follows a value in its line, which YAML drops. */
  trailingComment(): Span | null {
    return this.#find((node, { to }) => {
      if (isCollection(node) && node.flow !== true) return null;
      const [comment = ""] = /^[ \t]+#[^\r\n]*/.exec(this.#text.slice(to)) ?? [];
      return comment === "" ? null : { from: to + comment.indexOf("#"), to: to + comment.length };
    });
  }

  /** The first anchor, which YAML takes off a value so that an alias elsewhere can refer to it. */
  anchor(): Span | null {
    return this.#find(({ anchor }, { from }) => {
      if (anchor === undefined) return null;
      const at = this.#text.lastIndexOf(`&${anchor}`, from);
      return { from: at, to: at + anchor.length + 1 };
    });
  }

  /** The first key that is already there in its map. */
  repeatedKey(): RepeatedKey | null {
    let found: RepeatedKey | null = null;
    visit(this.#document, {
      Map: (_, { items }) => {
        const seen = new Set<unknown>();
        const again = items.find(({ key }) => {
          const name = isScalar(key) ? key.value : key;
          return seen.has(name) || !seen.add(name);
        });
        if (again === undefined) return;
        const span = this.#spanOf(again.key);
        const isList = isSeq(again.value) && again.value.flow !== true;
        found = span && { ...span, name: String(again.key), isList };
        return visit.BREAK;
      },
    });
    return found;
  }

  /** The outermost list or map in brackets that an offset is in, or behind which it is in the same line. */
  bracketsAround(offset: number): EnclosedSpan | null {
    return this.#find((node, span) => {
      if (!isCollection(node) || node.flow !== true || offset < span.from) return null;
      const isClosed = /[\]}]/.test(this.#text[span.to - 1] ?? "");
      const end = this.#offset + (node.range?.[2] ?? 0);
      const isBeyond = isClosed && this.#text.slice(span.to, offset).includes("\n");
      return offset > end || isBeyond ? null : { ...span, isClosed };
    });
  }

  /** The text in quotes that an offset is in, or behind which it is with nothing but spaces in between. */
  quotedAt(offset: number): EnclosedSpan | null {
    return this.#find((node, span) => {
      const isQuoted = isScalar(node) && /^QUOTE/.test(node.type ?? "");
      if (!isQuoted || offset < span.from) return null;
      if (/\S/.test(this.#text.slice(span.to, offset))) return null;
      const quoted = this.#text.slice(span.from, span.to);
      return { ...span, isClosed: quoted.length > 1 && quoted.endsWith(quoted.charAt(0)) };
    });
  }

  /** The first node for which something is found; `find` gets the node and where it is written. */
  #find<T>(find: (node: Scalar | YAMLMap | YAMLSeq, span: Span) => T | null): T | null {
    let found: T | null = null;
    visit(this.#document, {
      Value: (_, node) => {
        const [from = 0, to = 0] = node.range ?? [];
        found = find(node, { from: this.#offset + from, to: this.#offset + to });
        return found === null ? undefined : visit.BREAK;
      },
    });
    return found;
  }

  /** The steps of a path, as far as it leads. */
  #walk(path: FieldPath): readonly Step[] {
    const steps: Step[] = [];
    let node: unknown = this.#document.contents;
    for (const step of path) {
      const next = stepFrom(node, step);
      if (next === undefined) break;
      steps.push(next);
      node = next.value;
    }
    return steps;
  }

  /** Where a node is written: of a block map its first key, of a list or map in brackets the opening one. */
  #spanOf(node: unknown): Span | null {
    if (!isNode(node) || !node.range) return null;
    const [start, end] = node.range;
    if (end <= start) return null;
    if (isMap(node) && node.flow !== true) return this.#spanOf(node.items[0]?.key);
    return {
      from: this.#offset + start,
      to: this.#offset + (isCollection(node) ? start + 1 : end),
    };
  }
}

function stepFrom(node: unknown, step: string | number): Step | undefined {
  if (typeof step === "number") {
    const value = isSeq(node) ? node.items[step] : undefined;
    return value === undefined ? undefined : { key: null, value };
  }
  if (!isMap(node)) return undefined;
  return node.items.find(({ key }) => isScalar(key) && key.value === step);
}
