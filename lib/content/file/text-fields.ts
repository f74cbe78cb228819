import type { FieldPath } from "#lib/schema/schema-walk";
import type { Position } from "../issues/issue";
import type { SourceFile } from "../source/source-file";
import type { Span } from "../source/source-text";

/** A text of the front matter. */
export interface TextField {
  readonly path: FieldPath;
  /** The name of its field, or of the list that it is in. */
  readonly key: string;
  readonly value: string;
}

/** Every text of the fields of a file, whether its schema knows the field or not. */
export function textFields(fields: unknown): readonly TextField[] {
  const found: TextField[] = [];
  const visit = (value: unknown, path: FieldPath, key: string) => {
    if (typeof value === "string") found.push({ path, key, value });
    if (typeof value !== "object" || value === null) return;
    const items: Iterable<[string | number, unknown]> = Array.isArray(value)
      ? value.entries()
      : Object.entries(value);
    for (const [step, item] of items) {
      visit(item, [...path, step], typeof step === "string" ? step : key);
    }
  };
  visit(fields, [], "");
  return found;
}

/** Where a part of a field's text is written; the whole field where the file writes that part in another way. */
export function locate(
  file: SourceFile,
  path: FieldPath,
  part: string,
): { readonly at: Position; readonly span: Span | null } {
  const field = file.yaml.spanOf(path, "value");
  const index = field === null ? -1 : file.textOf(field).indexOf(part);
  if (field === null || index < 0) return { at: file.positionOfField(path), span: null };
  const from = field.from + index;
  const span = { from, to: from + part.length };
  return { at: file.positionOf(span), span };
}
