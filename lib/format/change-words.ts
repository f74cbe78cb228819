import type { Lang } from "../lang";
import type { LogLine } from "../queries/change-log";
import { textOf } from "../text/text";

/** What happened to an entry, in a word or two: "Pievienots", "Labojums". */
export function changeWords(kind: LogLine["kind"], lang: Lang): string {
  const text = textOf(lang);
  return kind === "added" || kind === "withdrawn" ? text.changes[kind] : text.changeKinds[kind];
}
