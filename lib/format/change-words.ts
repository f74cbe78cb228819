import { formatSince } from "#lib/locale/days";
import type { Day } from "#lib/model/day";
import type { Lang } from "#lib/model/lang";
import { dictionaryOf } from "#lib/text/dictionary";
import type { ChangeLogEntry } from "#lib/visits/change-log";

/** What happened to an entry, in a word or two: "Pievienots", "Labojums". */
export function changeWords(kind: ChangeLogEntry["kind"], lang: Lang): string {
  const text = dictionaryOf(lang);
  return kind === "added" || kind === "withdrawn" ? text.changes[kind] : text.changeKinds[kind];
}

/** The title of the change log: all of it, or from a day on. */
export function changeTitle(since: Day | null, lang: Lang): string {
  const text = dictionaryOf(lang).changes;
  return since === null ? text.title : text.sinceTitle(formatSince(since, lang));
}
