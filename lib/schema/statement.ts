import { z } from "zod";
import { ASPECTS, CONFORMITIES, RESULTS, SAMPLE_PAGES } from "#lib/model/statement";
import { day, id, nonEmptyArray, pair, text } from "./fields";

const results = nonEmptyArray(z.enum(RESULTS));

/** The field `statement` of the accessibility statement: its facts, once for both languages. */
export const statementFacts = z.strictObject({
  conformity: z.enum(CONFORMITIES),
  evaluated: day,
  first: day,
  reviewed: day,
  author: pair,
  pages: nonEmptyArray(z.strictObject({ page: z.enum(SAMPLE_PAGES), id: id.optional() })),
  aspects: z.record(z.enum(ASPECTS), results),
  failures: nonEmptyArray(pair).optional(),
  burdens: nonEmptyArray(pair).optional(),
  outside: nonEmptyArray(pair).optional(),
  alternatives: nonEmptyArray(pair),
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
