const LETTERS: Readonly<Record<string, string>> = {
  ø: "o",
  ł: "l",
  đ: "d",
  ß: "ss",
  ı: "i",
  æ: "ae",
  œ: "oe",
};

/** Text as it is compared: NFKD without marks, lower case, letters that have no decomposition mapped. */
export function fold(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[øłđßıæœ]/g, (letter) => LETTERS[letter] ?? letter);
}

/** The folded words of a text: runs of letters and digits, so `S.Ģirģena` and `eu-LISA` are two words each. */
export function words(text: string): readonly string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
