import { z } from "zod";
import type { Localized } from "#lib/model/lang";
import { descriptionOf } from "./tables/field-description";

export type FieldType = "string" | "date" | "boolean" | "integer" | "number" | "object" | "array";

/** A published field as the data dictionary names it. */
export interface Field {
  readonly name: string;
  readonly type: FieldType;
  readonly meaning: Localized;
  /** The only values it can have; `null` where it can have any of its type. */
  readonly values: readonly string[] | null;
  /** A regular expression that every value fits, from its beginning to its end; `null` where any text does. */
  readonly pattern: string | null;
  /** Whether it is always there; an optional one is an empty cell in CSV and `null` in JSON. */
  readonly required: boolean;
}

/** The fields of a published record, from its schema, in their order. */
export function fieldsOf(record: z.ZodObject): readonly Field[] {
  return Object.entries(record.shape).map(([name, schema]) => {
    return {
      name,
      ...described(z.toJSONSchema(schema)),
      meaning: descriptionOf(schema),
      required: !z.safeParse(schema, null).success,
    };
  });
}

function described(
  schema: z.core.JSONSchema.BaseSchema,
): Pick<Field, "type" | "values" | "pattern"> {
  const real = schema.anyOf?.find(({ type }) => type !== "null") ?? schema;
  const type = [real.type].flat().find((one) => one !== "null");
  const values = real.enum?.map(String) ?? null;
  const isDay = real.format === "date";
  const pattern = isDay ? null : (real.pattern ?? null);
  return { type: isDay ? "date" : fieldType(type), values, pattern };
}

function fieldType(type: string | undefined): FieldType {
  switch (type) {
    case "string":
    case "boolean":
    case "integer":
    case "number":
    case "object":
    case "array":
      return type;
    default:
      throw new Error(`a published field is of type \`${type}\``);
  }
}
