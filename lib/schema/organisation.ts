import { z } from "zod";
import { GROUPS } from "#lib/model/records";
import { labelledValues } from "#lib/text/value-labels";
import {
  country,
  englishFields,
  entryFields,
  field,
  flag,
  listOf,
  localized,
  namedSource,
  optional,
  optionalListOf,
  partialDay,
  publicationFields,
  referenceTo,
  SOURCES_HELP,
  same,
  secureAddress,
  sourceIds,
  text,
} from "./fields";

const seat = z.strictObject({
  city: field(
    optional(localized("Pilsēta", "Strasbūra", "Strasbourg")),
    "Pilsēta",
    "Mītnes pilsēta abās valodās.",
  ),
  country: field(country, "Valsts", "Mītnes valsts: kods (ISO 3166-1).", "FR"),
  sources: sourceIds,
});

const founding = z.strictObject({
  day: field(partialDay, "Kad", "Diena, mēnesis vai gads.", "1949-05-05"),
  note: field(
    optional(localized("Piezīme", "ar Londonas līgumu", "by the Treaty of London")),
    "Piezīme",
    "Piezīme par izveidi.",
  ),
  sources: sourceIds,
});

const participation = z.strictObject({
  status: field(
    localized("Dalības veids", "dalībvalsts", "member state"),
    "Dalības veids",
    "Dalības veids.",
  ),
  since: field(
    optional(partialDay),
    "Kopš",
    "Kopš kura gada, mēneša vai dienas Latvija piedalās.",
    "1995-02-10",
  ),
  note: field(
    optional(localized("Piezīme", "pēc uzaicinājuma", "by invitation")),
    "Piezīme",
    "Piezīme par dalību.",
  ),
  sources: sourceIds,
});

/** Front matter of `content/organisations/<id>.lv.md`: a profile's facts, each with the ids of its sources. */
export const organisationFacts = z.strictObject({
  name: field(
    localized("Oficiālais nosaukums", "Eiropas Padome", "Council of Europe"),
    "Oficiālais nosaukums",
    "Oficiālais nosaukums abās valodās.",
  ),
  abbreviation: field(
    z
      .strictObject({
        lv: field(optional(text), "Latviski", "Saīsinājums latviski.", "ANO"),
        en: field(optional(text), "Angliski", "Saīsinājums angliski.", "UN"),
      })
      .default({ lv: null, en: null }),
    "Saīsinājums",
    "Saīsinājums, ja tādu lieto.",
  ),
  aliases: field(
    optionalListOf(text),
    "Citi nosaukumi",
    "Citi nosaukumi, ko rāda lasītājam.",
    "[EDSO, OSCE]",
  ),
  words: field(
    optionalListOf(text),
    "Meklējamie vārdi",
    "Vārdi, ar kuriem to var atrast, bet kurus nerāda: komitejas, departamenti, saīsinājumi.",
    "[LIBE]",
  ),
  group: field(
    z.enum(GROUPS),
    "Grupa",
    `Organizāciju grupa: ${labelledValues("group", GROUPS, "lv")}.`,
    "other",
  ),
  parent: field(
    optional(referenceTo("organisations")),
    "Ietilpst organizācijā",
    "Organizācija, kuras daļa tā ir: faila nosaukums.",
    "un",
  ),
  summary: field(
    text,
    "Kopsavilkums",
    "Viens vai divi teikumi latviski: kas tā ir.",
    "Eiropas cilvēktiesību organizācija.",
  ),
  seat: field(optional(seat), "Mītne", "Mītne: pilsēta, valsts un avoti."),
  founded: field(
    optional(founding),
    "Izveidota",
    "Kad izveidota: gads, mēnesis vai diena, cik precīzi zināms avotos.",
  ),
  latvia: field(optional(participation), "Latvijas dalība", "Latvijas dalība."),
  coordinator: field(
    optional(
      localized("Atbildīgā iestāde", "Valsts policija", "State Police").extend({
        sources: sourceIds,
      }),
    ),
    "Atbildīgā iestāde Latvijā",
    "Kas par sadarbību atbild Latvijā.",
  ),
  site: field(
    optional(secureAddress),
    "Oficiālā vietne",
    "Organizācijas oficiālā vietne. Adrese sākas ar https://.",
    "https://www.coe.int/",
  ),
  same,
  listed: field(
    flag,
    "Minēta ministrijas lapā",
    "Vai to min ministrijas lapa: `true`, ja min.",
    "true",
  ),
  sources: field(listOf(namedSource), "Avoti", SOURCES_HELP),
  ...entryFields,
  ...publicationFields,
});

/** Front matter of `content/organisations/<id>.en.md`. */
export const organisationWords = z.strictObject({
  summary: englishFields.summary,
  translates: englishFields.translates,
});
