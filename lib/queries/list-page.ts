import type { Content } from "../content";
import { canonicalQuery } from "../routes";
import { type Paged, pageOf } from "./paging";
import { type Selection, selectVisits } from "./select-visits";
import { type Ignored, parseVisitQuery, type VisitQuery } from "./visit-query";

/** All that a page of the list shows, from its address. */
export interface ListPage {
  /** What was understood of the address, in canonical form: for the links that change it. */
  readonly params: URLSearchParams;
  readonly query: VisitQuery;
  readonly ignored: readonly Ignored[];
  readonly selection: Selection;
  readonly paged: Paged;
}

/** Reads a list's query, selects its visits and takes the page it asks for. */
export function listPage(asked: URLSearchParams, content: Content): ListPage {
  const { query, ignored } = parseVisitQuery(asked, content);
  const selection = selectVisits(content, query);
  const paged = pageOf(selection.visits, query);
  const understood = [...asked].filter(
    ([name, value]) => !ignored.some((one) => one.name === name && one.value === value.trim()),
  );
  const params = new URLSearchParams(understood);
  if (query.page > paged.page) params.set("page", String(paged.page));
  return { params: new URLSearchParams(canonicalQuery(params)), query, ignored, selection, paged };
}
