import type { Lang } from "../lang";
import type { ChangeKind } from "../records";
import { textOf } from "../text/text";

/** What happened to an entry, in a word or two: "Pievienots", "Labojums". */
export function changeWords(kind: ChangeKind | "added", lang: Lang): string {
  const text = textOf(lang);
  return kind === "added" ? text.changes.added : text.changeKinds[kind];
}
