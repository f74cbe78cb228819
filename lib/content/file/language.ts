import type { Lang } from "#lib/model/lang";

const ENGLISH = new Set(
  "the of and for with from by at was were which that in on their its an this has had been".split(
    " ",
  ),
);
/** None of these is a word of English; "no", "to" and "a" are words of both. */
const LATVIAN = new Set(
  "un ar par uz kas lai ir ka kā pēc tika bija gada gadā starp vai arī notika tikās piedalījās sprieda sanāksme sanāksmē tikšanās vizīte".split(
    " ",
  ),
);

/** What a text in each language cannot be without; far quicker to look for than its words. */
const ANY_ENGLISH = `\\b(?:${[...ENGLISH].join("|")})\\b`;
const HINTS: Readonly<Record<Lang, RegExp>> = {
  lv: /[āčēģīķļņšūžĀČĒĢĪĶĻŅŠŪŽ]/,
  en: new RegExp(`${ANY_ENGLISH}[^]*${ANY_ENGLISH}`, "i"),
};

/**
 * Says whether a text is plainly in a language, by its common words and the letters that only Latvian has; never of one
 * that is short or has words of both. Names do not count: a word with a capital letter is none but in English.
 */
export function isIn(lang: Lang, text: string): boolean {
  if (!HINTS[lang].test(text)) return false;
  let [latvian, english] = [0, 0];
  for (const [word] of text.matchAll(/\p{L}+/gu)) {
    const plain = word.charAt(0).toLowerCase() + word.slice(1);
    if (ENGLISH.has(plain)) english += 1;
    else if (LATVIAN.has(plain) || /^\p{Ll}*[āčēģīķļņšūž]/u.test(word)) latvian += 1;
  }
  const [own, other] = lang === "lv" ? [latvian, english] : [english, latvian];
  return own >= 2 && own > 2 * other;
}
