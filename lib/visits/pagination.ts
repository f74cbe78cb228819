import type { Visit } from "#lib/model/records";
import type { VisitQuery } from "./visit-query";

/** Visits on a page of the list, and of the table. */
export const PAGE_SIZE = 20;
export const TABLE_SIZE = 100;
/** Visits that `view=all` shows at most. */
export const ALL_LIMIT = 1000;

/** One page of a list; `page` is the last one where the query asks beyond it. */
export interface Pagination {
  readonly visits: readonly Visit[];
  readonly total: number;
  readonly page: number;
  readonly pages: number;
  /** The number of the first visit shown, from 1; 0 when there is none. */
  readonly first: number;
}

/** The part of a list that a query's page shows. */
export function paginate(visits: readonly Visit[], query: VisitQuery): Pagination {
  const isAll = query.view === "all";
  const size = isAll ? ALL_LIMIT : query.view === "table" ? TABLE_SIZE : PAGE_SIZE;
  const pages = isAll ? 1 : Math.max(1, Math.ceil(visits.length / size));
  const page = isAll ? 1 : Math.min(query.page, pages);
  const start = (page - 1) * size;
  const shown = visits.slice(start, start + size);
  return {
    visits: shown,
    total: visits.length,
    page,
    pages,
    first: shown.length === 0 ? 0 : start + 1,
  };
}

/** Visits under their years, in the order they come. */
export function byYear(visits: readonly Visit[]): readonly (readonly [string, readonly Visit[]])[] {
  const years = new Map<string, Visit[]>();
  for (const visit of visits) {
    const year = visit.start.slice(0, 4);
    const same = years.get(year);
    if (same === undefined) years.set(year, [visit]);
    else same.push(visit);
  }
  return [...years];
}
