import type { Lang } from "#lib/model/lang";
import { en } from "./en";
import { lv } from "./lv";

/** The visible words of one language. */
export type Dictionary = typeof lv;

const TEXTS: Readonly<Record<Lang, Dictionary>> = { lv, en };

/** The visible words of a language. */
export function dictionaryOf(lang: Lang): Dictionary {
  return TEXTS[lang];
}
