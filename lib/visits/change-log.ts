import type { ArchiveSnapshot } from "#lib/archive-store";
import type { Day } from "#lib/model/day";
import type { Lang } from "#lib/model/lang";
import type { Change, ChangeKind, Organisation, Page, Visit, Withdrawn } from "#lib/model/records";
import { isProse } from "#lib/routing/pages";
import type { Route } from "#lib/routing/routes";
import { parseDayRange } from "#lib/search/parse-days";
import type { Ignored } from "./visit-query";

type Table = "visits" | "organisations" | "pages";

/** One line of the archive's change log: an entry was added, withdrawn, or changed in the way the content says. */
export interface ChangeLogEntry {
  readonly day: Day;
  readonly kind: ChangeKind | "added" | "withdrawn";
  readonly table: Table;
  readonly id: string;
  /** The id the entry was first published under. */
  readonly firstId: string;
  readonly title: { readonly lv: string; readonly en: string | null };
  /** Tells lines of the same entry, day and kind apart, from 1. */
  readonly number: number;
  /** What changed and why, in both languages; `null` for an entry's adding. */
  readonly lv: string | null;
  readonly en: string | null;
}

/** Lines that the page holds, and those of one group among them; the files hold all. */
const SHOWN = 200;
const SHOWN_OF_GROUP = 50;

/** Every line of the log of visits, organisations and pages, newest first, within a day by entry. */
export function changeLog({ archive }: ArchiveSnapshot): readonly ChangeLogEntry[] {
  return [
    ...archive.visits.flatMap((entry) => linesOf("visits", entry)),
    ...archive.organisations.flatMap((entry) => linesOf("organisations", entry)),
    ...archive.pages.flatMap((entry) => linesOf("pages", entry)),
    ...archive.withdrawn.map(withdrawal),
  ].sort((a, b) => compare(b.day, a.day) || compare(a.id, b.id));
}

/** What the page and the files of the change log show, from their address. */
export interface ChangeList {
  /** What was understood of the address: for the links that keep it. */
  readonly params: URLSearchParams;
  /** The first day shown; `null` for the whole log. */
  readonly since: Day | null;
  readonly ignored: readonly Ignored[];
  readonly entries: readonly ChangeLogEntry[];
}

/** Reads an address of the change log; its only parameter is `since`, and what it cannot mean is listed, never guessed. */
export function changeList(snapshot: ArchiveSnapshot, asked: URLSearchParams): ChangeList {
  const parsed = parseSince(asked);
  const { since } = parsed;
  const entries = changeLog(snapshot);
  return {
    ...parsed,
    entries: since === null ? entries : entries.filter(({ day }) => day >= since),
  };
}

/** Reads an address that has no other parameter than `since`: a day, or a month or year by its first day. */
export function parseSince(asked: URLSearchParams): Omit<ChangeList, "entries"> {
  const [first = "", ...repeated] = asked.getAll("since").filter((value) => value !== "");
  const since = parseDayRange(first)?.from ?? null;
  const others = [...asked].filter(([name]) => name !== "since");
  return {
    params: new URLSearchParams(since === null ? [] : [["since", first]]),
    since,
    ignored: [
      ...others.map(([name, value]): Ignored => ({ name, value, why: "name" })),
      ...(first === "" || since !== null
        ? []
        : [{ name: "since", value: first, why: "value" } as const]),
      ...repeated.map((value): Ignored => ({ name: "since", value, why: "repeated" })),
    ],
  };
}

/** The entries of a section that were withdrawn on a day or later, newest withdrawal first. */
export function withdrawnSince(
  { archive }: ArchiveSnapshot,
  section: string,
  since: Day,
): readonly Withdrawn[] {
  return archive.withdrawn.filter((entry) => entry.section === section && entry.day >= since);
}

/** Lines that have something in common, at least one. */
export type ChangeGroup = readonly [ChangeLogEntry, ...ChangeLogEntry[]];

/** Lines of the log in groups by what they have in common, both in the order they come. */
export function groupChanges(
  entries: readonly ChangeLogEntry[],
  common: (entry: ChangeLogEntry) => string,
): readonly ChangeGroup[] {
  const groups = new Map<string, [ChangeLogEntry, ...ChangeLogEntry[]]>();
  for (const entry of entries) {
    const group = groups.get(common(entry));
    if (group === undefined) groups.set(common(entry), [entry]);
    else group.push(entry);
  }
  return [...groups.values()];
}

/** The lines that are alike in day, kind of change and kind of record. */
export function alikeChanges(entries: readonly ChangeLogEntry[]): readonly ChangeGroup[] {
  return groupChanges(entries, ({ day, kind, table }) => `${day} ${kind} ${table}`);
}

/** The lines that the page shows: the newest, of many that are alike the first ones. */
export function shownChanges(entries: readonly ChangeLogEntry[]): readonly ChangeLogEntry[] {
  return alikeChanges(entries)
    .flatMap((group) => group.slice(0, SHOWN_OF_GROUP))
    .slice(0, SHOWN);
}

/** The page of the entry that a line of the log is about; a page without an address of its own is shown on the home page. */
export function routeOf({ table, id }: ChangeLogEntry, lang: Lang): Route {
  if (table !== "pages") return { page: table, lang, id };
  return { page: isProse(id) ? id : "home", lang };
}

function linesOf(table: Table, entry: Visit | Organisation | Page): readonly ChangeLogEntry[] {
  const { id, text, added, changes } = entry;
  const firstId = ("formerly" in entry ? entry.formerly[0] : undefined) ?? id;
  const title = "name" in entry ? entry.name : { lv: text.lv.title, en: text.en?.title ?? null };
  const common = { table, id, firstId, title };
  return [
    { ...common, day: added, kind: "added", number: 1, lv: null, en: null },
    ...changes.map((change, index): ChangeLogEntry => {
      const alike = ({ day, kind }: Change) => day === change.day && kind === change.kind;
      return { ...common, ...change, number: changes.slice(0, index + 1).filter(alike).length };
    }),
  ];
}

function withdrawal({ section, id, title, day, reason, formerly }: Withdrawn): ChangeLogEntry {
  const firstId = formerly[0] ?? id;
  return { table: section, id, firstId, title, day, kind: "withdrawn", number: 1, ...reason };
}

/** How many entries a day's lines are about, by kind of change, in the order of the log. */
export interface DayOfChanges {
  readonly day: Day;
  readonly counts: readonly (readonly [ChangeLogEntry["kind"], number])[];
}

/** The newest days of the log, newest first. */
export function newestDays(snapshot: ArchiveSnapshot, most: number): readonly DayOfChanges[] {
  const log = changeLog(snapshot);
  return [...new Set(log.map(({ day }) => day))].slice(0, most).map((day) => {
    const lines = log.filter((line) => line.day === day);
    const kinds = [...new Set(lines.map(({ kind }) => kind))];
    const counts = kinds.map((kind) => {
      const entries = lines
        .filter((line) => line.kind === kind)
        .map((line) => line.table + line.id);
      return [kind, new Set(entries).size] as const;
    });
    return { day, counts };
  });
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
