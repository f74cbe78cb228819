import type { Lang } from "#lib/model/lang";
import { dictionaryOf } from "./dictionary";

/** What the site calls the values of a field that takes one of a few; none for any other field. */
export function valueLabels(field: string, lang: Lang): Readonly<Record<string, string>> {
  const { kinds, changeKinds, modes, statuses, groups, confirmations } = dictionaryOf(lang);
  switch (field) {
    case "kind":
      return { ...kinds, ...changeKinds };
    case "mode":
      return modes;
    case "status":
      return statuses;
    case "group":
      return groups;
    case "confirmed":
      return confirmations;
    default:
      return {};
  }
}

/** Values, each with what the site calls it, in the site's own words: `held – Notikusi, cancelled – Atcelta`. */
export function labelledValues(field: string, words: readonly string[], lang: Lang): string {
  const labels = valueLabels(field, lang);
  return words
    .map((word) => (labels[word] === undefined ? word : `${word} – ${labels[word]}`))
    .join(", ");
}
