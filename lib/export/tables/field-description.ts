import { z } from "zod";
import type { Localized } from "#lib/model/lang";

const meanings = z.registry<Localized>();

/** A field with what it means to a reader, in both languages; the data dictionary and JSON Schema show it. */
export function describe<T extends z.ZodType>(schema: T, meaning: Localized): T {
  const field = schema.clone();
  meanings.add(field, meaning);
  return field;
}

/** What a field means; throws for one that nobody gave a meaning. */
export function descriptionOf(schema: z.core.$ZodType): Localized {
  const meaning = meanings.get(schema);
  if (meaning === undefined) throw new Error("a published field has no meaning");
  return meaning;
}

/**
 * A schema as JSON Schema (draft 2020-12) with the English meanings as descriptions. It allows fields it does not name:
 * a copy of it stays good when a field is added.
 */
export function jsonSchemaOf(schema: z.ZodType): z.core.JSONSchema.BaseSchema {
  return z.toJSONSchema(schema, {
    override: ({ zodSchema, jsonSchema }) => {
      const meaning = meanings.get(zodSchema);
      if (meaning !== undefined) jsonSchema.description = meaning.en;
      delete jsonSchema.additionalProperties;
    },
  });
}
