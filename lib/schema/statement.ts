import { z } from "zod";
import { ASPECTS, CONFORMITIES, RESULTS, SAMPLE_PAGES } from "../statement";
import { day, id, pair, some, text } from "./fields";

const results = some(z.enum(RESULTS));

/** The field `statement` of the accessibility statement: its facts, once for both languages. */
export const statementFacts = z.strictObject({
  conformity: z.enum(CONFORMITIES),
  evaluated: day,
  first: day,
  reviewed: day,
  author: pair,
  pages: some(z.strictObject({ page: z.enum(SAMPLE_PAGES), id: id.optional() })),
  aspects: z.record(z.enum(ASPECTS), results),
  failures: some(pair).optional(),
  burdens: some(pair).optional(),
  outside: some(pair).optional(),
  alternatives: some(pair),
  contacts: z
    .strictObject({
      phone: text.optional(),
      other: pair.optional(),
      time: pair.optional(),
      complaints: pair.optional(),
    })
    .optional(),
  approved: z.strictObject({ by: text, office: pair }).optional(),
});
