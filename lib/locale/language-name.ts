import { LANGS, type Lang } from "#lib/model/lang";

const names = new Map(
  LANGS.map((lang) => [lang, new Intl.DisplayNames(lang, { type: "language" })]),
);

/** The name of a language by its BCP 47 tag, as it is said in another: "angļu", "Latvian". */
export function languageName(tag: string, lang: Lang): string {
  return names.get(lang)?.of(tag) ?? tag;
}
