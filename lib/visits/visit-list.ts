import type { ArchiveSnapshot } from "#lib/archive-store";
import type { Lang } from "#lib/model/lang";
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
export function visitListPage(
  asked: URLSearchParams,
  snapshot: ArchiveSnapshot,
  lang: Lang,
): VisitListPage {
  const { query, ignored } = parseVisitQuery(asked, snapshot);
  const selection = filterVisits(snapshot, query, lang);
  const pagination = paginate(selection.visits, query);
  const understood = [...asked].filter(
    ([name, value]) =>
      !ignored.some(
        (one) => one.why !== "reversed" && one.name === name && one.value === value.trim(),
      ),
  );
  const params = new URLSearchParams(understood);
  if (ignored.some(({ why }) => why === "reversed")) {
    const [from, to] = [asked.get("from"), asked.get("to")];
    params.set("from", to ?? "");
    params.set("to", from ?? "");
  }
  if (query.page > pagination.page) params.set("page", String(pagination.page));
  return {
    params: new URLSearchParams(canonicalQuery(params)),
    query,
    ignored,
    selection,
    pagination,
  };
}
