import { z } from "zod";
import {
  country,
  id,
  nonEmptyArray,
  partialDay,
  reference,
  source,
  text,
  violates,
} from "./fields";

const degrees = (limit: number) =>
  z
    .string()
    .refine(
      (value) => /^-?\d{1,3}\.\d{2}$/.test(value) && Math.abs(Number(value)) <= limit,
      violates("coordinate-format"),
    )
    .transform(Number)
    .meta({ type: "number", minimum: -limit, maximum: limit });

/** `content/places.md`: towns by id, nominative names, country and coordinates (WGS 84, two decimals). */
export const placesTable = z.strictObject({
  places: z.record(
    id,
    z.strictObject({ lv: text, en: text, country, at: z.tuple([degrees(90), degrees(180)]) }),
  ),
});

/** `content/people.md`: people by id, with the roles they had and when. */
export const peopleTable = z.strictObject({
  people: z.record(
    id,
    z.strictObject({
      name: text,
      latvian: text.optional(),
      spellings: nonEmptyArray(text).optional(),
      organisation: reference.optional(),
      roles: nonEmptyArray(
        z.strictObject({
          lv: text,
          en: text,
          from: partialDay.optional(),
          to: partialDay.optional(),
        }),
      ).optional(),
      sources: nonEmptyArray(source),
    }),
  ),
});

/** `content/publishers.md`: who stands behind the sources. */
export const publishersTable = z.strictObject({
  publishers: z.record(id, z.strictObject({ lv: text, en: text })),
});
