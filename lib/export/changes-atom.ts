import type { ArchiveSnapshot } from "#lib/archive-store";
import { changeWords } from "#lib/format/change-words";
import { LANGS, type Lang } from "#lib/model/lang";
import { absoluteUrl, settings } from "#lib/model/settings";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import { type ChangeLogEntry, changeLog, NEWEST_ENTRIES, routeOf } from "#lib/visits/change-log";
import { type AtomEntry, writeAtom } from "./atom";

/** The newest lines of the change log as an Atom feed. */
export function writeChangesAtom(snapshot: ArchiveSnapshot, lang: Lang): string {
  const text = dictionaryOf(lang);
  const lines = changeLog(snapshot).slice(0, NEWEST_ENTRIES);
  return writeAtom({
    id: `changes ${lang}`,
    lang,
    title: `${text.changes.title} | ${settings.name[lang]}`,
    note: [],
    updated: lines[0]?.day ?? snapshot.archive.day,
    self: absoluteUrl(pathOf({ page: "changes", lang, format: "atom" })),
    pages: LANGS.map((lang) => ({ lang, href: absoluteUrl(pathOf({ page: "changes", lang })) })),
    entries: lines.map((line) => entryOf(line, lang)),
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
    category: { term: kind, label },
  };
}
