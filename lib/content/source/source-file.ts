import type { FieldPath } from "#lib/schema/schema-walk";
import type { Edit, Issue, Position } from "../issues/issue";
import type { IssueParams } from "../issues/issue-params";
import type { Rule } from "../issues/rules";
import { type FileParts, splitAtFences } from "./fences";
import { SourceText, type Span } from "./source-text";
import { YamlSource } from "./yaml-source";

/** The beginning of a file, for what is wrong with all of it. */
const START: Position = { line: 1, column: 1, width: 3 };

/** One content file as it was read, which can say where in it something is written. */
export class SourceFile extends SourceText {
  /** `content/visits/2019/2019-05-20-kirkenes-forum.lv.md`. */
  readonly name: string;
  #parts: FileParts | null;
  #yaml: YamlSource | null = null;

  /** `parts` says where the front matter is in a file whose fences do not. */
  constructor(name: string, text: string, parts: FileParts | null = null) {
    super(text);
    this.name = name;
    this.#parts = parts;
  }

  /** The front matter between its two fences. */
  get frontMatter(): Span {
    return this.#split().frontMatter;
  }

  /** What follows the line of the closing fence. */
  get body(): Span {
    return this.#split().body;
  }

  /** The syntax tree of the front matter; costly, and asked for only to say where something is. */
  get yaml(): YamlSource {
    this.#yaml ??= new YamlSource(this.text, this.frontMatter);
    return this.#yaml;
  }

  textOf({ from, to }: Span): string {
    return this.text.slice(from, to);
  }

  positionOf({ from, to }: Span): Position {
    return this.positionAt(from, to - from);
  }

  /** The position of a field's value, or of its key; of a field that is not there, that of the nearest one around it. */
  positionOfField(path: FieldPath, part: "value" | "key" = "value"): Position {
    const span = this.yaml.spanOf(path, part);
    return span === null ? START : this.positionOf(span);
  }

  /** An issue in this file, with the line to print and, where the fix is certain, the edits that make it. */
  issue<R extends Rule>(
    rule: R,
    position: Position,
    params: IssueParams[R],
    edits: readonly Edit[] = [],
  ): Issue<R> {
    return { rule, file: this.name, ...position, text: this.line(position.line), params, edits };
  }

  #split(): FileParts {
    this.#parts ??= splitAtFences(this.text);
    return this.#parts;
  }
}
