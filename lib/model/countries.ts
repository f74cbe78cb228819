import { LANGS, type Lang } from "./lang";

const names = new Map(LANGS.map((lang) => [lang, new Intl.DisplayNames(lang, { type: "region" })]));

/** The name of a country, nominative; what is no two-letter code or has no name stays as it is. */
export function countryName(code: string, lang: Lang): string {
  // `of` throws on a malformed code, and a code can come from an address.
  return /^[A-Z]{2}$/.test(code) ? (names.get(lang)?.of(code) ?? code) : code;
}
