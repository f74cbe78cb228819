import { z } from "zod";
import { ASPECTS, CONFORMITIES, RESULTS, SAMPLE_PAGES } from "#lib/model/statement";
import { day, id, listOf, optional, optionalListOf, text } from "./fields";

/** Latvian and English; this form has no help of its own: the state's template explains it. */
const both = z.strictObject({ lv: text, en: text });

/** The field `statement` of the accessibility statement: its facts, once for both languages. */
export const statementFacts = z.strictObject({
  conformity: z.enum(CONFORMITIES),
  evaluated: day,
  first: day,
  reviewed: day,
  author: both,
  pages: listOf(z.strictObject({ page: z.enum(SAMPLE_PAGES), id: optional(id) })),
  aspects: z.record(z.enum(ASPECTS), listOf(z.enum(RESULTS))),
  failures: optionalListOf(both),
  burdens: optionalListOf(both),
  outside: optionalListOf(both),
  alternatives: listOf(both),
  contacts: optional(
    z.strictObject({
      phone: optional(text),
      other: optional(both),
      time: optional(both),
      complaints: optional(both),
    }),
  ),
  approved: optional(z.strictObject({ by: text, office: both })),
});
