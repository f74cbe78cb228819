import type { ReactNode } from "react";
import { formatDay } from "#lib/locale/days";
import { typeset } from "#lib/locale/typeset";
import type { Lang } from "#lib/model/lang";
import type { Organisation, Visit } from "#lib/model/records";
import { dictionaryOf } from "#lib/text/dictionary";

/** When a record was added, and what was changed in it since, when and why; newest first. */
export function historyFacts(
  { added, changes }: Visit | Organisation,
  lang: Lang,
): readonly (readonly [string, ReactNode])[] {
  const text = dictionaryOf(lang);
  return [
    [
      text.visit.added,
      <time key="added" dateTime={added}>
        {formatDay(added, lang)}
      </time>,
    ],
    [
      text.visit.changes,
      changes.length === 0 ? null : (
        <ul key="changes">
          {changes
            .toSorted((a, b) => (a.day < b.day ? 1 : -1))
            .map((change) => (
              <li key={change.day + change.lv}>
                <time dateTime={change.day}>{formatDay(change.day, lang)}</time>{" "}
                <small>
                  {text.changeKinds[change.kind]}: {typeset(change[lang])}
                </small>
              </li>
            ))}
        </ul>
      ),
    ],
  ];
}
