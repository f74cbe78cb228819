import { z } from "zod";
import { type FieldHelp, helpFor } from "./field-help";
import { FILE_SCHEMAS, type FileKind } from "./files";

type Json = Readonly<Record<string, unknown>>;

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
  // Read as YAML, what follows the closing fence is another document: nothing, a text or a list, and not ours to judge.
  return { ...described(kind, schema, []), type: ["object", "null", "string", "array"] };
}

/** A schema with the help for its fields; the place of a list's item has no name of its own, a table's record has `*`. */
function described(kind: FileKind, schema: Json, path: readonly string[]): Json {
  const help = path.length === 0 ? null : helpFor(kind, path);
  const { properties, items, additionalProperties, propertyNames: _, ...rest } = schema;
  return {
    ...rest,
    ...(help && { description: describe(help) }),
    // VS Code's YAML extension shows this instead of the pattern.
    ...(help && "pattern" in rest && { patternErrorMessage: describe(help) }),
    ...(isJson(properties) && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, field]) => [
          name,
          isJson(field) ? described(kind, field, [...path, name]) : field,
        ]),
      ),
    }),
    ...(Array.isArray(items)
      ? { items }
      : isJson(items) && { items: withoutHelp(described(kind, items, path)) }),
    ...(isJson(additionalProperties)
      ? { additionalProperties: described(kind, additionalProperties, [...path, "*"]) }
      : additionalProperties !== undefined && { additionalProperties }),
  };
}

function describe({ help, example }: FieldHelp): string {
  return example.endsWith(":") ? help : `${help} Piemērs: ${example}`;
}

function withoutHelp({ description: _, ...schema }: Json): Json {
  return schema;
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
