import fc from "fast-check";
import { expect, test } from "vitest";
import { plural } from "#lib/locale/plurals";
import { typeset } from "#lib/locale/typeset";
import { countryName } from "#lib/model/countries";
import { dictionaryOf } from "#lib/text/dictionary";

const plain = (text: string) => text.replaceAll("\u00a0", " ");

test.each([
  [0, "0 notikumu", "0 events"],
  [1, "1 notikums", "1 event"],
  [2, "2 notikumi", "2 events"],
  [10, "10 notikumu", "10 events"],
  [11, "11 notikumu", "11 events"],
  [21, "21 notikums", "21 events"],
  [101, "101 notikums", "101 events"],
])("%i visits are counted in words", (count, latvian, english) => {
  expect(plain(dictionaryOf("lv").countVisits(count))).toBe(latvian);
  expect(plain(dictionaryOf("en").countVisits(count))).toBe(english);
});

test.each([
  ["S. Ģirģens", "S.\u00a0Ģirģens"],
  ["2019. gada 20. maijā", "2019.\u00a0gada 20.\u00a0maijā"],
  ["20 May 2019", "20\u00a0May 2019"],
  ["20. aprīļa rītā", "20.\u00a0aprīļa rītā"],
  ["J. A. Bērziņš", "J.\u00a0A.\u00a0Bērziņš"],
  ["Dz. Rasnačs un Dž. Bondars", "Dz.\u00a0Rasnačs un Dž.\u00a0Bondars"],
  ["dienests u. c.", "dienests u.\u00a0c."],
  ["t. sk. misijas u. tml.", "t.\u00a0sk. misijas u.\u00a0tml."],
  ["1 200 000 eiro", "1\u00a0200\u00a0000\u00a0eiro"],
  ["7500 eiro", "7500\u00a0eiro"],
  ["EUR 2,500", "EUR\u00a02,500"],
  ["RFC 5545, noteikumi Nr. 445", "RFC\u00a05545, noteikumi Nr.\u00a0445"],
  ["organizācija – Interpols", "organizācija\u00a0– Interpols"],
  ["– biedre – kopš 2011.–2012. gada", "– biedre\u00a0– kopš 2011.–2012.\u00a0gada"],
  ["gadā. Āboliņš", "gadā. Āboliņš"],
  ["robežu. Tikās", "robežu. Tikās"],
])("`%s` is held together where a line must not end", (text, expected) => {
  expect(typeset(text)).toBe(expected);
});

test("typesetting changes nothing but spaces", () => {
  const word = fc.constantFrom("2019.", "gada", "aprīļa", "S.", "Dz.", "u.", "c.", "EUR", "7500");
  const words = fc.array(fc.oneof(word, fc.string())).map((parts) => parts.join(" "));
  fc.assert(fc.property(words, (text) => plain(typeset(text)) === plain(text)));
});

test("a noun without a zero form takes the other form for nought", () => {
  expect(plural("lv", 0, { one: "vieta", other: "vietas" })).toBe("vietas");
});

test("countries are named in both languages", () => {
  expect([countryName("LV", "lv"), countryName("CZ", "lv"), countryName("GB", "en")]).toEqual([
    "Latvija",
    "Čehija",
    "United Kingdom",
  ]);
});

test.each(["", "L", "L9!", "lv"])("“%s” is no country code and stays as it is", (code) => {
  expect(countryName(code, "lv")).toBe(code);
});

test("both dictionaries have the same keys", () => {
  const keys = (value: unknown, path: string): string[] =>
    typeof value === "object" && value !== null
      ? Object.entries(value).flatMap(([key, item]) => keys(item, `${path}.${key}`))
      : [path];
  expect(keys(dictionaryOf("en"), "")).toEqual(keys(dictionaryOf("lv"), ""));
});
