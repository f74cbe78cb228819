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
  referenceTo,
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
      optional(referenceTo("people")),
      "Persona",
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
      "Grupa",
      "Grupa, ja avotā personas nav minētas.",
    ),
    country: field(
      optional(country),
      "Valsts",
      "Valsts, ko grupa pārstāv; ja tā pārstāv organizāciju, aizpilda nākamo lauku: kods (ISO 3166-1).",
      "LV",
    ),
    organisation: field(
      optional(referenceTo("organisations")),
      "Organizācija",
      "Organizācija, ko grupa pārstāv: faila nosaukums no mapes organisations.",
      "frontex",
    ),
    level: field(
      optional(level),
      "Augstākais amats",
      `Grupas augstākais amats, ja avots to saka: ${labelledValues("level", LEVELS, "lv")}.`,
      "expert",
    ),
    role: field(
      optional(
        localized("Amats", "iekšlietu ministrs", "Minister of the Interior").extend({
          level: field(
            level,
            "Līmenis",
            `Amata līmenis: ${labelledValues("level", LEVELS, "lv")}.`,
            "minister",
          ),
        }),
      ),
      "Amats todien",
      "Amats todien, ja tas nav personas ierakstā; ja tas vajadzīgs, to parāda pārbaude.",
    ),
    mode: field(
      optional(mode),
      "Piedalījās",
      "Kā piedalījās šis dalībnieks, ja citādi nekā pārējie.",
      "online",
    ),
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
    "Nosaukums",
    "Vizītes nosaukums latviski, bez punkta beigās.",
    "Tikšanās ar Frontex izpilddirektoru Rīgā",
  ),
  summary: field(
    text,
    "Kopsavilkums",
    "Viens vai divi teikumi latviski, kopā ne vairāk kā 320 rakstzīmes, vispirms tas, ko nolēma.",
    "Ministrs un direktors pārrunāja ārējās robežas apsardzību.",
  ),
  outcome: field(
    optional(text),
    "Rezultāts",
    "Rezultāts latviski, ja tas avotā norādīts: ko nolēma, secināja vai lūdza. Viens līdz trīs teikumi.",
    "Ministri pieņēma kopīgu paziņojumu.",
  ),
  start: field(day, "Pirmā diena", "Pirmā diena; ar to sākas faila nosaukums.", "2019-05-20"),
  end: field(
    optional(day),
    "Pēdējā diena",
    "Pēdējā diena, ja vizīte ilgst vairāk nekā vienu dienu.",
    "2019-05-22",
  ),
  place: field(
    optional(referenceTo("places")),
    "Pilsēta",
    "Pilsēta, kurā notika: faila nosaukums no mapes places.",
    "riga",
  ),
  country: field(
    optional(country),
    "Valsts",
    "Valsts, ja pilsēta nav zināma; kopā ar pilsētu neraksta: kods (ISO 3166-1).",
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
    "Cita vieta",
    "Vieta, kas nav pilsēta, piemēram, novads vai robeža.",
  ),
  mode: field(
    mode,
    "Norise",
    `Vai tikās klātienē vai tiešsaistē: ${labelledValues("mode", MODES, "lv")}.`,
    "in_person",
  ),
  kind: field(
    z.enum(KINDS),
    "Veids",
    `Kāda sanāksme tā bija; vai tā bija Latvijā, norāda vieta: ${labelledValues("kind", KINDS, "lv")}.`,
    "bilateral_meeting",
  ),
  status: field(
    z.enum(STATUSES),
    "Statuss",
    `Cik droši zināms, ka tā notika: ${labelledValues("status", STATUSES, "lv")}.`,
    "held",
  ),
  topics: field(
    listOf(referenceTo("topics")).refine(
      ({ length }) => length <= MOST_TOPICS,
      violates("topics-many"),
    ),
    "Temati",
    "Par ko tā bija, viens līdz četri temati, galvenais vispirms: failu nosaukumi no mapes topics.",
    "[external-border]",
  ),
  series: field(
    optional(
      z.strictObject({
        id: field(
          referenceTo("series"),
          "Cikls",
          "Kurā ciklā tā ir: faila nosaukums no mapes series.",
          "frontex-management-board",
        ),
        number: field(optional(ordinal), "Kārtas numurs", "Kārtas numurs, ja avots to saka.", "85"),
      }),
    ),
    "Cikls un kārtas numurs",
    "Ja sanāksme atkārtojas: kurā ciklā tā ir un kura pēc kārtas.",
  ),
  organisations: field(
    optionalListOf(referenceTo("organisations")),
    "Organizācijas",
    "Organizācijas, ar kurām tikās vai kuru sanāksme tā bija: failu nosaukumi no mapes organisations.",
    "[frontex]",
  ),
  participants: field(
    optionalListOf(participant),
    "Dalībnieki",
    "Dalībnieki: katrs ir persona vai grupa.",
  ),
  listed: field(
    flag,
    "Ministrijas sarakstā",
    "Vai vizīte ir ministrijas pašas publicētajā sarakstā: `true`, ja ir.",
    "true",
  ),
  countries: field(
    optionalListOf(country),
    "Citas valstis",
    "Valstis, kas pēc avota piedalījās un nav dalībnieku valstis; Latviju neraksta: kodi (ISO 3166-1).",
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
    "Neskaidrība",
    "Kas avotos ir neskaidrs vai pretrunīgs.",
  ),
  sources: field(listOf(source), "Avoti", SOURCES_HELP),
  ...entryFields,
  ...publicationFields,
});

/** Front matter of `content/visits/YYYY/<id>.en.md`: the English words and no fact. */
export const visitWords = z.strictObject({
  ...englishFields,
  outcome: field(
    optional(text),
    "Rezultāts",
    "Rezultāts angliski, ja tas ir latviešu failā.",
    "The ministers adopted a joint statement.",
  ),
});
