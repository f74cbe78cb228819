import { expect, test } from "vitest";
import { fold, tokens, withDigraphs, words } from "#lib/search/fold";

test.each([
  ["Ģirģens Šķēršļi Žņūdzēni", "girgens skersli znudzeni"],
  ["Schröder Łódź Straße Søren Đorđe", "schroder lodz strasse soren dorde"],
  ["ﬁnāls Ⅳ", "finals iv"],
])("`%s` is compared as `%s`", (text, expected) => {
  expect(fold(text)).toBe(expected);
});

test.each([
  ["S.Ģirģena", ["s", "girgena"]],
  ["eu-LISA", ["eu", "lisa"]],
  ["20\u00a0000 bēgļu", ["20", "000", "beglu"]],
  ["Inter\u00adpols", ["interpols"]],
  ["🙂 <b>", ["b"]],
])("the words of `%s` are runs of letters and digits", (text, expected) => {
  expect(words(text)).toEqual(expected);
});

test("a word knows its place and whether it is written as an abbreviation", () => {
  expect(tokens("ANO un Rīga")).toEqual([
    { word: "ano", from: 0, to: 3, isCapitals: true },
    { word: "un", from: 4, to: 6, isCapitals: false },
    { word: "riga", from: 7, to: 11, isCapitals: false },
  ]);
});

test("a name has the digraphs of its letters", () => {
  expect(withDigraphs("Jürgen Schröder")).toBe("Juergen Schroeder");
});
