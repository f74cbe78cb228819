import { LANGS, type Lang } from "../lang";

const names = new Map(LANGS.map((lang) => [lang, new Intl.DisplayNames(lang, { type: "region" })]));

/** The name of a country, nominative; the code itself where CLDR has none. */
export function countryName(code: string, lang: Lang): string {
  return names.get(lang)?.of(code) ?? code;
}
