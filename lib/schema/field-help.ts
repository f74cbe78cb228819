import { type FieldHelp, helpOf } from "./fields";
import { FILE_SCHEMAS, type FileKind } from "./files";
import { type FieldPath, schemaAt } from "./schema-walk";

/** The help for a field of a kind of file; `null` for a path that is no field or one nobody described. */
export function helpFor(kind: FileKind, path: FieldPath): FieldHelp | null {
  const schema = schemaAt(FILE_SCHEMAS[kind], path);
  return schema && helpOf(schema);
}

/** The line of a field as an example, `place: riga`; of a field that others stand below, its name alone. */
export function exampleLine(name: string, { example }: FieldHelp): string {
  return example === null ? `${name}:` : `${name}: ${example}`;
}
