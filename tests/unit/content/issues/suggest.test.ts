import { expect, test } from "vitest";
import { collectEntries } from "#lib/content/file/parsed-entry";
import {
  countryNames,
  fieldVocabulary,
  idVocabularies,
  valueVocabulary,
} from "#lib/content/file/vocabularies";
import { suggestWord, type Vocabulary } from "#lib/content/issues/suggest";
import { suggestPartialDay, suggestValue } from "#lib/content/issues/suggest-value";
import { readFolder } from "#lib/content/read-folder";
import { CHANGE_KINDS, CONFIRMATIONS, GROUPS, KINDS, MODES, STATUSES } from "#lib/model/records";
import { FIELD_HELP } from "#lib/schema/field-help";
import { isCountry } from "#lib/schema/fields";
import { ARCHIVE } from "../../../support/archive";

const LEAST = 0.95;
const LETTERS = [..."abcdefghijklmnopqrstuvwxyzāčēģīķļņšūž-_"];

const folder = collectEntries(readFolder(ARCHIVE).files);
const IDS = idVocabularies(folder);

/** Every text that one edit makes of a word: a letter put in, taken out, changed, or swapped with the next. */
function typosOf(word: string, letters: readonly string[]): ReadonlySet<string> {
  const typos = new Set<string>();
  for (let index = 0; index <= word.length; index += 1) {
    const [before, after] = [word.slice(0, index), word.slice(index)];
    for (const letter of letters) {
      typos.add(before + letter + after);
      if (after !== "") typos.add(before + letter + after.slice(1));
    }
    typos.add(before + after.slice(1));
    typos.add(before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2));
  }
  typos.delete(word);
  typos.delete("");
  return typos;
}

interface Tally {
  readonly typos: number;
  readonly mended: number;
  readonly share: number;
}

/** How many of the typos of all words are taken for the word; a typo that is another valid word is none. */
function tally(
  words: readonly (readonly [written: string, meant: string])[],
  mend: (typo: string) => string | null,
  letters = LETTERS,
): Tally {
  const valid = new Set(words.map(([written]) => written));
  let [typos, mended] = [0, 0];
  for (const [written, meant] of words) {
    for (const typo of typosOf(written, letters)) {
      if (valid.has(typo)) continue;
      typos += 1;
      if (mend(typo) === meant) mended += 1;
    }
  }
  return { typos, mended, share: mended / typos };
}

const tallyOf = (vocabulary: Vocabulary) =>
  tally(
    vocabulary.words.map((word) => [word, word]),
    (typo) => suggestWord(typo, vocabulary),
  );

/** The names of fields that can stand beside each other, by where they stand. */
function fieldNames(): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const [kind, fields] of Object.entries(FIELD_HELP)) {
    for (const path of Object.keys(fields)) {
      const [, around = "", name = path] = /^(.*)\.([^.]+)$/.exec(path) ?? [];
      if (name !== "*")
        names.set(`${kind} ${around}`, [...(names.get(`${kind} ${around}`) ?? []), name]);
    }
  }
  return names;
}

const CLOSED: readonly (readonly [name: string, vocabulary: Vocabulary])[] = [
  ...Object.entries(IDS),
  ["kind", valueVocabulary("kind", KINDS)],
  ["mode", valueVocabulary("mode", MODES)],
  ["status", valueVocabulary("status", STATUSES)],
  ["group", valueVocabulary("group", GROUPS)],
  ["confirmed", valueVocabulary("confirmed", CONFIRMATIONS)],
  ["changes.kind", valueVocabulary("kind", CHANGE_KINDS)],
  ["flag", { words: ["true", "false"] }],
  ...[...fieldNames()].map(
    ([place, words]) => [`field of ${place}`, fieldVocabulary(words)] as const,
  ),
];

test.each(CLOSED)("a typo of one edit in %s is taken for what was meant", (name, vocabulary) => {
  expect(vocabulary.words.length).toBeGreaterThan(0);
  const { typos, mended, share } = tallyOf(vocabulary);
  expect(share, `${name}: ${mended} of ${typos}`).toBeGreaterThanOrEqual(LEAST);
});

test("codes that are no more are no countries, and their names lead to today's", () => {
  for (const code of ["DD", "SU", "YU", "UK", "EU", "AC"])
    expect(isCountry(code), code).toBe(false);
  expect(suggestValue("country-unknown", "Vācija")).toBe("DE");
  expect(suggestValue("country-unknown", "UK")).toBe("GB");
  expect(suggestValue("country-unknown", "lv")).toBe("LV");
});

test("a typo of one edit in the name of a country of the archive is taken for its code", () => {
  const used = new Set(
    Object.values(folder.places?.data.places ?? {}).map(({ country }) => country),
  );
  expect(used.size).toBeGreaterThan(5);
  const names = (countryNames().names ?? []).filter(
    ([name, code]) => used.has(code) && name.length > 3,
  );
  const { typos, mended, share } = tally(names, (typo) => suggestValue("country-unknown", typo));
  expect(share, `countries: ${mended} of ${typos}`).toBeGreaterThanOrEqual(LEAST);
});

test.each([
  ["organisation", "FRONTEX", "frontex"],
  ["organisation", "ANO", "un"],
  ["organisation", "EDSO", "osce"],
  ["organisation", "Eiropas Padome", "coe"],
  ["organisation", "eiropas padomee", "coe"],
  ["organisation", "fronteks", "frontex"],
  ["person", "Sandis Ģirģens", "sandis-girgens"],
  ["person", "sandis-ģirģens", "sandis-girgens"],
  ["person", "sandis_girgensss", "sandis-girgens"],
  ["place", "Rīga", "riga"],
  ["place", "Brisele", "brussels"],
  ["publisher", "Iekšlietu ministrija", "iem"],
] as const)("%s: %s is taken for %s", (kind, written, meant) => {
  expect(suggestWord(written, IDS[kind])).toBe(meant);
});

test("what is like nothing known is taken for nothing", () => {
  for (const written of ["", "---", "x", "zzzzzz", "nato-summit", "__proto__", "constructor"])
    expect(suggestWord(written, IDS.organisation), written).toBeNull();
});

test("a day of which only the month or the year is written is mended no more exactly than that", () => {
  const written = [
    ["2023.gada februāris", "2023-02"],
    ["2023. gada februārī", "2023-02"],
    ["februāris 2023", "2023-02"],
    ["02.2023", "2023-02"],
    ["2023-2", "2023-02"],
    ["2023. gads", "2023"],
    ["2023. gadā", "2023"],
    ["2023.g.", "2023"],
    ["14.02.2023.", "2023-02-14"],
    ["2023. gada 14. februāris", "2023-02-14"],
    ["2023. gada februāra vidū", ""],
    ["2023-13", ""],
    ["ap 2023", ""],
    ["sen", ""],
  ];
  expect(written.map(([text = ""]) => [text, suggestPartialDay(text)])).toEqual(written);
});
