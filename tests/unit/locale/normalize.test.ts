import { expect, test } from "vitest";
import { normalize, normalizedWords, tokenize, withDigraphs } from "#lib/locale/normalize";

test.each([
  ["Ģirģens Šķēršļi Žņūdzēni", "girgens skersli znudzeni"],
  ["Schröder Łódź Straße Søren Đorđe", "schroder lodz strasse soren dorde"],
  ["ﬁnāls Ⅳ", "finals iv"],
])("`%s` is compared as `%s`", (text, expected) => {
  expect(normalize(text)).toBe(expected);
});

test.each([
  ["S.Ģirģena", ["s", "girgena"]],
  ["eu-LISA", ["eu", "lisa"]],
  ["20\u00a0000 bēgļu", ["20", "000", "beglu"]],
  ["Inter\u00adpols", ["interpols"]],
  ["🙂 <b>", ["b"]],
])("the words of `%s` are runs of letters and digits", (text, expected) => {
  expect(normalizedWords(text)).toEqual(expected);
});

test("a word knows its place and whether it is written as an abbreviation", () => {
  expect(tokenize("ANO un Rīga")).toEqual([
    { word: "ano", from: 0, to: 3, isCapitals: true },
    { word: "un", from: 4, to: 6, isCapitals: false },
    { word: "riga", from: 7, to: 11, isCapitals: false },
  ]);
});

test("a name has the digraphs of its letters", () => {
  expect(withDigraphs("Jürgen Schröder")).toBe("Juergen Schroeder");
});
