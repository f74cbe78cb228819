import { formatDay } from "#lib/locale/days";
import { shorten } from "#lib/locale/shorten";
import type { Lang } from "#lib/model/lang";
import type { SearchResult } from "#lib/search/search-result";
import { dictionaryOf } from "#lib/text/dictionary";
import type { Ignored } from "#lib/visits/visit-query";

/** Characters shown of what an address says. */
const SHOWN = 60;

/** Says of a part of an address that it was not obeyed: what is no day is named by its field, anything else by its parameter. */
export function ignoredSentence({ name, value, why }: Ignored, lang: Lang): string {
  const { list, ignored, follow } = dictionaryOf(lang);
  const dayFields = new Map([
    ["from", list.from],
    ["to", list.to],
    ["since", follow.since],
  ]);
  const field = dayFields.get(name);
  return why === "value" && field !== undefined
    ? `${field}: ${list.notDay(shorten(value, SHOWN))}`
    : ignored[why](shorten(name, SHOWN), shorten(value, SHOWN));
}

/** Says what a search guessed, left out or cut; empty where it searched for exactly what was asked. */
export function searchSentences(found: SearchResult | null, lang: Lang): readonly string[] {
  if (found === null) return [];
  const text = dictionaryOf(lang).list.searchNotices;
  return [
    ...found.guessed.map(({ typed, taken }) => text.guessed(typed, taken)),
    ...(found.leftOut.length > 0 ? [text.leftOut(found.leftOut)] : []),
    ...found.readAs.map(({ typed, day }) => text.readAs(typed, formatDay(day, lang))),
    ...(found.isPartial ? [text.partial] : []),
    ...(found.isCut ? [text.cut] : []),
    ...(found.isUnfinished ? [text.unfinished] : []),
  ];
}
