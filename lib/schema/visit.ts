import { z } from "zod";
import { CONFIRMATIONS, KINDS, MODES, STATUSES } from "#lib/model/records";
import {
  booleanText,
  country,
  day,
  entryFields,
  id,
  nonEmptyArray,
  pair,
  reference,
  source,
  standingFields,
  text,
  translates,
  violates,
} from "./fields";

const mode = z.enum(MODES);

/** One person by id, or a group in words; a group's words say its role. */
const participant = z
  .strictObject({
    person: reference.optional(),
    group: pair.optional(),
    role: pair.optional(),
    mode: mode.optional(),
  })
  .refine(
    ({ person, group, role }) =>
      person === undefined ? group !== undefined && role === undefined : group === undefined,
    violates("participant-form"),
  );

/** Front matter of `content/visits/YYYY/<id>.lv.md`: the facts of a visit and its Latvian words. */
export const visitFacts = z.strictObject({
  title: text,
  summary: text,
  start: day,
  end: day.optional(),
  place: reference.optional(),
  country: country.optional(),
  area: pair.optional(),
  mode,
  kind: z.enum(KINDS),
  status: z.enum(STATUSES),
  organisations: nonEmptyArray(reference).optional(),
  participants: nonEmptyArray(participant).optional(),
  listed: booleanText.optional(),
  confirmed: z.enum(CONFIRMATIONS),
  doubt: pair.optional(),
  sources: nonEmptyArray(source),
  formerly: nonEmptyArray(id).optional(),
  ...entryFields,
  ...standingFields,
});

/** Front matter of `content/visits/YYYY/<id>.en.md`: the English words and no fact. */
export const visitWords = z.strictObject({ title: text, summary: text, translates });
