import { placeLine } from "#lib/format/visit-words";
import { labelDays } from "#lib/locale/days";
import { LANGS, type Lang } from "#lib/model/lang";
import { entryText, lastChange, type Visit } from "#lib/model/records";
import { absoluteUrl } from "#lib/model/settings";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import { type AtomEntry, writeAtom } from "./atom";
import { firstId } from "./ids";
import { addressIn, notesOf, type RecordSet, updatedDay } from "./record-set";

/** Visits as an Atom feed in the order of the list; an entry's `updated` is the day its content last changed. */
export function writeVisitsAtom(set: RecordSet<Visit>): string {
  const { route, title, records } = set;
  return writeAtom({
    id: `visits ${route.lang} ${set.query}`,
    lang: route.lang,
    title: title[route.lang],
    note: notesOf(set, route.lang),
    updated: updatedDay(set),
    self: addressIn(set, { format: "atom" }),
    pages: LANGS.map((lang) => ({ lang, href: addressIn(set, { lang }) })),
    entries: records.map((visit) => entryOf(visit, set, route.lang)),
  });
}

function entryOf(visit: Visit, { snapshot }: RecordSet<Visit>, lang: Lang): AtomEntry {
  const text = dictionaryOf(lang);
  const { words, in: wordsLang } = entryText(visit, lang);
  const facts = [
    labelDays(visit.start, visit.end, lang),
    placeLine(visit, snapshot, lang),
    ...(visit.status === "held" ? [] : [dictionaryOf(lang).statuses[visit.status]]),
  ];
  return {
    id: `visits/${firstId(visit)} ${lang}`,
    title: { text: words.title, lang: wordsLang },
    href: absoluteUrl(pathOf({ page: "visits", lang, id: visit.id })),
    published: visit.added,
    updated: lastChange(visit),
    summary: {
      text: wordsLang === lang ? `${facts.join(". ")}. ${words.summary}` : words.summary,
      lang: wordsLang,
    },
    category: { term: visit.kind, label: text.kinds[visit.kind] },
  };
}
