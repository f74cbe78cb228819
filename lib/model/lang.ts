/** The site's languages, Latvian first: the order of pages, of switches and of alternatives. */
export const LANGS = ["lv", "en"] as const;

export type Lang = (typeof LANGS)[number];

/** A short label that belongs to a fact and exists in both languages. */
export type Localized = Readonly<Record<Lang, string>>;

/** Says whether a text, such as the first segment of an address, is one of the site's languages. */
export function isLang(text: string | undefined): text is Lang {
  return LANGS.some((lang) => lang === text);
}

/** The language a page of `lang` offers to switch to. */
export function otherLang(lang: Lang): Lang {
  return lang === "lv" ? "en" : "lv";
}
