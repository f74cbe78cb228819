import { z } from "zod";
import { LEVELS } from "#lib/model/records";
import { labelledValues } from "#lib/text/value-labels";
import {
  country,
  field,
  formerly,
  listOf,
  optional,
  optionalListOf,
  partialDay,
  referenceTo,
  SOURCES_HELP,
  same,
  source,
  text,
  violates,
} from "./fields";

const role = z.strictObject({
  lv: field(text, "Latviski", "Amats latviski.", "iekšlietu ministrs"),
  en: field(text, "Angliski", "Amats angliski.", "Minister of the Interior"),
  level: field(
    z.enum(LEVELS),
    "Līmenis",
    `Amata līmenis: ${labelledValues("level", LEVELS, "lv")}.`,
    "minister",
  ),
  from: field(
    optional(partialDay),
    "No",
    "Pirmā diena, mēnesis vai gads amatā, ja avots to saka; bez tā amats attiecas uz visu laiku līdz beigām.",
    "2019-01-23",
  ),
  to: field(
    optional(partialDay),
    "Līdz",
    "Pēdējā diena, mēnesis vai gads amatā, ja avots to saka; bez tā amats attiecas uz visu laiku no sākuma.",
    "2021-06",
  ),
});

/** Front matter of `content/people/<id>.md`: a person, whom they speak for, and the roles they had and when. */
export const personFacts = z
  .strictObject({
    name: field(
      text,
      "Vārds un uzvārds",
      "Vārds un uzvārds, kā tos raksta pati persona.",
      "Sandis Ģirģens",
    ),
    latvian: field(
      optional(text),
      "Vārds latviski",
      "Ārvalstu personas vārds latviski: kā to raksta ministrija vai cits avots, citādi pēc atveides noteikumiem.",
      "Agne Bilotaite",
    ),
    spellings: field(
      optionalListOf(text),
      "Citi rakstības veidi",
      "Citi rakstības veidi avotos.",
      "[S. Ģirģens]",
    ),
    country: field(
      optional(country),
      "Valsts",
      "Valsts, ko persona pārstāv: kods (ISO 3166-1).",
      "LV",
    ),
    organisation: field(
      optional(referenceTo("organisations")),
      "Organizācija",
      "Organizācija, ko persona pārstāv valsts vietā: faila nosaukums no mapes organisations.",
      "frontex",
    ),
    formerly,
    same,
    roles: field(optionalListOf(role), "Amati", "Amati ar laiku, kad tie ieņemti."),
    sources: field(listOf(source), "Avoti", SOURCES_HELP),
  })
  .refine(
    ({ country, organisation }) => (country === null) !== (organisation === null),
    violates("person-side"),
  );
