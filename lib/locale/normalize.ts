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
 * Text as it is compared: NFKD without marks and invisible characters, lower case, letters that have no
 * decomposition mapped.
 */
export function normalize(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/[\p{M}\p{Cf}]/gu, "")
    .toLowerCase()
    .replace(/[øłđßıæœþð]/g, (letter) => LETTERS[letter] ?? letter);
}

/** The folded words of a text: runs of letters and digits, so `S.Ģirģena` and `eu-LISA` are two words each. */
export function normalizedWords(text: string): readonly string[] {
  return normalize(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** A word of a text as it stands there. */
export interface Token {
  /** Folded. */
  readonly word: string;
  /** Where its run of letters begins and ends in the text. */
  readonly from: number;
  readonly to: number;
  /** Written in capitals, two or more, as abbreviations are. */
  readonly isCapitals: boolean;
}

/** The runs of a text that its words stand in, as they are written; each by itself has the same words. */
export const WORD_RUN = /[\p{L}\p{N}\p{M}\p{Cf}]+/gu;

/** The words of a text with their places in it. */
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

/** A name with the digraphs that stand for its letters where they cannot be typed: `Schröder` as `Schroeder`. */
export function withDigraphs(name: string): string {
  return name
    .normalize("NFC")
    .replace(/[äöøüå]/giu, (letter) => DIGRAPHS[letter.toLowerCase()] ?? letter);
}
