import { LANGS, type Lang } from "../lang";

const formats = new Map(
  LANGS.map((lang) => [lang, new Intl.ListFormat(lang, { type: "conjunction" })]),
);

/** Words in a row with "and" before the last: "Rīga, 2019 un Frontex". */
export function listAnd(words: readonly string[], lang: Lang): string {
  return formats.get(lang)?.format(words) ?? words.join(", ");
}
