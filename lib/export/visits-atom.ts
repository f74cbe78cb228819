import { labelDays } from "../format/days";
import { placeLine, statusWords } from "../format/visit-words";
import { LANGS, type Lang } from "../lang";
import { lastChange, type Visit, wordsOf } from "../records";
import { pathOf } from "../routes";
import { absolute } from "../site";
import { textOf } from "../text/text";
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

function entryOf(visit: Visit, { content }: RecordSet<Visit>, lang: Lang): AtomEntry {
  const text = textOf(lang);
  const { words, in: wordsLang } = wordsOf(visit, lang);
  const facts = [
    labelDays(visit.start, visit.end, lang),
    placeLine(visit, content, lang),
    ...(visit.status === "held" ? [] : [statusWords(visit, content, lang)]),
  ];
  return {
    id: `visits/${firstId(visit)} ${lang}`,
    title: { text: words.title, lang: wordsLang },
    href: absolute(pathOf({ page: "visits", lang, id: visit.id })),
    published: visit.added,
    updated: lastChange(visit),
    summary: {
      text: wordsLang === lang ? `${facts.join(". ")}. ${words.summary}` : words.summary,
      lang: wordsLang,
    },
    category: { term: visit.kind, label: text.kinds[visit.kind] },
  };
}
