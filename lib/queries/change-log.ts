import type { Content } from "../content";
import type { Lang } from "../lang";
import type { Change, ChangeKind, Day, Organisation, Page, Visit } from "../records";
import { isProse, type Route } from "../routes";

/** One line of the archive's change log: an entry was added, or changed in the way the content says. */
export interface LogLine {
  readonly day: Day;
  readonly kind: ChangeKind | "added";
  readonly table: "visits" | "organisations" | "pages";
  readonly entry: Visit | Organisation | Page;
  /** Tells lines of the same entry, day and kind apart, from 1. */
  readonly number: number;
  /** What changed, in both languages; `null` for an entry's adding. */
  readonly lv: string | null;
  readonly en: string | null;
}

/** Lines that the page and the feed hold; the CSV file holds all. */
export const NEWEST_LINES = 200;

/** Every adding and change of visits, organisations and pages, newest first, within a day by entry. */
export function changeLog({ archive }: Content): readonly LogLine[] {
  return [
    ...archive.visits.flatMap((entry) => linesOf("visits", entry)),
    ...archive.organisations.flatMap((entry) => linesOf("organisations", entry)),
    ...archive.pages.flatMap((entry) => linesOf("pages", entry)),
  ].sort((a, b) => compare(b.day, a.day) || compare(a.entry.id, b.entry.id));
}

/** The page of the entry that a line of the log is about; the overview's is the home page. */
export function routeOf({ table, entry: { id } }: LogLine, lang: Lang): Route {
  if (table !== "pages") return { page: table, lang, id };
  return { page: isProse(id) ? id : "home", lang };
}

function linesOf(table: LogLine["table"], entry: LogLine["entry"]): readonly LogLine[] {
  const { added, changes } = entry;
  return [
    { day: added, kind: "added", table, entry, number: 1, lv: null, en: null },
    ...changes.map((change, index): LogLine => {
      const alike = ({ day, kind }: Change) => day === change.day && kind === change.kind;
      return { ...change, table, entry, number: changes.slice(0, index + 1).filter(alike).length };
    }),
  ];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
