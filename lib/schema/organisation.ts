import { z } from "zod";
import { GROUPS } from "#lib/model/records";
import {
  booleanText,
  country,
  entryFields,
  id,
  namedSource,
  nonEmptyArray,
  pair,
  partialDay,
  reference,
  secureAddress,
  sourceIds,
  standingFields,
  text,
  translates,
} from "./fields";

/** Front matter of `content/organisations/<id>.lv.md`: a profile's facts, each with the ids of its sources. */
export const organisationFacts = z.strictObject({
  name: pair,
  abbreviation: z.strictObject({ lv: text.optional(), en: text.optional() }).optional(),
  aliases: nonEmptyArray(text).optional(),
  group: z.enum(GROUPS),
  parent: reference.optional(),
  summary: text,
  seat: z.strictObject({ city: pair.optional(), country, sources: sourceIds }).optional(),
  founded: z
    .strictObject({ day: partialDay, note: pair.optional(), sources: sourceIds })
    .optional(),
  latvia: z
    .strictObject({
      status: pair,
      since: partialDay.optional(),
      note: pair.optional(),
      sources: sourceIds,
    })
    .optional(),
  coordinator: z.strictObject({ lv: text, en: text, sources: sourceIds }).optional(),
  site: secureAddress.optional(),
  listed: booleanText.optional(),
  sources: nonEmptyArray(namedSource),
  formerly: nonEmptyArray(id).optional(),
  ...entryFields,
  ...standingFields,
});

/** Front matter of `content/organisations/<id>.en.md`. */
export const organisationWords = z.strictObject({ summary: text, translates });
