import type { Said } from "./page-texts";

/** What has signs of its own: addresses and the numbers of standards. */
const APART = /\bISO \d+-\d+|\b(?:https?:\/\/|www\.)\S+|\S+\/\S+|\S+@\S+/g;

/** What no page may say, and how each fault is called. */
const FAULTS: readonly (readonly [string, RegExp])[] = [
  ["a value that is none", /\bundefined\b|\[object|\bNaN\b|Invalid Date/],
  ["straight quotes", /"/],
  ["two spaces", /\S {2,}\S/],
  ["a space before a comma or a full stop", /\p{L} [,.;](?:\s|$)/u],
  ["a hyphen for a dash", /\s-\s/],
  ["a hyphen between numbers", /(?<![\d-])\d{1,4}\.?-\d{1,4}(?![\d-])/],
];

const LATVIAN: readonly (readonly [string, RegExp])[] = [
  ["an initial that can be left alone", /(?<![\p{L}\p{N}])\p{Lu}\. \p{Lu}\p{Ll}/u],
  ["a year that can be left alone", /\d\. gad/],
  [
    "a day that can be left alone",
    /\d\. (?:janvār|februār|mart|aprī|maij|jūnij|jūlij|august|septembr|oktobr|novembr|decembr)/,
  ],
];

const ENGLISH: readonly (readonly [string, RegExp])[] = [
  ["a straight apostrophe", /\p{L}'\p{L}/u],
  [
    "a day that can be left alone",
    /\d (?:January|February|March|April|May|June|July|August|September|October|November|December)/,
  ],
];

/** What is wrong with how the texts of a page are set; `null` is a word where data is spoken of. */
export function typographyFaults(texts: readonly Said[], speaksOfData: boolean): readonly string[] {
  const rules = speaksOfData ? FAULTS : [...FAULTS, ["null", /\bnull\b/] as const];
  return texts.flatMap(({ text, lang }) => {
    const prose = text.replace(APART, "…");
    return [...rules, ...(lang === "lv" ? LATVIAN : ENGLISH)].flatMap(([fault, pattern]) =>
      pattern.test(prose) ? [`${fault}: ${text}`] : [],
    );
  });
}
