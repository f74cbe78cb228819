import { COUNTRY_CODES, countryName } from "#lib/model/countries";
import { LANGS } from "#lib/model/lang";
import { dictionaryOf } from "#lib/text/dictionary";
import { valueLabels } from "#lib/text/value-labels";
import { type NamedWord, Vocabulary } from "./suggest";

/** The values of a field that takes one of a few, with the words the site shows for them. */
export function valueVocabulary(field: string, values: readonly string[]): Vocabulary {
  const labels = LANGS.flatMap((lang) => Object.entries(valueLabels(field, lang)));
  return new Vocabulary(
    values,
    labels.flatMap(([value, label]) => (values.includes(value) ? [[label, value] as const] : [])),
  );
}

/** What a Latvian calls a field besides what its page calls it. */
const FIELD_NAMES: readonly NamedWord[] = [
  ["nosaukums", "title"],
  ["kopsavilkums", "summary"],
  ["datums", "start"],
  ["sākums", "start"],
  ["beigas", "end"],
  ["valsts", "country"],
  ["persona", "person"],
  ["amats", "role"],
  ["adrese", "url"],
  ["publicētājs", "publisher"],
];

/** The names of fields with the Latvian words for them. */
export function fieldVocabulary(fields: readonly string[]): Vocabulary {
  const labels = Object.entries(dictionaryOf("lv").visit).flatMap(([field, label]) =>
    typeof label === "string" ? [[label, field] as const] : [],
  );
  return new Vocabulary(
    fields,
    [...labels, ...FIELD_NAMES].filter(([, field]) => fields.includes(field)),
  );
}

/** Codes that people take for a country's. */
const OTHER_CODES: readonly NamedWord[] = [
  ["UK", "GB"],
  ["EL", "GR"],
  ["ASV", "US"],
  ["USA", "US"],
];

/** The names of countries in both languages and other codes of theirs; not the codes, for any two letters are near some code. */
export const COUNTRY_NAMES = new Vocabulary(
  [],
  [
    ...LANGS.flatMap((lang) =>
      COUNTRY_CODES.map((code): NamedWord => [countryName(code, lang), code]),
    ),
    ...OTHER_CODES,
  ],
);

/** What people write for `true` and `false`. */
export const BOOLEANS = new Vocabulary(
  ["true", "false"],
  [
    ["yes", "true"],
    ["jā", "true"],
    ["ir", "true"],
    ["on", "true"],
    ["1", "true"],
    ["no", "false"],
    ["nē", "false"],
    ["nav", "false"],
    ["off", "false"],
    ["0", "false"],
  ],
);
