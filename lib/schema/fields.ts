import { z } from "zod";
import { isCountry } from "#lib/model/countries";
import { type Day, type PartialDay, parseDay, parsePartialDay } from "#lib/model/day";
import { CHANGE_KINDS, SOURCE_KINDS } from "#lib/model/records";
import { labelledValues } from "#lib/text/value-labels";

/** Rules that the text of a single field can break; `lib/content` makes issues of them. */
export const FIELD_RULES = [
  "field-empty",
  "day-format",
  "partial-day-format",
  "country-unknown",
  "link-malformed",
  "link-not-https",
  "link-sample",
  "coordinate-format",
  "id-format",
  "flag-format",
  "participant-form",
  "person-side",
  "language-unknown",
  "number-format",
  "topics-many",
] as const;

export type FieldRule = (typeof FIELD_RULES)[number];

/**
 * What a field is called and what an editor writes in it, in Latvian, and a sample value; of a table's record, a sample id.
 * Where the form offers the values, what stands after a colon in the help is for those who write files.
 */
export interface FieldHelp {
  readonly label: string;
  readonly help: string;
  readonly example: string | null;
}

const HELP = z.registry<FieldHelp>();

/** What is chosen rather than typed in a field whose file holds a text: a record of a folder, a country, a day, yes or no. */
interface Choice {
  readonly of: ReferredFolder | "country" | "day" | "flag";
}

const CHOICES = z.registry<Choice>();

/** What an editor chooses in a field; `null` where the schema says it by itself or the value is typed. */
export function choiceOf(schema: z.core.$ZodType): Choice["of"] | null {
  return CHOICES.get(schema)?.of ?? null;
}

/** A field of a file: its schema with its label and the help that messages, editors and the handbook show. */
export function field<T extends z.ZodType>(
  schema: T,
  label: string,
  help: string,
  example?: string,
): T {
  const described = schema.clone();
  HELP.add(described, { label, help, example: example ?? null });
  return described;
}

/** The help of a field; `null` for a schema that is no field of its own. */
export function helpOf(schema: z.core.$ZodType): FieldHelp | null {
  return HELP.get(schema) ?? null;
}

/** A field that may be left out, and is `null` in the record then. */
export function optional<T extends z.ZodType>(schema: T): z.ZodDefault<z.ZodNullable<T>> {
  return z._default(z.nullable(schema), null);
}

/** A list with something in it. */
export function listOf<T extends z.ZodType>(item: T): z.ZodArray<T> {
  return z.array(item).min(1);
}

/** A list that is left out where it has nothing in it, and is empty in the record then. */
export function optionalListOf<T extends z.ZodType>(item: T): z.ZodDefault<z.ZodArray<T>> {
  return z._default(listOf(item), []);
}

/** Every scalar of the front matter arrives as text; this is a text that is not empty. */
export const text = z.string().refine((value) => !isEmptyText(value), violates("field-empty"));

/** Says whether a text holds nothing, or only the dots that a sample has in place of words. */
export function isEmptyText(value: string): boolean {
  return /^\s*(?:…|\.{3})?\s*$/.test(value);
}

const ID = "^[a-z0-9]+(-[a-z0-9]+)*$";

/** An id that a record is given here. */
export const id = text
  .refine((value) => new RegExp(ID).test(value), violates("id-format"))
  .meta({ pattern: ID });

/** The folders whose records fields refer to by id. */
type ReferredFolder = "organisations" | "people" | "places" | "publishers" | "series" | "topics";

/** The id of a source of the same file. */
export const sourceId = text.meta({ pattern: ID });

/** The id of a record in a folder; whether it exists is checked when all files are read. */
export function referenceTo(folder: ReferredFolder): typeof sourceId {
  return sourceId.clone().register(CHOICES, { of: folder });
}

/** A real day, `2019-05-20`. */
export const day = z
  .string()
  .transform((value, context): Day => {
    const parsed = parseDay(value);
    if (parsed !== null) return parsed;
    context.addIssue({ code: "custom", ...violates("day-format") });
    return z.NEVER;
  })
  .meta({ pattern: "^\\d{4}-\\d{2}-\\d{2}$" })
  .register(CHOICES, { of: "day" });

/** A day, a month or a year; an editor that knows YAML takes a year for a number. */
export const partialDay = z
  .string()
  .transform((value, context): PartialDay => {
    const parsed = parsePartialDay(value);
    if (parsed !== null) return parsed;
    context.addIssue({ code: "custom", ...violates("partial-day-format") });
    return z.NEVER;
  })
  .meta({ type: ["string", "integer"], pattern: "^\\d{4}(-\\d{2}){0,2}$" });

/** `true` or `false`, written out; `false` where it is left out. */
export const flag = z
  .string()
  .refine((value) => value === "true" || value === "false", violates("flag-format"))
  .transform((value) => value === "true")
  .meta({ type: "boolean" })
  .register(CHOICES, { of: "flag" })
  .default(false);

/** An ISO 3166-1 alpha-2 code, upper case. */
export const country = z
  .string()
  .refine(isCountry, violates("country-unknown"))
  .meta({ pattern: "^[A-Z]{2}$" })
  .register(CHOICES, { of: "country" });

/** Latvian and English, both present, with what they name and a sample of each. */
export function localized(what: string, lv: string, en: string) {
  return z.strictObject({
    lv: field(text, "Latviski", `${what} latviski.`, lv),
    en: field(text, "Angliski", `${what} angliski.`, en),
  });
}

/** An address a reader can open: absolute, `http` or `https`, and no sample. */
export const address = text
  .refine((value) => isAddress(value), violates("link-malformed"))
  .refine((value) => !isAddress(value) || !isSampleAddress(value), violates("link-sample"))
  .meta({ pattern: "^https?://\\S+$" });

/** An absolute `https` address. */
export const secureAddress = address.refine(
  (value) => !value.startsWith("http:"),
  violates("link-not-https"),
);

/** Says whether an address has dots in place of its end, as samples of addresses do. */
export function isSampleAddress(value: string): boolean {
  return /…|\.{3}/.test(value);
}

/** Says whether a text is an absolute `http` or `https` address without spaces, quotes and angle brackets. */
export function isAddress(value: string): boolean {
  return /^https?:\/\/[^\s<>"]+$/.test(value) && URL.canParse(value);
}

/** A BCP 47 language tag; Latvian where it is left out. */
const language = z
  .string()
  .refine(isLanguage, violates("language-unknown"))
  .meta({ pattern: "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$" })
  .default("lv");

function isLanguage(tag: string): boolean {
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag);
}

/** A natural number. */
export const ordinal = z
  .string()
  .refine((value) => /^[1-9]\d{0,4}$/.test(value), violates("number-format"))
  .transform(Number)
  .meta({ type: "integer", minimum: 1 });

const SOURCE_ID =
  "Avota īsais nosaukums šajā ierakstā; tekstā uz to ved saite, kuras adrese ir # un šis nosaukums.";

/** Where a fact is known from. */
export const source = z.strictObject({
  id: field(optional(id), "Īsais nosaukums", SOURCE_ID, "iem-2019"),
  url: field(
    address,
    "Adrese",
    "Avota pilnā adrese, kā tā ir pārlūkā.",
    "https://www.iem.gov.lv/lv/jaunums/…",
  ),
  publisher: field(
    referenceTo("publishers"),
    "Publicētājs",
    "Kas avotu publicējis: faila nosaukums no mapes publishers.",
    "iem",
  ),
  title: field(
    optional(text),
    "Virsraksts",
    "Avota virsraksts, kā tas nodrukāts, avota valodā; ja virsraksts nav redzēts, lauku neraksta.",
    "Noslēdzies Šengenas valstu forums",
  ),
  published: field(
    optional(partialDay),
    "Publicēts",
    "Kad avots publicēts: diena, mēnesis vai gads, ja tas avotā nodrukāts.",
    "2019-05-30",
  ),
  language: field(
    language,
    "Valoda",
    "Avota valodas kods (BCP 47), ja avots nav latviešu valodā.",
    "en",
  ),
  kind: field(
    z.enum(SOURCE_KINDS).default("news"),
    "Veids",
    `Kas tas par avotu, ja nav ziņa: ${labelledValues("kind", SOURCE_KINDS, "lv")}.`,
    "report",
  ),
  archived: field(
    optional(secureAddress),
    "Arhīva kopija",
    "Tās pašas lapas kopijas adrese tīmekļa arhīvā.",
    "https://web.archive.org/…",
  ),
});

/** A source that facts and paragraphs of the same file refer to by its id. */
export const namedSource = source.extend({
  id: field(id, "Īsais nosaukums", SOURCE_ID, "iem-2019"),
});

/** What `sources` is for, wherever it stands. */
export const SOURCES_HELP =
  "Avoti, no kuriem fakti zināmi: katram adrese un publicētājs. Vismaz viens.";

/** Ids of sources of the same file, at least one. */
export const sourceIds = field(
  listOf(sourceId),
  "Avoti",
  "Avotu īsie nosaukumi: `id` no šī faila `sources`.",
  "[coe]",
);

/** One line of the change log. */
const change = z.strictObject({
  day: field(day, "Diena", "Labojuma diena, parasti šodiena.", "2026-12-01"),
  kind: field(
    z.enum(CHANGE_KINDS),
    "Veids",
    `Labojuma veids: ${labelledValues("kind", CHANGE_KINDS, "lv")}.`,
    "correction",
  ),
  lv: field(
    text,
    "Kas mainīts, latviski",
    "Kas mainīts, viens teikums latviski.",
    "Izlabota beigu diena.",
  ),
  en: field(text, "Kas mainīts, angliski", "Tas pats teikums angliski.", "End day corrected."),
});

/** The same thing elsewhere. */
export const same = field(
  optional(secureAddress),
  "Citās datu kopās",
  "Tā paša adrese citā datu kopā, piemēram, Wikidata.",
  "https://www.wikidata.org/wiki/…",
);

/** What every Latvian file of an entry has besides its facts. */
export const entryFields = {
  added: field(day, "Pievienots arhīvam", "Diena, kad ieraksts pievienots arhīvam.", "2026-11-24"),
  changes: field(
    optionalListOf(change),
    "Labojumi",
    "Labojumi pēc publicēšanas, vecākais vispirms; tos redz lasītāji.",
  ),
};

/** When an entry was taken back and why; its address stays and says so. */
const withdrawal = z.strictObject({
  day: field(day, "Diena", "Atsaukšanas diena, parasti šodiena.", "2026-12-01"),
  lv: field(
    text,
    "Iemesls latviski",
    "Viens teikums latviski, ko redzēs lasītāji.",
    "Avots atsaukts.",
  ),
  en: field(text, "Iemesls angliski", "Tas pats teikums angliski.", "The source was withdrawn."),
});

/** The former names of a record, which lead to it. */
export const formerly = field(
  optionalListOf(id),
  "Agrākie identifikatori",
  "Agrākie identifikatori. Vecākais stāv pirmais; no to adresēm lasītāju pāradresē uz šo lapu.",
  "[2019-05-20-forums]",
);

/** What decides at which addresses an entry is shown, and whether it is. */
export const publicationFields = {
  formerly,
  draft: field(
    flag,
    "Melnraksts",
    "Vai ieraksts vēl nav rādāms: `true`; publicējot lauku izdzēš.",
    "true",
  ),
  withdrawn: field(
    optional(withdrawal),
    "Atsaukts",
    "Ja publicēts ieraksts jānoņem: diena un iemesls abās valodās; adresē paliek paziņojums. Saites uz to citos tekstos izdzēš.",
  ),
};

/** What an English file has; a profile's title is its official name, which is a fact. */
export const englishFields = {
  title: field(
    text,
    "Nosaukums",
    "Nosaukums angliski.",
    "Meeting with the Executive Director of Frontex",
  ),
  summary: field(
    text,
    "Kopsavilkums",
    "Viens vai divi teikumi angliski.",
    "The minister and the director discussed the external borders.",
  ),
  /** The hash of the Latvian words that it translates: `lib/content/archive/translations.ts` makes it. */
  translates: field(
    optional(text),
    "Tulkotais teksts",
    "Kura latviešu teksta tulkojums tas ir; pareizo vērtību parāda `npm run translations`.",
    "lv-0a1b2c3d",
  ),
};

/** The parameters by which a zod issue names one of our rules. */
export function violates(rule: FieldRule): { params: { rule: FieldRule } } {
  return { params: { rule } };
}
