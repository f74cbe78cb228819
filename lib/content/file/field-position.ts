import type { z } from "zod";
import type { FieldPath, SourceFile } from "../source/source-file";
import { isList, propertiesOf, schemaAt, valueAt } from "./schema-walk";

/** With how many spaces a field of a record begins its line; `null` where the record stands in braces. */
export function indentIn(file: SourceFile, fields: unknown, record: FieldPath): number | null {
  if (record.length === 0) return 0;
  const [first] = Object.keys(Object(valueAt(fields, record)));
  if (first === undefined) return null;
  const { line, column } = file.positionOfField([...record, first], "key");
  const isFirst = /^[\s-]*$/.test([...file.line(line)].slice(0, column - 1).join(""));
  return isFirst ? column - 1 : null;
}

/** A field that another one belongs below, and the spaces that one begins with there. */
export interface Owner {
  readonly path: FieldPath;
  readonly name: string;
  readonly indent: number;
}

/** The field beside an unknown one, the nearest above first, that it is a field of and that does not have it yet. */
export function ownerOf(
  file: SourceFile,
  fields: unknown,
  schema: z.ZodType,
  path: FieldPath,
): Owner | null {
  const around = path.slice(0, -1);
  const field = String(path.at(-1));
  const names = Object.keys(Object(valueAt(fields, around)));
  const at = names.indexOf(field);
  const owner = [...names.slice(0, at).reverse(), ...names.slice(at + 1)].find(
    (name) =>
      Object.hasOwn(propertiesOf(schemaAt(schema, [...around, name])), field) &&
      hasRoom(valueAt(fields, [...around, name]), field),
  );
  if (owner === undefined) return null;
  const list = valueAt(fields, [...around, owner]);
  const record = [...around, owner, ...(Array.isArray(list) ? [list.length - 1] : [])];
  const outer = file.positionOfField([...around, owner], "key").column - 1;
  const deeper = isList(schemaAt(schema, [...around, owner])) ? 4 : 2;
  return {
    path: record,
    name: owner,
    indent: indentIn(file, fields, record) ?? outer + deeper,
  };
}

/** Says whether a record, or the last one of a list, can take a field: it has none of that name and is no text. */
function hasRoom(value: unknown, field: string): boolean {
  const record: unknown = Array.isArray(value) ? value.at(-1) : value;
  return typeof record === "string" ? record.trim() === "" : !Object.hasOwn(Object(record), field);
}
