/** Case endings of Latvian nouns and adjectives, normalised; the definite ones have `aj` before them. */
const ENDINGS = new Set(
  "ajiem ajam ajai ajos ajas aja iem ais am em im ai ei as es is os us ie a e i o u s".split(" "),
);
const MAX_ENDING_LENGTH = 5;
const MIN_STEM_LENGTH = 3;

/**
 * The stem of a normalised word: `ministriem` and `ministra` become `ministr`. One case ending is removed while three
 * letters and a vowel remain, then a definite `aj`. What normalising left of palatalisation is undone, so that `brieža`
 * and `briedis` have one stem: final `d` becomes `z`, `t` becomes `s`, `j` after a labial is removed. An English `y`
 * becomes the `i` of its plural.
 *
 * After the light stemmer for Latvian nouns and adjectives: K. Krēsliņš, “A stemming algorithm for Latvian”,
 * Loughborough University 1996, as reduced in Apache Lucene's LatvianStemmer; here on words without diacritics, and
 * without two of its endings: `ij` is the vocative of names such as Anatolijs, and `um` would part `forum` from `forums`.
 */
export function stem(word: string): string {
  if (/\d/.test(word)) return word;
  const base = withoutEnding(word);
  const isDefinite = base.endsWith("aj") && isStem(base.slice(0, -2));
  return (isDefinite ? base.slice(0, -2) : base)
    .replace(/(?<=..[bmpv])j$/, "")
    .replace(/(?<=..)t$/, "s")
    .replace(/(?<=..)d$/, "z")
    .replace(/(?<=.)y$/, "i");
}

function withoutEnding(word: string): string {
  for (let length = MAX_ENDING_LENGTH; length > 0; length -= 1) {
    const rest = word.slice(0, -length);
    if (ENDINGS.has(word.slice(-length)) && isStem(rest)) return rest;
  }
  return word;
}

function isStem(text: string): boolean {
  return text.length >= MIN_STEM_LENGTH && /[aeiouy]/.test(text);
}
