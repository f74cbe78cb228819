import { z } from "zod";
import { parseDay, parsePartialDay } from "#lib/model/day";
import { CHANGE_KINDS, type Day, type PartialDay } from "#lib/model/records";

/** Rules a field's own text can break; the issue's place and words are made from them by `lib/content`. */
export type FieldRule =
  | "field-empty"
  | "day-format"
  | "country-unknown"
  | "link-malformed"
  | "link-not-https"
  | "link-sample"
  | "coordinate-format"
  | "id-format"
  | "flag-format"
  | "participant-form";

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

/** The id of a record elsewhere: whether it exists, and what was meant, is told when all files are read. */
export const reference = text.meta({ pattern: ID });

/** A real day, `2019-05-20`. */
export const day = z
  .string()
  .transform((value, context): Day => {
    const parsed = parseDay(value);
    if (parsed !== null) return parsed;
    context.addIssue({ code: "custom", ...violates("day-format") });
    return z.NEVER;
  })
  .meta({ pattern: "^\\d{4}-\\d{2}-\\d{2}$" });

/** A day, a month or a year; an editor that knows YAML takes a year for a number. */
export const partialDay = z
  .string()
  .transform((value, context): PartialDay => {
    const parsed = parsePartialDay(value);
    if (parsed !== null) return parsed;
    context.addIssue({ code: "custom", ...violates("day-format") });
    return z.NEVER;
  })
  .meta({ type: ["string", "integer"], pattern: "^\\d{4}(-\\d{2}){0,2}$" });

/** `true` or `false`, written out. */
export const booleanText = z
  .string()
  .refine((value) => value === "true" || value === "false", violates("flag-format"))
  .transform((value) => value === "true")
  .meta({ type: "boolean" });

const regions = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
// Unions, test codes, and islands that have a code of the post alone.
const NO_COUNTRIES = new Set("EU EZ QO UN XA XB ZZ AC CP CQ DG EA IC TA".split(" "));

/** An ISO 3166-1 alpha-2 code, upper case. */
export const country = z
  .string()
  .refine(isCountry, violates("country-unknown"))
  .meta({ pattern: "^[A-Z]{2}$" });

/** Says whether a text is the code of a country of today, as ISO 3166-1 and Unicode's CLDR (Kosovo) list them. */
export function isCountry(code: string): boolean {
  return (
    /^[A-Z]{2}$/.test(code) &&
    !NO_COUNTRIES.has(code) &&
    regions.of(code) !== undefined &&
    // Codes that are no more lead to today's: DD to DE, SU to RU, UK to GB.
    Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`
  );
}

/** Latvian and English, both present. */
export const pair = z.strictObject({ lv: text, en: text });

/** An address a reader can open: absolute, `http` or `https`, and no sample. */
export const address = text
  .refine((value) => isAddress(value), violates("link-malformed"))
  .refine((value) => !isAddress(value) || !isSampleAddress(value), violates("link-sample"));

/** An absolute `https` address. */
export const secureAddress = address.refine(
  (value) => !value.startsWith("http:"),
  violates("link-not-https"),
);

/** Says whether an address has dots in place of its end, as samples of addresses do. */
export function isSampleAddress(value: string): boolean {
  return /…|\.{3}/.test(value);
}

function isAddress(value: string): boolean {
  return /^https?:\/\/[^\s<>"]+$/.test(value) && URL.canParse(value);
}

/** Where a fact is known from. */
export const source = z.strictObject({ id: id.optional(), url: address, publisher: reference });

/** A source that facts and bullets of the same file refer to by its id. */
export const namedSource = source.required({ id: true });

/** One line of the change log. */
export const change = z.strictObject({ day, kind: z.enum(CHANGE_KINDS), lv: text, en: text });

/** What every Latvian file of an entry carries besides its facts. */
export const entryFields = {
  added: day,
  changes: z.array(change).min(1).optional(),
};

/** When an entry was taken back and why; its address stays and says so. */
const withdrawal = z.strictObject({ day, lv: text, en: text });

/** What decides whether an entry of its own address is shown: withdrawn, still a draft, or neither. */
export const standingFields = {
  draft: booleanText.optional(),
  withdrawn: withdrawal.optional(),
};

/** Which Latvian words an English file translates: the hash that `lib/content/archive/translations.ts` makes of them. */
export const translates = text.optional();

/** Ids of sources of the same file, at least one. */
export const sourceIds = z.array(reference).min(1);

/** A list with something in it; an empty list is left out instead. */
export function nonEmptyArray<T extends z.ZodType>(item: T): z.ZodArray<T> {
  return z.array(item).min(1);
}

/** The parameters by which a zod issue names one of our rules. */
export function violates(rule: FieldRule): { params: { rule: FieldRule } } {
  return { params: { rule } };
}
