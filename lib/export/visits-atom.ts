import type { ArchiveSnapshot } from "#lib/archive-store";
import { placeLine } from "#lib/format/visit-words";
import { labelDays } from "#lib/locale/days";
import { LANGS, type Lang } from "#lib/model/lang";
import { entryText, lastChange, type Visit } from "#lib/model/records";
import { absoluteUrl } from "#lib/model/settings";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import { type AtomCategory, type AtomEntry, feedPart, writeAtom } from "./atom";
import { firstId } from "./ids";
import { addressIn, notesOf, type RecordSet, updatedDay } from "./record-set";
import { type DetailValue, type VisitDetail, visitDetails } from "./visit-details";
import { element, type XmlElement } from "./xml";

/**
 * Visits as an Atom feed, those that were added last first whatever the order of the list, of one day by id from the
 * last; an entry's `updated` is the day its content last changed.
 */
export function writeVisitsAtom(set: RecordSet<Visit>): string {
  const { snapshot, route, title, records, query } = set;
  const { lang } = route;
  const filters = new URLSearchParams(query);
  filters.delete("page");
  const part = feedPart(records.toSorted(byAdding), query);
  return writeAtom({
    id: `visits ${lang} ${filters}`,
    lang,
    title: title[lang],
    note: notesOf(set, lang),
    updated: updatedDay(set),
    route,
    query,
    pages: LANGS.map((lang) => ({ lang, href: addressIn({ route, query: filters }, { lang }) })),
    part: { ...part, records: part.records.map((visit) => entryOf(visit, snapshot, lang)) },
  });
}

function byAdding(a: Visit, b: Visit): number {
  const key = ({ added, id }: Visit) => `${added} ${id}`;
  return key(a) < key(b) ? 1 : -1;
}

function entryOf(visit: Visit, snapshot: ArchiveSnapshot, lang: Lang): AtomEntry {
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
    content: [
      element("p", wordsLang === lang ? {} : { "xml:lang": wordsLang }, words.summary),
      element("dl", {}, visitDetails(visit, snapshot, lang).flatMap(detailElements)),
    ],
    categories: categoriesOf(visit, snapshot, lang),
  };
}

/** The kind of the event, and its topics. */
function categoriesOf(
  visit: Visit,
  snapshot: ArchiveSnapshot,
  lang: Lang,
): readonly AtomCategory[] {
  const scheme = absoluteUrl(pathOf({ page: "topics", lang }));
  const topics = visit.topics.flatMap((id) => snapshot.topics.get(id) ?? []);
  return [
    { term: visit.kind, label: dictionaryOf(lang).kinds[visit.kind] },
    ...topics.map(({ id, name }) => ({ term: id, label: name[lang], scheme })),
  ];
}

function detailElements({ label, values }: VisitDetail): readonly XmlElement[] {
  return [
    element("dt", {}, label),
    ...values.map((value) => element("dd", {}, ...valueNodes(value))),
  ];
}

function valueNodes({ text, note, href, language }: DetailValue): readonly (XmlElement | string)[] {
  const marked = language === undefined ? {} : { "xml:lang": language };
  const named = href === undefined ? text : element("a", { href, ...marked }, text);
  return note === undefined ? [named] : [named, `, ${note}`];
}
