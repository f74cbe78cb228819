import { z } from "zod";
import { entryFields, namedSource, nonEmptyArray, text, translates } from "./fields";
import { statementFacts } from "./statement";

/** Front matter of `content/pages/<id>.lv.md`. */
export const pageFacts = z.strictObject({
  title: text,
  summary: text,
  sources: nonEmptyArray(namedSource).optional(),
  statement: statementFacts.optional(),
  ...entryFields,
});

/** Front matter of `content/pages/<id>.en.md`. */
export const pageWords = z.strictObject({ title: text, summary: text, translates });
