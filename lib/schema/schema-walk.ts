import { z } from "zod";
import { type FieldHelp, helpOf } from "./fields";

/** A path of keys and indexes into the front matter. */
export type FieldPath = readonly (string | number)[];

type Schema = z.core.$ZodType;

/** The schema at a path, as it is declared, with what wraps it; `null` where the path leads nowhere. */
export function schemaAt(schema: Schema, path: FieldPath): Schema | null {
  let node: Schema | null = schema;
  for (const step of path) {
    if (node === null) return null;
    node = childOf(unwrap(node), step);
  }
  return node;
}

/** The schema without the wrappers that make it optional, nullable or give it a default. */
export function unwrap(schema: Schema): Schema {
  return schema instanceof z.ZodOptional ||
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodDefault
    ? unwrap(schema.unwrap())
    : schema;
}

/** The fields that a schema, or an item of the list it is, has of its own, by name. */
export function fieldsOf(schema: Schema | null): Readonly<Record<string, Schema>> {
  if (schema === null) return {};
  const inner = unwrap(schema);
  const record = inner instanceof z.ZodArray ? unwrap(inner.element) : inner;
  return record instanceof z.ZodObject ? record.shape : {};
}

/** The names of the fields that a schema, or an item of the list it is, cannot be without. */
export function requiredFields(schema: Schema | null): readonly string[] {
  return Object.entries(fieldsOf(schema)).flatMap(([name, field]) =>
    isRequired(field) ? [name] : [],
  );
}

function isRequired(field: Schema): boolean {
  return field._zod.optin === undefined;
}

/** Says whether a schema is a list. */
export function isList(schema: Schema | null): boolean {
  return schema !== null && unwrap(schema) instanceof z.ZodArray;
}

/** A field of a file by its path, in which a list's item has no step. */
interface DescribedField extends FieldHelp {
  readonly path: string;
  /** The file, or the field or item that it is in, cannot be without it. */
  readonly isRequired: boolean;
}

/** All fields below a schema that have help, in their order, each before those below it. */
export function describedFields(schema: Schema, path = ""): readonly DescribedField[] {
  const inner = unwrap(schema);
  if (inner instanceof z.ZodArray) return describedFields(inner.element, path);
  return Object.entries(fieldsOf(inner)).flatMap(([name, child]) => {
    const below = path === "" ? name : `${path}.${name}`;
    const help = helpOf(child);
    const own = help === null ? [] : [{ path: below, isRequired: isRequired(child), ...help }];
    return [...own, ...describedFields(child, below)];
  });
}

function childOf(schema: Schema, step: string | number): Schema | null {
  if (schema instanceof z.ZodArray) return typeof step === "number" ? schema.element : null;
  if (schema instanceof z.ZodObject) return schema.shape[step] ?? null;
  return null;
}
