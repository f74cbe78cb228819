import { z } from "zod";
import type { FieldPath } from "../source/source-file";

/** The schema at a path without what wraps it; of a list's items where the path ends in a position. */
export function schemaAt(schema: z.ZodType, path: FieldPath): unknown {
  let node: unknown = schema;
  for (const step of path) {
    node = unwrap(node);
    node =
      typeof step === "number"
        ? property(node, "element")
        : (property(property(node, "shape"), step) ?? property(node, "valueType"));
  }
  return unwrap(node);
}

/** The fields that a schema, or an item of the list it is, has of its own, by name. */
export function propertiesOf(schema: unknown): Readonly<Record<string, unknown>> {
  return Object(property(unwrap(property(schema, "element") ?? schema), "shape"));
}

/** The names of the fields that a schema, or an item of the list it is, cannot be without. */
export function requiredFields(schema: unknown): readonly string[] {
  return Object.entries(propertiesOf(schema)).flatMap(([name, field]) =>
    field instanceof z.ZodType && !field.safeParse(undefined).success ? [name] : [],
  );
}

/** Says whether a schema is a list. */
export function isList(schema: unknown): boolean {
  return property(schema, "element") !== undefined;
}

/** What stands at a path of the fields as they were read. */
export function valueAt(fields: unknown, path: FieldPath): unknown {
  let value = fields;
  for (const step of path) value = property(value, String(step));
  return value;
}

function unwrap(schema: unknown): unknown {
  let node = schema;
  for (
    let inner = node;
    inner !== undefined;
    inner = property(property(node, "def"), "innerType")
  ) {
    node = inner;
  }
  return node;
}

function property(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && name in value
    ? Reflect.get(value, name)
    : undefined;
}
