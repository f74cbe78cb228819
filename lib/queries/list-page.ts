import type { Content } from "../content";
import { type Paged, pageOf } from "./paging";
import { type Selection, selectVisits } from "./select-visits";
import { type Ignored, parseVisitQuery, type VisitQuery } from "./visit-query";

/** All that a page of the list shows, from its address. */
export interface ListPage {
  /** The query as it came, for the links that change it. */
  readonly params: URLSearchParams;
  readonly query: VisitQuery;
  readonly ignored: readonly Ignored[];
  readonly selection: Selection;
  readonly paged: Paged;
}

/** Reads a list's query, selects its visits and takes the page it asks for. */
export function listPage(params: URLSearchParams, content: Content): ListPage {
  const { query, ignored } = parseVisitQuery(params, content);
  const selection = selectVisits(content, query);
  return { params, query, ignored, selection, paged: pageOf(selection.visits, query) };
}
