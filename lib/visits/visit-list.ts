import type { ArchiveSnapshot } from "#lib/archive-store";
import { canonicalQuery } from "#lib/routing/canonical-query";
import { filterVisits, type Selection } from "./filter-visits";
import { type Pagination, paginate } from "./pagination";
import { type Ignored, parseVisitQuery, type VisitQuery } from "./visit-query";

/** All that a page of the list shows, from its address. */
export interface VisitListPage {
  /** What was understood of the address, in canonical form: for the links that change it. */
  readonly params: URLSearchParams;
  readonly query: VisitQuery;
  readonly ignored: readonly Ignored[];
  readonly selection: Selection;
  readonly pagination: Pagination;
}

/** Reads a list's query, selects its visits and takes the page it asks for. */
export function visitListPage(asked: URLSearchParams, snapshot: ArchiveSnapshot): VisitListPage {
  const { query, ignored } = parseVisitQuery(asked, snapshot);
  const selection = filterVisits(snapshot, query);
  const pagination = paginate(selection.visits, query);
  const understood = [...asked].filter(
    ([name, value]) => !ignored.some((one) => one.name === name && one.value === value.trim()),
  );
  const params = new URLSearchParams(understood);
  if (query.page > pagination.page) params.set("page", String(pagination.page));
  return {
    params: new URLSearchParams(canonicalQuery(params)),
    query,
    ignored,
    selection,
    pagination,
  };
}
