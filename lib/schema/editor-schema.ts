import { z } from "zod";
import { exampleLine, helpFor } from "./field-help";
import { FILE_SCHEMAS, type FileKind } from "./files";
import type { FieldPath } from "./schema-walk";

type Json = Readonly<Record<string, unknown>>;

/**
 * The kinds of file that VS Code's YAML extension can help with, as `.vscode/settings.json` binds them: what follows
 * their front matter reads as YAML, too, a list at most. The prose of pages does not.
 */
export const EDITOR_KINDS = [
  "visit",
  "visit.en",
  "organisation",
  "organisation.en",
  "person",
  "place",
  "publisher",
  "topic",
  "series",
] as const satisfies readonly FileKind[];

/**
 * The JSON Schema (draft 7) by which a code editor completes and underlines the front matter of a kind of file: from
 * the schema that the check uses, with the help in Latvian. Relations between files are the check's alone.
 */
export function editorSchema(kind: FileKind): Json {
  const schema = z.toJSONSchema(FILE_SCHEMAS[kind], {
    target: "draft-7",
    io: "input",
    unrepresentable: "any",
  });
  // Read as YAML, what follows the closing fence is another document: nothing, a text or a list, which the schema allows as it is.
  return { ...described(kind, schema, []), type: ["object", "null", "string", "array"] };
}

/** A schema with the help for its fields; an item of a list has the list's help for its pattern only. */
function described(kind: FileKind, schema: Json, path: FieldPath): Json {
  const { properties, items, ...rest } = asWritten(schema);
  const description = descriptionOf(kind, path);
  const isItem = typeof path.at(-1) === "number";
  return {
    ...rest,
    ...(description !== null && !isItem && { description }),
    // VS Code's YAML extension shows this instead of the pattern.
    ...(description !== null && "pattern" in rest && { patternErrorMessage: description }),
    ...(isJson(properties) && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, field]) => [
          name,
          isJson(field) ? described(kind, field, [...path, name]) : field,
        ]),
      ),
    }),
    ...(isJson(items) && { items: described(kind, items, [...path, 0]) }),
    ...(Array.isArray(items) && { items }),
  };
}

/** A schema without the `null` and the default that a field has in the record where the file leaves it out. */
function asWritten({ default: _, ...schema }: Json): Json {
  const { anyOf, type, ...rest } = schema;
  if (Array.isArray(anyOf)) {
    const written: unknown = anyOf.find((one) => isJson(one) && one["type"] !== "null");
    return isJson(written) ? { ...rest, ...written } : schema;
  }
  const isNullable = Array.isArray(type) && type.includes("null");
  return isNullable ? { ...rest, type: type.find((one) => one !== "null") } : schema;
}

/** The help of the field at a path, or of the list that an item is in. */
function descriptionOf(kind: FileKind, path: FieldPath): string | null {
  const name = path.findLast((step) => typeof step === "string");
  const help = helpFor(kind, typeof path.at(-1) === "number" ? path.slice(0, -1) : path);
  if (help === null || name === undefined) return null;
  return help.example === null ? help.help : `${help.help} Piemērs: ${exampleLine(name, help)}`;
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
