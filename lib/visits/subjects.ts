import type { ArchiveSnapshot } from "#lib/archive-store";
import type { Visit } from "#lib/model/records";
import type { Subject, SubjectKind } from "#lib/model/subjects";
import type { Facet } from "#lib/routing/canonical-query";
import { countValues, facetIndex } from "./facets";
import { visitIndexesWith, visitsAt } from "./related-visits";

/** The facet by which the list shows the visits of a kind of subject; of a country those in which it took part. */
export const SUBJECT_FACETS = {
  organisations: "org",
  topics: "topic",
  people: "person",
  countries: "with",
  series: "series",
} as const satisfies Readonly<Record<SubjectKind, Facet>>;

/** The value of a subject in its facet. */
export function facetValueOf({ page, id }: Subject): string {
  return page === "countries" ? id.toUpperCase() : id;
}

/** The subject that a value of a facet stands for. */
export function subjectOf(page: SubjectKind, value: string): Subject {
  return { page, id: value.toLowerCase() };
}

/** The docIds of the visits that have a subject, ascending: newest first. Of a country also those that were in it. */
export function visitIndexesOf(snapshot: ArchiveSnapshot, subject: Subject): readonly number[] {
  const value = facetValueOf(subject);
  const having = visitIndexesWith(snapshot, SUBJECT_FACETS[subject.page], value);
  if (subject.page !== "countries") return having;
  const all = new Set([...having, ...visitIndexesWith(snapshot, "country", value)]);
  return [...all].sort((a, b) => a - b);
}

/** The visits that have a subject, newest first. */
export function visitsOf(snapshot: ArchiveSnapshot, subject: Subject): readonly Visit[] {
  return visitsAt(snapshot, visitIndexesOf(snapshot, subject));
}

/** A part of a subject's visits that the list can show: those of a facet, with their number. */
export interface VisitSelection {
  readonly facet: "with" | "country" | (typeof SUBJECT_FACETS)[SubjectKind];
  readonly count: number;
  /** The query of the list. */
  readonly filter: string;
}

/** The visits of a subject as the list selects them; of a country those in which it took part, and those that it hosted. */
export function visitSelections(
  snapshot: ArchiveSnapshot,
  subject: Subject,
): readonly VisitSelection[] {
  const facets =
    subject.page === "countries" ? (["with", "country"] as const) : [SUBJECT_FACETS[subject.page]];
  return facets.flatMap((facet) => {
    const value = facetValueOf(subject);
    const count = visitIndexesWith(snapshot, facet, value).length;
    return count === 0 ? [] : [{ facet, count, filter: `${facet}=${value}` }];
  });
}

/** A subject with a number of visits: its own, or those that it shares with another one. */
export interface CountedSubject extends Subject {
  readonly count: number;
}

const MOST_COMPANIONS = 10;

/** What else the visits of a subject have, for one kind of subject, most often first; Latvia goes without saying. */
export function companionsOf(
  snapshot: ArchiveSnapshot,
  subject: Subject,
  page: SubjectKind,
): readonly CountedSubject[] {
  return byFrequency(snapshot, page, visitIndexesOf(snapshot, subject))
    .filter(({ id }) => !(page === subject.page && id === subject.id))
    .slice(0, MOST_COMPANIONS);
}

/** The subjects of a kind that most visits have, most often first. */
export function mostFrequent(
  snapshot: ArchiveSnapshot,
  page: SubjectKind,
  most: number,
): readonly CountedSubject[] {
  return byFrequency(snapshot, page, [...snapshot.archive.visits.keys()]).slice(0, most);
}

function byFrequency(
  snapshot: ArchiveSnapshot,
  page: SubjectKind,
  visits: readonly number[],
): readonly CountedSubject[] {
  return [...countValues(facetIndex(snapshot, SUBJECT_FACETS[page]), visits)]
    .filter(([, count]) => count > 0)
    .map(([value, count]) => ({ ...subjectOf(page, value), count }))
    .toSorted((a, b) => b.count - a.count || (a.id < b.id ? -1 : 1));
}

/** A line of a series, newest first: a meeting, or what the archive lacks. */
export type SeriesLine =
  | { readonly kind: "meeting"; readonly visit: Visit }
  | { readonly kind: "numbers"; readonly first: number; readonly last: number }
  | { readonly kind: "slot"; readonly year: number; readonly half: 0 | 1 | null };

/**
 * The meetings of a series with its gaps: numbers between two that are there, or, where no meeting has a number, years or
 * half-years without one, from the first meeting to the day up to which the sources were gone through.
 */
export function seriesLines(snapshot: ArchiveSnapshot, id: string): readonly SeriesLine[] {
  const visits = visitsOf(snapshot, { page: "series", id });
  const every = snapshot.series.get(id)?.every ?? "none";
  const isNumbered = visits.some(({ series }) => series?.number !== null);
  if (isNumbered) return numberedLines(visits);
  const meetings = visits.map((visit) => ({ kind: "meeting", visit }) as const);
  const slots = every === "none" ? [] : emptySlots(visits, every, snapshot.archive.covered ?? "");
  return [...meetings, ...slots].sort((a, b) => {
    const [own, other] = [startOf(a), startOf(b)];
    return own === other ? 0 : own < other ? 1 : -1;
  });
}

function numberedLines(visits: readonly Visit[]): readonly SeriesLine[] {
  let later: number | null = null;
  return visits.flatMap((visit): readonly SeriesLine[] => {
    const number = visit.series?.number ?? null;
    const meeting = { kind: "meeting", visit } as const;
    if (number === null) return [meeting];
    const hasGap = later !== null && later - number > 1;
    const gap = { kind: "numbers", first: number + 1, last: (later ?? 0) - 1 } as const;
    later = number;
    return hasGap ? [gap, meeting] : [meeting];
  });
}

type Slot = Extract<SeriesLine, { kind: "slot" }>;

function emptySlots(
  visits: readonly Visit[],
  every: "year" | "half-year",
  covered: string,
): readonly Slot[] {
  const halves = every === "year" ? ([null] as const) : ([0, 1] as const);
  const first = visits.at(-1)?.start ?? "9999";
  const newest = visits[0]?.start ?? "";
  const last = newest > covered ? newest : covered;
  const firstYear = Number(first.slice(0, 4));
  const years = Math.max(0, Number(last.slice(0, 4)) - firstYear + 1);
  return Array.from({ length: years }, (_, index) => firstYear + index)
    .flatMap((year) => halves.map((half): Slot => ({ kind: "slot", year, half })))
    .filter((slot) => {
      const [from, to] = [startOf(slot), endOf(slot)];
      const isOver = to > first && to <= last;
      return isOver && !visits.some(({ start }) => start >= from && start <= to);
    });
}

function endOf({ year, half }: Slot): string {
  return half === 0 ? `${year}-06-30` : `${year}-12-31`;
}

function startOf(line: SeriesLine): string {
  if (line.kind === "meeting") return line.visit.start;
  return line.kind === "slot" ? `${line.year}-${line.half === 1 ? "07" : "01"}-01` : "";
}

/** The meetings before and after one in its series. */
export function seriesNeighbours(
  snapshot: ArchiveSnapshot,
  visit: Visit,
): { readonly before: Visit | undefined; readonly after: Visit | undefined } {
  if (visit.series === null) return { before: undefined, after: undefined };
  const visits = visitsOf(snapshot, { page: "series", id: visit.series.id });
  const index = visits.findIndex(({ id }) => id === visit.id);
  return { before: visits[index + 1], after: visits[index - 1] };
}
