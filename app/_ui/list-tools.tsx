import type { Lang } from "#lib/model/lang";
import { changedAddress } from "#lib/routing/address";
import { dictionaryOf } from "#lib/text/dictionary";
import type { VisitListPage } from "#lib/visits/visit-list";
import { SORTS, VIEWS } from "#lib/visits/visit-query";
import { ExportLinks } from "#ui/export-links";
import disclosure from "./disclosure.module.css";
import styles from "./list-tools.module.css";

interface Props {
  lang: Lang;
  list: VisitListPage;
}

/** The orders a list can have, as links; the present one is marked. A table is sorted by its columns. */
export function SortLinks({ lang, list: { query, params, pagination } }: Props) {
  const text = dictionaryOf(lang).list;
  const sorts = SORTS.filter((sort) => sort !== "relevance" || query.q !== "");
  const isList = query.view === "list" || query.view === "all";
  if (!isList || pagination.total < 2) return null;
  return (
    <ul aria-label={text.sort} className={styles["links"]}>
      {sorts.map((sort) => (
        <li key={sort}>
          <a
            href={changedAddress({ page: "visits", lang }, params, { sort })}
            aria-current={query.sort === sort ? "true" : undefined}
          >
            {text.sorts[sort]}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** The same visits in the other views, as links; a list is not sorted by a column of the table. */
export function ViewLinks({ lang, list: { query, params } }: Props) {
  const text = dictionaryOf(lang).list;
  const isByColumn = !SORTS.some((sort) => sort === query.sort);
  return (
    <ul aria-label={text.view} className={`${styles["links"]} ${styles["views"]}`}>
      {VIEWS.filter((view) => view !== "all").map((view) => (
        <li key={view}>
          <a
            href={changedAddress({ page: "visits", lang }, params, {
              view,
              ...(view === "table" || !isByColumn ? {} : { sort: null }),
              ...(view === "statistics" ? {} : { by: null }),
            })}
            aria-current={query.view === view ? "true" : undefined}
          >
            {text.views[view]}
          </a>
        </li>
      ))}
    </ul>
  );
}

/** What can be done with the list: other orders, and all of its visits as files; closed on narrow screens. */
export function ListTools({ lang, list }: Props) {
  const query = new URLSearchParams(
    [...list.params].filter(([name]) => name !== "view" && name !== "by"),
  );
  return (
    <details className={`${disclosure["disclosure"]} ${styles["tools"]}`}>
      <summary>{dictionaryOf(lang).list.tools}</summary>
      <SortLinks lang={lang} list={list} />
      <ExportLinks route={{ page: "visits", lang }} query={query} />
    </details>
  );
}
