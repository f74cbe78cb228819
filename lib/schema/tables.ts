import { z } from "zod";
import { broken, country, id, partialDay, reference, some, source, text } from "./fields";

const degrees = (limit: number) =>
  z
    .string()
    .refine(
      (value) => /^-?\d{1,3}\.\d{2}$/.test(value) && Math.abs(Number(value)) <= limit,
      broken("coordinate-format"),
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
      spellings: some(text).optional(),
      organisation: reference.optional(),
      roles: some(
        z.strictObject({
          lv: text,
          en: text,
          from: partialDay.optional(),
          to: partialDay.optional(),
        }),
      ).optional(),
      sources: some(source),
    }),
  ),
});

/** `content/publishers.md`: who stands behind the sources. */
export const publishersTable = z.strictObject({
  publishers: z.record(id, z.strictObject({ lv: text, en: text })),
});
