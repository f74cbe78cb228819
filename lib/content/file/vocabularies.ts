import { LANGS } from "#lib/model/lang";
import { isCountry } from "#lib/schema/fields";
import { dictionaryOf } from "#lib/text/dictionary";
import { valueLabels } from "#lib/text/value-labels";
import type { Vocabulary } from "../issues/suggest";
import type { ParsedArchive } from "./parsed-entry";

/** The ids that references may name, with the names that people know the records by. */
export interface IdVocabularies {
  readonly organisation: Vocabulary;
  readonly person: Vocabulary;
  readonly place: Vocabulary;
  readonly publisher: Vocabulary;
}

/** The ids of a folder: of all files, right or not, and of the tables that can be read. */
export function idVocabularies(parsed: ParsedArchive): IdVocabularies {
  const { people, places, publishers, organisations } = parsed;
  return {
    organisation: {
      words: parsed.files.flatMap(({ path }) =>
        path?.kind === "organisation" && path.lang === "lv" ? [path.id] : [],
      ),
      names: organisations.flatMap(({ id, data }) =>
        [
          data.abbreviation?.lv,
          data.abbreviation?.en,
          data.name.lv,
          data.name.en,
          ...(data.aliases ?? []),
        ].flatMap((name) => (name === undefined ? [] : [[name, id] as const])),
      ),
    },
    person: table(people?.data.people, ({ name, latvian, spellings = [] }) => [
      name,
      ...(latvian === undefined ? [] : [latvian]),
      ...spellings,
    ]),
    place: table(places?.data.places, ({ lv, en }) => [lv, en]),
    publisher: table(publishers?.data.publishers, ({ lv, en }) => [lv, en]),
  };
}

function table<T>(
  records: Readonly<Record<string, T>> = {},
  namesOf: (record: T) => readonly string[],
): Vocabulary {
  return {
    words: Object.keys(records),
    names: Object.entries(records).flatMap(([id, record]) =>
      namesOf(record).map((name) => [name, id] as const),
    ),
  };
}

/** The values of a field that takes one of a few, with the words the site shows for them. */
export function valueVocabulary(field: string, words: readonly string[]): Vocabulary {
  const labels = LANGS.flatMap((lang) => Object.entries(valueLabels(field, lang)));
  return {
    words,
    names: labels.flatMap(([word, label]) =>
      words.includes(word) ? [[label, word] as const] : [],
    ),
  };
}

/** What a Latvian calls a field besides what its page calls it. */
const FIELD_NAMES = [
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
] as const;

/** The names of fields with the Latvian words for them. */
export function fieldVocabulary(words: readonly string[]): Vocabulary {
  const labels = Object.entries(dictionaryOf("lv").visit).flatMap(([word, label]) =>
    typeof label === "string" ? [[label, word] as const] : [],
  );
  return { words, names: [...labels, ...FIELD_NAMES].filter(([, word]) => words.includes(word)) };
}

let countries: Vocabulary | null = null;

/** The names of countries in both languages, and the codes people take for theirs; any two letters are near some code. */
export function countryNames(): Vocabulary {
  countries ??= { words: [], names: makeCountryNames() };
  return countries;
}

function makeCountryNames(): readonly (readonly [name: string, code: string])[] {
  const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];
  const codes = letters.flatMap((a) => letters.map((b) => a + b)).filter(isCountry);
  const names = LANGS.flatMap((lang) => {
    const display = new Intl.DisplayNames(lang, { type: "region" });
    return codes.map((code) => [display.of(code) ?? code, code] as const);
  });
  return [...names, ["UK", "GB"], ["EL", "GR"], ["ASV", "US"], ["USA", "US"]];
}
