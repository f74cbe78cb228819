import type { z } from "zod";
import { exampleLine, helpFor } from "#lib/schema/field-help";
import { FILE_SCHEMAS, type FileKind } from "#lib/schema/files";
import {
  type FieldPath,
  fieldsOf,
  isList,
  requiredFields,
  schemaAt,
} from "#lib/schema/schema-walk";
import type { Position } from "../issues/issue";
import type { SourceFile } from "../source/source-file";

/** Fields that hold what only the editor knows: a sample of their words or days would be pasted as a fact. */
const OWN_WORDS = new Set("title summary name lv en day start added url".split(" "));

/** A field that another one belongs below, and the indentation that one has there. */
interface Owner {
  readonly path: FieldPath;
  readonly name: string;
  readonly indent: number;
}

/** The fields of one file: what they hold, where they are written and what the schema says of them. */
export class FieldSource {
  readonly #file: SourceFile;
  readonly #fields: unknown;
  readonly #kind: FileKind;

  constructor(file: SourceFile, fields: unknown, kind: FileKind) {
    this.#file = file;
    this.#fields = fields;
    this.#kind = kind;
  }

  /** What a field holds: a text, a list or a map; `undefined` where it is not there. */
  valueAt(path: FieldPath): unknown {
    return path.reduce<unknown>(
      (value, step) =>
        isObject(value) && Object.hasOwn(value, step) ? value[String(step)] : undefined,
      this.#fields,
    );
  }

  /** What a field holds, as a message quotes it. */
  quotedAt(path: FieldPath): string {
    const value = this.valueAt(path);
    return typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  }

  namesAt(path: FieldPath): readonly string[] {
    const value = this.valueAt(path);
    return isObject(value) ? Object.keys(value) : [];
  }

  positionOf(path: FieldPath, part: "value" | "key" = "value"): Position {
    return this.#file.positionOfField(path, part);
  }

  /** With how many spaces a field of a record begins its line; `null` where the record is in braces. */
  indentIn(record: FieldPath): number | null {
    if (record.length === 0) return 0;
    const [first] = this.namesAt(record);
    if (first === undefined) return null;
    const { line, column } = this.positionOf([...record, first], "key");
    const before = [...this.#file.line(line)].slice(0, column - 1).join("");
    return /^[\s-]*$/.test(before) ? column - 1 : null;
  }

  /** The field beside an unknown one, the nearest above first, that has a field of its name which is not there yet. */
  ownerOf(path: FieldPath): Owner | null {
    const [around, field] = [path.slice(0, -1), nameOf(path)];
    const known = fieldsOf(this.#schemaAt(around));
    const names = this.namesAt(around);
    const index = names.indexOf(field);
    const name = [...names.slice(0, index).reverse(), ...names.slice(index + 1)].find(
      (beside) =>
        Object.hasOwn(known, beside) &&
        Object.hasOwn(fieldsOf(known[beside] ?? null), field) &&
        this.#hasRoom([...around, beside], field),
    );
    if (name === undefined) return null;
    const owner = [...around, name];
    const list = this.valueAt(owner);
    const record = Array.isArray(list) ? [...owner, list.length - 1] : owner;
    const deeper = isList(this.#schemaAt(owner)) ? 4 : 2;
    const indent = this.indentIn(record) ?? this.positionOf(owner, "key").column - 1 + deeper;
    return { path: record, name, indent };
  }

  /** The names of the fields that a record can have. */
  fieldsAt(path: FieldPath): readonly string[] {
    return Object.keys(fieldsOf(this.#schemaAt(path)));
  }

  /** A line of a field as an example; `null` where only the editor knows the value. */
  exampleOf(path: FieldPath): string | null {
    const help = OWN_WORDS.has(nameOf(path)) ? null : helpFor(this.#kind, path);
    return help === null || help.example === null ? null : exampleLine(nameOf(path), help);
  }

  /** Lines of what must stand below a field, or of one that can: `` `- url: …`, `  publisher: iem` ``. */
  linesBelow(path: FieldPath): readonly string[] {
    const schema = this.#schemaAt(path);
    const required = requiredFields(schema);
    const names = required.length > 0 ? required : Object.keys(fieldsOf(schema)).slice(0, 1);
    const record = isList(schema) ? [...path, 0] : path;
    const isItem = typeof record.at(-1) === "number";
    return names.map((name, index) => {
      const help = OWN_WORDS.has(name) ? null : helpFor(this.#kind, [...record, name]);
      const line = help === null ? `${name}: …` : exampleLine(name, help);
      return `\`${isItem ? (index === 0 ? "- " : "  ") : ""}${line}\``;
    });
  }

  /** Says whether a record, or the last one of a list, can take a field: it has none of that name and is no text. */
  #hasRoom(path: FieldPath, field: string): boolean {
    const value = this.valueAt(path);
    const record: unknown = Array.isArray(value) ? value.at(-1) : value;
    if (typeof record === "string") return record.trim() === "";
    return !isObject(record) || !Object.hasOwn(record, field);
  }

  #schemaAt(path: FieldPath): z.core.$ZodType | null {
    return schemaAt(FILE_SCHEMAS[this.#kind], path);
  }
}

/** What an editor calls the place: the last key on the path. */
export function nameOf(path: FieldPath): string {
  return String(path.findLast((step) => typeof step === "string") ?? "");
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null;
}
