import { z } from "zod";
import {
  day,
  englishFields,
  entryFields,
  field,
  namedSource,
  optional,
  optionalListOf,
  SOURCES_HELP,
  text,
} from "./fields";
import { statementFacts } from "./statement";

/** Front matter of `content/pages/<id>.lv.md`. */
export const pageFacts = z.strictObject({
  title: field(text, "Nosaukums", "Lapas nosaukums latviski.", "Par arhīvu"),
  statement: field(
    optional(statementFacts),
    "Piekļūstamības paziņojums",
    "Tikai piekļūstamības paziņojumam: veidnē prasītās ziņas.",
  ),
  covered: field(
    optional(day),
    "Avoti caurskatīti līdz",
    "Tikai pārskatam: diena, līdz kurai avoti caurskatīti.",
    "2026-03-20",
  ),
  summary: field(
    text,
    "Kopsavilkums",
    "Viens vai divi teikumi latviski.",
    "Kas te ir un no kurienes tas zināms.",
  ),
  sources: field(optionalListOf(namedSource), "Avoti", SOURCES_HELP),
  ...entryFields,
});

/** Front matter of `content/pages/<id>.en.md`. */
export const pageWords = z.strictObject(englishFields);
