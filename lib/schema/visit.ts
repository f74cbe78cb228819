import { z } from "zod";
import { KINDS, LEVELS, MODES, STATUSES } from "#lib/model/records";
import { labelledValues } from "#lib/text/value-labels";
import {
  country,
  day,
  englishFields,
  entryFields,
  field,
  flag,
  listOf,
  localized,
  optional,
  optionalListOf,
  ordinal,
  publicationFields,
  reference,
  SOURCES_HELP,
  source,
  text,
  violates,
} from "./fields";

const mode = z.enum(MODES);

const level = z.enum(LEVELS);

/** One person by id, or a group in words; a group's words say its role. */
const participant = z
  .strictObject({
    person: field(
      optional(reference),
      "Persona: faila nosaukums no mapes people.",
      "sandis-girgens",
    ),
    group: field(
      optional(
        localized(
          "Grupas nosaukums",
          "Iekšlietu ministrijas delegācija",
          "Delegation of the Ministry of the Interior",
        ),
      ),
      "Grupa, ja avotā personas nav minētas.",
    ),
    country: field(optional(country), "Valsts, ko grupa pārstāv (ISO 3166-1).", "LV"),
    organisation: field(
      optional(reference),
      "Organizācija, ko grupa pārstāv: faila nosaukums no mapes organisations.",
      "frontex",
    ),
    level: field(
      optional(level),
      `Grupas augstākais amats, ja avots to saka: ${labelledValues("level", LEVELS, "lv")}.`,
      "expert",
    ),
    role: field(
      optional(
        localized("Amats", "iekšlietu ministrs", "Minister of the Interior").extend({
          level: field(
            level,
            `Amata līmenis: ${labelledValues("level", LEVELS, "lv")}.`,
            "minister",
          ),
        }),
      ),
      "Amats todien, ja tas nav personas failā.",
    ),
    mode: field(optional(mode), "Kā piedalījās šis dalībnieks, ja citādi nekā pārējie.", "online"),
  })
  .refine(
    ({ person, group, role, country, organisation, level }) =>
      person === null
        ? group !== null && role === null && (country === null || organisation === null)
        : [group, country, organisation, level].every((one) => one === null),
    violates("participant-form"),
  );

const MOST_TOPICS = 4;

/** Front matter of `content/visits/YYYY/<id>.lv.md`: the facts of a visit and its Latvian words. */
export const visitFacts = z.strictObject({
  title: field(
    text,
    "Vizītes nosaukums latviski, bez punkta beigās.",
    "Tikšanās ar Frontex izpilddirektoru Rīgā",
  ),
  summary: field(
    text,
    "Viens vai divi teikumi latviski: kas notika.",
    "Ministrs un direktors pārrunāja ārējās robežas apsardzību.",
  ),
  outcome: field(
    optional(text),
    "Rezultāts latviski, ja avots to saka: ko nolēma, secināja vai lūdza. Viens līdz trīs teikumi.",
    "Ministri pieņēma kopīgu paziņojumu.",
  ),
  start: field(day, "Pirmā diena; ar to sākas faila nosaukums.", "2019-05-20"),
  end: field(optional(day), "Pēdējā diena, ja vizīte ilgst vairāk nekā vienu dienu.", "2019-05-22"),
  place: field(optional(reference), "Pilsēta: faila nosaukums no mapes places.", "riga"),
  country: field(
    optional(country),
    "Valsts kods (ISO 3166-1), ja pilsēta nav zināma; kopā ar `place` neraksta.",
    "NO",
  ),
  area: field(
    optional(
      localized(
        "Vietas nosaukums",
        "Latvijas un Krievijas robeža",
        "the border of Latvia and Russia",
      ),
    ),
    "Vieta, kas nav pilsēta, piemēram, novads vai robeža.",
  ),
  mode: field(mode, `Norises veids: ${labelledValues("mode", MODES, "lv")}.`, "in_person"),
  kind: field(
    z.enum(KINDS),
    `Vizītes veids: ${labelledValues("kind", KINDS, "lv")}.`,
    "bilateral_meeting",
  ),
  status: field(
    z.enum(STATUSES),
    "held – notikusi, planned – vēl gaidāma, unconfirmed – bija paziņota, bet nekas vēlāks nesaka, ka notikusi, cancelled – atcelta.",
    "held",
  ),
  topics: field(
    listOf(reference).refine(({ length }) => length <= MOST_TOPICS, violates("topics-many")),
    "Par ko tā bija: viens līdz četri failu nosaukumi no mapes topics, galvenais vispirms.",
    "[external-border]",
  ),
  series: field(
    optional(
      z.strictObject({
        id: field(reference, "Faila nosaukums no mapes series.", "frontex-management-board"),
        number: field(optional(ordinal), "Kārtas numurs, ja avots to saka.", "85"),
      }),
    ),
    "Ja sanāksme atkārtojas: kurā ciklā tā ir un kura pēc kārtas.",
  ),
  organisations: field(
    optionalListOf(reference),
    "Organizācijas: failu nosaukumi no mapes organisations.",
    "[frontex]",
  ),
  participants: field(optionalListOf(participant), "Dalībnieki: katrs ir persona vai grupa."),
  listed: field(flag, "`true`, ja vizīte ir ministrijas pašas publicētajā sarakstā.", "true"),
  countries: field(
    optionalListOf(country),
    "Valstis, kas pēc avota piedalījās un nav dalībnieku valstis (ISO 3166-1); Latviju neraksta.",
    "[EE, LT]",
  ),
  doubt: field(
    optional(
      localized(
        "Neskaidrība",
        "Avotos norādīti dažādi datumi.",
        "The sources give different days.",
      ),
    ),
    "Kas avotos ir neskaidrs vai pretrunīgs.",
  ),
  sources: field(listOf(source), SOURCES_HELP),
  ...entryFields,
  ...publicationFields,
});

/** Front matter of `content/visits/YYYY/<id>.en.md`: the English words and no fact. */
export const visitWords = z.strictObject({
  ...englishFields,
  outcome: field(
    optional(text),
    "Rezultāts angliski, ja tas ir latviešu failā.",
    "The ministers adopted a joint statement.",
  ),
});
