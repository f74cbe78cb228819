import type { Lang } from "#lib/model/lang";
import { dictionaryOf } from "#lib/text/dictionary";
import type { ChangeLogEntry } from "#lib/visits/change-log";

/** What happened to an entry, in a word or two: "Pievienots", "Labojums". */
export function changeWords(kind: ChangeLogEntry["kind"], lang: Lang): string {
  const text = dictionaryOf(lang);
  return kind === "added" || kind === "withdrawn" ? text.changes[kind] : text.changeKinds[kind];
}
