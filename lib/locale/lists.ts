import { LANGS, type Lang } from "#lib/model/lang";

const [ands, ors] = (["conjunction", "disjunction"] as const).map(
  (type) => new Map(LANGS.map((lang) => [lang, new Intl.ListFormat(lang, { type })])),
);

/** Words in a row with "and" before the last: "Rīga, 2019 un Frontex". */
export function listAnd(words: readonly string[], lang: Lang): string {
  return ands?.get(lang)?.format(words) ?? words.join(", ");
}

/** Words in a row with "or" before the last: "2018, 2019 vai 2020". */
export function listOr(words: readonly string[], lang: Lang): string {
  return ors?.get(lang)?.format(words) ?? words.join(", ");
}
