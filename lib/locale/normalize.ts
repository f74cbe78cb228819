/** Letters without a Unicode decomposition. */
const LETTERS: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ß: "ss",
  ı: "i",
  æ: "ae",
  œ: "oe",
  þ: "th",
  ð: "d",
};

/**
 * The form in which texts are compared: NFKD without marks and invisible characters, in lower case, the letters without
 * a decomposition mapped.
 */
export function normalize(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase()
    .replace(/[øłđßıæœþð]/g, (letter) => LETTERS[letter] ?? letter);
}

/** The normalised words of a text: runs of letters and digits, so `S.Ģirģena` and `eu-LISA` are two words each. */
export function normalizedWords(text: string): readonly string[] {
  return normalize(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A word in a text. */
export interface Token {
  /** Normalised. */
  readonly word: string;
  /** Offsets in the text at which its run of letters begins and ends. */
  readonly from: number;
  readonly to: number;
  /** Written in two or more capitals, as abbreviations are. */
  readonly isCapitals: boolean;
}

/** A run of letters, digits, marks and invisible characters; a text has the same words as its runs. */
export const WORD_RUN = /[\p{L}\p{N}\p{M}\p{Cf}]+/gu;

/** The normalised words of a text with their offsets. */
export function tokenize(text: string): readonly Token[] {
  return [...text.matchAll(WORD_RUN)].flatMap(({ 0: run, index }) => {
    const isCapitals = /\p{Lu}.*\p{Lu}/u.test(run) && !/\p{Ll}/u.test(run);
    return normalizedWords(run).map((word) => ({
      word,
      from: index,
      to: index + run.length,
      isCapitals,
    }));
  });
}

const DIGRAPHS: Readonly<Record<string, string>> = { ä: "ae", ö: "oe", ø: "oe", ü: "ue", å: "aa" };

/** A name as it is written where its letters cannot be typed: `Schroeder` for `Schröder`. */
export function withDigraphs(name: string): string {
  return name
    .normalize("NFC")
    .replace(/[äöøüå]/giu, (letter) => DIGRAPHS[letter.toLowerCase()] ?? letter);
}
