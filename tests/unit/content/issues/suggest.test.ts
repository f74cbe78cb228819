import { expect, test } from "vitest";
import { collectEntries } from "#lib/content/archive/parsed-archive";
import { knownIds } from "#lib/content/archive/references";
import { Vocabulary } from "#lib/content/issues/suggest";
import { suggestCountry, suggestPartialDay } from "#lib/content/issues/suggest-value";
import {
  BOOLEANS,
  COUNTRY_NAMES,
  fieldVocabulary,
  valueVocabulary,
} from "#lib/content/issues/vocabularies";
import { readFolder } from "#lib/content/read-folder";
import {
  CADENCES,
  CHANGE_KINDS,
  GROUPS,
  KINDS,
  LEVELS,
  MODES,
  PUBLISHER_KINDS,
  SOURCE_KINDS,
  STATUSES,
} from "#lib/model/records";
import { FILE_SCHEMAS } from "#lib/schema/files";
import { describedFields } from "#lib/schema/schema-walk";
import { ARCHIVE } from "../../../support/archive";

const LEAST = 0.95;
const LETTERS = [..."abcdefghijklmnopqrstuvwxyzāčēģīķļņšūž-_"];

const folder = collectEntries(readFolder(ARCHIVE).files);
const IDS = knownIds(folder);

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
  readonly found: number;
  readonly share: number;
}

// The suite's share of the typos of a large vocabulary; TYPOS=1000000 looks at all.
const MOST_TYPOS = Number(process.env["TYPOS"] ?? 20_000);

/** How many of the typos of all words are taken for the word; a typo that is another valid word is none. */
function tally(
  words: readonly (readonly [written: string, meant: string])[],
  suggest: (typo: string) => string | null,
  letters = LETTERS,
): Tally {
  const valid = new Set(words.map(([written]) => written));
  const all = words.flatMap(([written, meant]) =>
    [...typosOf(written, letters)].flatMap((typo) => (valid.has(typo) ? [] : [{ typo, meant }])),
  );
  const step = Math.ceil(all.length / MOST_TYPOS);
  const typos = all.filter((_, index) => index % step === 0);
  const found = typos.filter(({ typo, meant }) => suggest(typo) === meant).length;
  return { typos: typos.length, found, share: found / typos.length };
}

const tallyOf = (vocabulary: Vocabulary) =>
  tally(
    [...vocabulary.words].map((word) => [word, word]),
    (typo) => vocabulary.suggest(typo),
  );

/** The names of fields that can stand beside each other, by where they stand. */
function fieldNames(): ReadonlyMap<string, readonly string[]> {
  const names = new Map<string, string[]>();
  for (const [kind, schema] of Object.entries(FILE_SCHEMAS)) {
    for (const { path } of describedFields(schema)) {
      const [, around = "", name = path] = /^(.*)\.([^.]+)$/.exec(path) ?? [];
      names.set(`${kind} ${around}`, [...(names.get(`${kind} ${around}`) ?? []), name]);
    }
  }
  return names;
}

const CLOSED: readonly (readonly [name: string, vocabulary: Vocabulary])[] = [
  ["organisation", IDS.organisation],
  ["person", IDS.person],
  ["place", IDS.place],
  ["publisher", IDS.publisher],
  ["topic", IDS.topic],
  ["series", IDS.series],
  ["kind", valueVocabulary("kind", KINDS)],
  ["mode", valueVocabulary("mode", MODES)],
  ["status", valueVocabulary("status", STATUSES)],
  ["group", valueVocabulary("group", GROUPS)],
  ["level", valueVocabulary("level", LEVELS)],
  ["every", valueVocabulary("every", CADENCES)],
  ["publisher.kind", valueVocabulary("kind", PUBLISHER_KINDS)],
  ["source.kind", valueVocabulary("kind", SOURCE_KINDS)],
  ["changes.kind", valueVocabulary("kind", CHANGE_KINDS)],
  ["flag", BOOLEANS],
  ...[...fieldNames()].map(
    ([place, words]) => [`field of ${place}`, fieldVocabulary(words)] as const,
  ),
];

test.each(CLOSED)("a typo of one edit in %s is taken for what was meant", (name, vocabulary) => {
  expect(vocabulary.words.size).toBeGreaterThan(0);
  const { typos, found, share } = tallyOf(vocabulary);
  expect(share, `${name}: ${found} of ${typos}`).toBeGreaterThanOrEqual(LEAST);
});

test("codes that are no more lead to the countries of today, and so do names", () => {
  expect(suggestCountry("Vācija")).toBe("DE");
  expect(suggestCountry("UK")).toBe("GB");
  expect(suggestCountry("lv")).toBe("LV");
});

test("a typo of one edit in the name of a country of the archive is taken for its code", () => {
  const used = new Set([...folder.records.place.values()].map(({ data: { country } }) => country));
  expect(used.size).toBeGreaterThan(5);
  const names = COUNTRY_NAMES.names.filter(([name, code]) => used.has(code) && name.length > 3);
  const { typos, found, share } = tally(names, suggestCountry);
  expect(share, `countries: ${found} of ${typos}`).toBeGreaterThanOrEqual(LEAST);
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
  ["topic", "Ārējā robeža", "external-border"],
  ["topic", "external-borders", "external-border"],
  ["series", "frontex-managment-board", "frontex-management-board"],
] as const)("%s: %s is taken for %s", (kind, written, meant) => {
  expect(IDS[kind].suggest(written)).toBe(meant);
});

test("what is like nothing known is taken for nothing", () => {
  for (const written of ["", "---", "x", "zzzzzz", "nato-summit", "__proto__", "constructor"])
    expect(IDS.organisation.suggest(written), written).toBeNull();
});

test("a day of which only the month or the year is written is suggested no more exactly than that", () => {
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
    ["2023. gada februāra vidū", null],
    ["2023-13", null],
    ["ap 2023", null],
    ["sen", null],
  ];
  expect(written.map(([text]) => [text, suggestPartialDay(text ?? "")])).toEqual(written);
});

test("a vocabulary is compiled once, however many words are looked for in it", () => {
  let compiled = 0;
  const words = {
    *[Symbol.iterator]() {
      compiled += 1;
      yield* ["frontex", "interpol"];
    },
  };
  const vocabulary = new Vocabulary(words);
  expect([vocabulary.suggest("fronteks"), vocabulary.suggest("interpool")]).toEqual([
    "frontex",
    "interpol",
  ]);
  expect(compiled).toBe(1);
});
