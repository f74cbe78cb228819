import type { Content } from "../content";
import { changeWords } from "../format/change-words";
import { LANGS, type Lang } from "../lang";
import { changeLog, type LogLine, NEWEST_LINES, routeOf } from "../queries/change-log";
import { pathOf } from "../routes";
import { absolute, site } from "../site";
import { textOf } from "../text/text";
import { type AtomEntry, writeAtom } from "./atom";

/** The newest lines of the change log as an Atom feed. */
export function writeChangesAtom(content: Content, lang: Lang): string {
  const text = textOf(lang);
  const lines = changeLog(content).slice(0, NEWEST_LINES);
  return writeAtom({
    id: `changes ${lang}`,
    lang,
    title: `${text.changes.title} | ${site.name[lang]}`,
    note: [],
    updated: lines[0]?.day ?? content.archive.day,
    self: absolute(pathOf({ page: "changes", lang, format: "atom" })),
    pages: LANGS.map((lang) => ({ lang, href: absolute(pathOf({ page: "changes", lang })) })),
    entries: lines.map((line) => entryOf(line, lang)),
  });
}

function entryOf(line: LogLine, lang: Lang): AtomEntry {
  const { table, firstId, day, kind, number, title } = line;
  const label = changeWords(kind, lang);
  return {
    id: `change ${table}/${firstId} ${day} ${kind} ${number} ${lang}`,
    title:
      title[lang] === null
        ? { text: title.lv, lang: "lv" }
        : { text: `${label}: ${title[lang]}`, lang },
    href: absolute(pathOf(routeOf(line, lang))),
    published: day,
    updated: day,
    summary: { text: line[lang] ?? label, lang },
    category: { term: kind, label },
  };
}
