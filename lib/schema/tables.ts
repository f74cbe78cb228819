import { z } from "zod";
import {
  country,
  field,
  id,
  listOf,
  optional,
  optionalListOf,
  partialDay,
  reference,
  SOURCES_HELP,
  source,
  text,
  violates,
} from "./fields";

const degrees = (limit: number) =>
  z
    .string()
    .refine(
      (value) => /^-?\d{1,3}\.\d{2}$/.test(value) && Math.abs(Number(value)) <= limit,
      violates("coordinate-format"),
    )
    .transform(Number)
    .meta({ type: "number", minimum: -limit, maximum: limit });

const place = z.strictObject({
  lv: field(text, "Nosaukums latviešu valodā. Raksta nominatīvā.", "Rīga"),
  en: field(text, "Nosaukums angļu valodā.", "Riga"),
  country: field(country, "Valsts kods (ISO 3166-1).", "LV"),
  at: field(
    z.tuple([degrees(90), degrees(180)]),
    "Platums un garums grādos ar diviem cipariem aiz punkta.",
    "[56.95, 24.11]",
  ),
});

/** `content/places.md`: towns by id, nominative names, country and coordinates (WGS 84, two decimals). */
export const placesTable = z.strictObject({
  places: field(
    z.record(
      id,
      field(
        place,
        "Pilsēta; identifikators ir tās angliskais nosaukums ar mazajiem latīņu burtiem.",
        "riga",
      ),
    ),
    "Pilsētas pēc identifikatora, alfabētā.",
  ),
});

const role = z.strictObject({
  lv: field(text, "Amats latviski.", "iekšlietu ministrs"),
  en: field(text, "Amats angliski.", "Minister of the Interior"),
  from: field(
    optional(partialDay),
    "Pirmā diena, mēnesis vai gads amatā, ja avots to saka.",
    "2019-01-23",
  ),
  to: field(
    optional(partialDay),
    "Pēdējā diena, mēnesis vai gads amatā, ja avots to saka.",
    "2021-06",
  ),
});

const person = z.strictObject({
  name: field(text, "Vārds un uzvārds, kā tos raksta pati persona.", "Sandis Ģirģens"),
  latvian: field(
    optional(text),
    "Ārvalstu personas vārds latviskajā rakstībā, ja avots to dod.",
    "Agne Bilotaite",
  ),
  spellings: field(optionalListOf(text), "Citi rakstības veidi avotos.", "[S. Ģirģens]"),
  organisation: field(
    optional(reference),
    "Organizācija, kurā persona strādā. Ministrijas darbiniekiem neraksta.",
    "frontex",
  ),
  roles: field(optionalListOf(role), "Amati ar laiku, kad tie ieņemti."),
  sources: field(listOf(source), SOURCES_HELP),
});

/** `content/people.md`: people by id, with the roles they had and when. */
export const peopleTable = z.strictObject({
  people: field(
    z.record(
      id,
      field(
        person,
        "Persona; identifikators ir vārds un uzvārds ar mazajiem latīņu burtiem.",
        "sandis-girgens",
      ),
    ),
    "Personas pēc identifikatora, alfabētā.",
  ),
});

const publisher = z.strictObject({
  lv: field(text, "Nosaukums latviski.", "Iekšlietu ministrija"),
  en: field(text, "Nosaukums angliski.", "Ministry of the Interior"),
});

/** `content/publishers.md`: who stands behind the sources. */
export const publishersTable = z.strictObject({
  publishers: field(
    z.record(id, field(publisher, "Publicētājs.", "iem")),
    "Publicētāji pēc identifikatora, alfabētā.",
  ),
});
