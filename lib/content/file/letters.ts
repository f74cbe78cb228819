import { codeOf } from "../issues/character-names";
import type { Issue } from "../issues/issue";
import type { SourceFile } from "../source/source-file";
import { withoutAddresses } from "./typography";

const MOST_ISSUES = 10;

/** Letters of the Cyrillic and the Greek script that look like Latin ones, each with the one that it looks like. */
const ALIKE: ReadonlyMap<string, string> = new Map(
  [
    ["аеіјорсухѕһԁԛԝАВЕЅІЈКМНОРСТУХԌ", "aeijopcyxshdqwABESIJKMHOPCTYXG"],
    ["ονϲΑΒΕΖΗΙΚΜΝΟΡΤΥΧ", "ovcABEZHIKMNOPTYX"],
  ].flatMap(([foreign = "", latin = ""]) =>
    [...foreign].map((letter, index) => [letter, latin[index] ?? letter] as const),
  ),
);

const FOREIGN = /[\p{sc=Cyrillic}\p{sc=Greek}]/u;
const LATIN = /\p{sc=Latin}/u;
const WORD = /[\p{L}\p{M}]+/gu;

/** Says whether a text has a Latin letter and one of another script, or none but letters that look like Latin ones. */
export function looksLatin(text: string): boolean {
  if (!FOREIGN.test(text)) return false;
  return LATIN.test(text) || [...text].every((sign) => ALIKE.has(sign) || !/\p{L}/u.test(sign));
}

/** Words of whose letters some are Cyrillic or Greek, which nobody sees and no search finds; at most ten in a file. */
export function checkAlike(file: SourceFile): readonly Issue[] {
  if (!FOREIGN.test(file.text)) return [];
  const words = [...withoutAddresses(file.text).matchAll(WORD)].filter(
    ([word]) => LATIN.test(word) && FOREIGN.test(word),
  );
  return words.slice(0, MOST_ISSUES).map(({ 0: found, index }) => {
    const [letter = ""] = FOREIGN.exec(found) ?? [];
    const mended = [...found].map((sign) => ALIKE.get(sign) ?? sign).join("");
    const suggestion = FOREIGN.test(mended) ? null : mended;
    const params = { found, suggestion, letter, code: codeOf(letter) };
    const edits =
      suggestion === null ? [] : [{ from: index, to: index + found.length, text: suggestion }];
    return file.issue("character-alike", file.positionAt(index, found.length), params, edits);
  });
}

/** Marks above and below letters, and the letters of old encodings and of ornamental alphabets. */
const UNUSUAL = /[\p{M}\u2126\u212a\u212b\ufb00-\ufb06\uff01-\uff5e\u{1d400}-\u{1d7ff}]/u;

/** Words whose letters have another encoding than the one that keyboards and search use; at most ten in a file. */
export function checkForms(file: SourceFile): readonly Issue[] {
  if (!UNUSUAL.test(file.text)) return [];
  return [...withoutAddresses(file.text).matchAll(/\S+/g)]
    .flatMap(({ 0: found, index }) => {
      const suggestion = UNUSUAL.test(found) ? usualForm(found) : found;
      return suggestion === found ? [] : [{ found, suggestion, index }];
    })
    .slice(0, MOST_ISSUES)
    .map(({ found, suggestion, index }) =>
      file.issue(
        "character-form",
        file.positionAt(index, found.length),
        { found, suggestion, isSplit: /\p{M}/u.test(found) },
        [{ from: index, to: index + found.length, text: suggestion }],
      ),
    );
}

/** A word with each letter in one code point, and ornamental letters as plain ones (Unicode, annex 15: NFC and NFKC). */
function usualForm(word: string): string {
  return word
    .normalize("NFC")
    .replace(/[\ufb00-\ufb06\uff01-\uff5e\u{1d400}-\u{1d7ff}]/gu, (sign) => sign.normalize("NFKC"));
}
