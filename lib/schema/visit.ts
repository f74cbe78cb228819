import { z } from "zod";
import { CONFIRMATIONS, KINDS, MODES, STATUSES } from "../records";
import {
  broken,
  country,
  day,
  entryFields,
  flag,
  id,
  pair,
  reference,
  some,
  source,
  standingFields,
  text,
  translates,
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
    broken("participant-form"),
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
  organisations: some(reference).optional(),
  participants: some(participant).optional(),
  listed: flag.optional(),
  confirmed: z.enum(CONFIRMATIONS),
  doubt: pair.optional(),
  sources: some(source),
  formerly: some(id).optional(),
  ...entryFields,
  ...standingFields,
});

/** Front matter of `content/visits/YYYY/<id>.en.md`: the English words and no fact. */
export const visitWords = z.strictObject({ title: text, summary: text, translates });
