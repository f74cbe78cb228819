import type { Lang } from "../lang";
import { textOf } from "./text";

/** What the site calls the values of a field that takes one of a few; none for any other field. */
export function valueLabels(field: string, lang: Lang): Readonly<Record<string, string>> {
  const { kinds, changeKinds, modes, statuses, groups, confirmations } = textOf(lang);
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
