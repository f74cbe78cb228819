import type { Visit } from "#lib/model/records";
import type { Facet } from "#lib/routing/canonical-query";
import { facetValues } from "./facets";

/** What visits are counted by in statistics, beside the years. */
export const DIMENSIONS = [
  "topic",
  "org",
  "with",
  "country",
  "place",
  "person",
  "series",
  "level",
  "kind",
  "minister",
] as const;
export type Dimension = (typeof DIMENSIONS)[number];

/** How many visits have a value, in each year of `Statistics.years` and in all of them. */
export interface StatisticsRow {
  readonly value: string;
  readonly counts: readonly number[];
  readonly total: number;
}

export interface Statistics {
  /** Ascending, without gaps unless years were chosen. */
  readonly years: readonly string[];
  /** Those with the most visits first. */
  readonly rows: readonly StatisticsRow[];
  /** How many visits each year has: not the sum of its column, since a visit may have several values. */
  readonly perYear: readonly number[];
}

/** Counts visits by a dimension and by year; `chosen` are the years to set side by side, all of them where it is empty. */
export function statisticsOf(
  visits: readonly Visit[],
  by: Dimension,
  chosen: readonly string[],
): Statistics {
  const years = chosen.length > 0 ? chosen.toSorted() : yearsOf(visits);
  const columns = new Map(years.map((year, column) => [year, column]));
  const perYear = years.map(() => 0);
  const rows = new Map<string, number[]>();
  const ministers = by === "minister" ? ministersIn(visits) : null;
  for (const visit of visits) {
    const column = columns.get(visit.start.slice(0, 4));
    if (column === undefined) continue;
    perYear[column] = (perYear[column] ?? 0) + 1;
    for (const value of new Set(valuesOf(visit, by, ministers))) {
      const counts = rows.get(value) ?? years.map(() => 0);
      counts[column] = (counts[column] ?? 0) + 1;
      rows.set(value, counts);
    }
  }
  return {
    years,
    perYear,
    rows: [...rows]
      .map(([value, counts]) => ({ value, counts, total: sumOf(counts) }))
      .sort((a, b) => b.total - a.total || (a.value < b.value ? -1 : 1)),
  };
}

/** The facet whose values a dimension counts. */
export function facetOf(by: Dimension): Facet {
  return by === "minister" ? "person" : by;
}

/** The filters that select the visits of a row: what its numbers link to. */
export function filtersOf(by: Dimension, value: string): readonly (readonly [Facet, string])[] {
  return by === "minister"
    ? [
        ["person", value],
        ["level", "minister"],
      ]
    : [[by, value]];
}

function valuesOf(
  visit: Visit,
  by: Dimension,
  ministers: ReadonlySet<string> | null,
): readonly string[] {
  if (by !== "minister") return facetValues(visit, by);
  if (visit.level !== "minister") return [];
  return facetValues(visit, "person").filter((person) => ministers?.has(person));
}

/** Who took part in some visit as Latvia's minister. */
function ministersIn(visits: readonly Visit[]): ReadonlySet<string> {
  return new Set(
    visits.flatMap(({ participants }) =>
      participants.flatMap(({ person, country, level }) =>
        person !== null && country === "LV" && level === "minister" ? [person] : [],
      ),
    ),
  );
}

/** Every year from the first to the last. */
function yearsOf(visits: readonly Visit[]): readonly string[] {
  const years = visits.map(({ start }) => Number(start.slice(0, 4)));
  if (years.length === 0) return [];
  const first = years.reduce((a, b) => Math.min(a, b));
  const last = years.reduce((a, b) => Math.max(a, b));
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

function sumOf(counts: readonly number[]): number {
  return counts.reduce((sum, count) => sum + count, 0);
}
