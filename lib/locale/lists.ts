import { LANGS, type Lang } from "#lib/model/lang";

/** American English would put a comma before “and”. */
const LOCALES: Readonly<Record<Lang, string>> = { lv: "lv", en: "en-GB" };

const [ands, ors] = (["conjunction", "disjunction"] as const).map(
  (type) => new Map(LANGS.map((lang) => [lang, new Intl.ListFormat(LOCALES[lang], { type })])),
);

/** Words in a row with "and" before the last: "Rīga, 2019 un Frontex". */
export function listAnd(words: readonly string[], lang: Lang): string {
  return ands?.get(lang)?.format(words) ?? words.join(", ");
}

/** Words in a row with "or" before the last: "2018, 2019 vai 2020". */
export function listOr(words: readonly string[], lang: Lang): string {
  return ors?.get(lang)?.format(words) ?? words.join(", ");
}
