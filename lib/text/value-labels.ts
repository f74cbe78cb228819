import type { Lang } from "#lib/model/lang";
import { dictionaryOf } from "./dictionary";

/** What the site calls the values of a field that takes one of a few; none for any other field. */
export function valueLabels(field: string, lang: Lang): Readonly<Record<string, string>> {
  const text = dictionaryOf(lang);
  switch (field) {
    case "kind":
      return { ...text.kinds, ...text.changeKinds, ...text.publisherKinds, ...text.sourceKinds };
    case "mode":
      return text.modes;
    case "status":
      return text.statuses;
    case "group":
      return text.groups;
    case "level":
      return text.levels;
    case "every":
      return text.cadences;
    default:
      return {};
  }
}

/** Values, each with what the site calls it, in the site's own words: `held – Notika; cancelled – Atcelts`. */
export function labelledValues(field: string, words: readonly string[], lang: Lang): string {
  const labels = valueLabels(field, lang);
  return words
    .map((word) => (labels[word] === undefined ? word : `${word} – ${labels[word]}`))
    .join("; ");
}
