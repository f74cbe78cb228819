import { LANGS, type Lang } from "#lib/model/lang";

const rules = new Map(LANGS.map((lang) => [lang, new Intl.PluralRules(lang)]));

/** The forms of a counted noun: Latvian `zero` is 0, 10–20, 30 …; `one` is 1, 21 …; English has no `zero`. */
export interface PluralForms {
  readonly zero?: string;
  readonly one: string;
  readonly other: string;
}

/** The form of a noun that fits a count. */
export function plural(lang: Lang, count: number, { zero, one, other }: PluralForms): string {
  const rule = rules.get(lang)?.select(count);
  return rule === "one" ? one : rule === "zero" ? (zero ?? other) : other;
}

/** A count with its noun, held together: "21 vizīte". */
export function counted(lang: Lang, count: number, forms: PluralForms): string {
  return `${count}\u00a0${plural(lang, count, forms)}`;
}
