import type { Lang } from "../lang";
import { en } from "./en";
import { lv } from "./lv";

/** The visible words of one language. */
export type Text = typeof lv;

const TEXTS: Readonly<Record<Lang, Text>> = { lv, en };

/** The visible words of a language. */
export function textOf(lang: Lang): Text {
  return TEXTS[lang];
}
