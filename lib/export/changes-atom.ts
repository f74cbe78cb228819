import { changeTitle, changeWords } from "#lib/format/change-words";
import { ignoredSentence } from "#lib/format/query-notes";
import { LANGS, type Lang } from "#lib/model/lang";
import { absoluteUrl, settings } from "#lib/model/settings";
import { addressOf } from "#lib/routing/address";
import { pathOf } from "#lib/routing/routes";
import { type ChangeLogEntry, changeList, routeOf } from "#lib/visits/change-log";
import { type AtomEntry, feedPart, writeAtom } from "./atom";
import type { ExportRequest } from "./record-set";

/** The change log, or what it has since a day, as an Atom feed. */
export function writeChangesAtom({ snapshot, lang, query }: ExportRequest): string {
  const filters = new URLSearchParams(query);
  filters.delete("page");
  const { params, since, ignored, entries } = changeList(snapshot, filters);
  const part = feedPart(entries, query);
  return writeAtom({
    id: since === null ? `changes ${lang}` : `changes ${lang} since ${since}`,
    lang,
    title: `${changeTitle(since, lang)} | ${settings.name[lang]}`,
    note: ignored.map((one) => ignoredSentence(one, lang)),
    updated: entries[0]?.day ?? snapshot.archive.day,
    route: { page: "changes", lang },
    query,
    pages: LANGS.map((lang) => ({
      lang,
      href: absoluteUrl(addressOf({ page: "changes", lang }, params)),
    })),
    part: { ...part, records: part.records.map((line) => entryOf(line, lang)) },
  });
}

function entryOf(line: ChangeLogEntry, lang: Lang): AtomEntry {
  const { table, firstId, day, kind, number, title } = line;
  const label = changeWords(kind, lang);
  return {
    id: `change ${table}/${firstId} ${day} ${kind} ${number} ${lang}`,
    title:
      title[lang] === null
        ? { text: title.lv, lang: "lv" }
        : { text: `${label}: ${title[lang]}`, lang },
    href: absoluteUrl(pathOf(routeOf(line, lang))),
    published: day,
    updated: day,
    summary: { text: line[lang] ?? label, lang },
    content: null,
    categories: [{ term: kind, label }],
  };
}
