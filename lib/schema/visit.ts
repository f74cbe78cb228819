import { z } from "zod";
import { CONFIRMATIONS, KINDS, MODES, STATUSES } from "#lib/model/records";
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
  publicationFields,
  reference,
  SOURCES_HELP,
  source,
  text,
  violates,
} from "./fields";

const mode = z.enum(MODES);

/** One person by id, or a group in words; a group's words say its role. */
const participant = z
  .strictObject({
    person: field(optional(reference), "Persona: identifikators no people.md.", "sandis-girgens"),
    group: field(
      optional(
        localized(
          "Grupas nosaukums",
          "Iekšlietu ministrijas delegācija",
          "Delegation of the Ministry of the Interior",
        ),
      ),
      "Grupa, ja avots nenosauc personas.",
    ),
    role: field(
      optional(localized("Amats", "iekšlietu ministrs", "Minister of the Interior")),
      "Amats todien, ja tas atšķiras no people.md.",
    ),
    mode: field(optional(mode), "Kā piedalījās šis dalībnieks, ja citādi nekā pārējie.", "online"),
  })
  .refine(
    ({ person, group, role }) =>
      person === null ? group !== null && role === null : group === null,
    violates("participant-form"),
  );

/** Front matter of `content/visits/YYYY/<id>.lv.md`: the facts of a visit and its Latvian words. */
export const visitFacts = z.strictObject({
  title: field(
    text,
    "Vizītes nosaukums latviski, bez punkta beigās.",
    "Tikšanās ar Frontex izpilddirektoru Rīgā",
  ),
  summary: field(
    text,
    "Viens vai divi teikumi latviski: kas notika un ko nolēma.",
    "Ministrs un direktors pārrunāja ārējās robežas apsardzību.",
  ),
  start: field(day, "Pirmā diena; ar to sākas faila nosaukums.", "2019-05-20"),
  end: field(optional(day), "Pēdējā diena, ja vizīte ilgst vairāk nekā vienu dienu.", "2019-05-22"),
  place: field(optional(reference), "Pilsēta: identifikators no places.md.", "riga"),
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
    "incoming_meeting",
  ),
  status: field(
    z.enum(STATUSES),
    "held – notikusi, announced – paziņota, bet nekas vēlāks to neapstiprina, cancelled – atcelta.",
    "held",
  ),
  organisations: field(
    optionalListOf(reference),
    "Organizācijas: failu nosaukumi no mapes organisations.",
    "[frontex]",
  ),
  participants: field(optionalListOf(participant), "Dalībnieki: katrs ir persona vai grupa."),
  listed: field(flag, "`true`, ja vizīte ir ministrijas pašas publicētajā sarakstā.", "true"),
  confirmed: field(
    z.enum(CONFIRMATIONS),
    "Kas to apstiprina: `independent` – arī avots ārpus ministrijas, `ministry` – tikai ministrija un tās dienesti, `list-only` – tikai ministrijas saraksts.",
    "ministry",
  ),
  doubt: field(
    optional(
      localized("Šaubas", "Avoti nosauc dažādas dienas.", "The sources name different days."),
    ),
    "Kas avotos ir neskaidrs vai pretrunīgs.",
  ),
  sources: field(listOf(source), SOURCES_HELP),
  ...entryFields,
  ...publicationFields,
});

/** Front matter of `content/visits/YYYY/<id>.en.md`: the English words and no fact. */
export const visitWords = z.strictObject(englishFields);
