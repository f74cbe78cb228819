import type { ArchiveSnapshot } from "#lib/archive-store";
import type { Lang } from "#lib/model/lang";
import { changedAddress } from "#lib/routing/address";
import { dictionaryOf } from "#lib/text/dictionary";
import { byYear } from "#lib/visits/pagination";
import type { VisitListPage } from "#lib/visits/visit-list";
import { Spoken } from "#ui/spoken";
import { VisitListItem } from "#ui/visit-list-item";
import styles from "./visit-list.module.css";

interface Props {
  lang: Lang;
  list: VisitListPage;
}

/** The visits of one page of a list, under their years where it is sorted by time. */
export function VisitList({
  snapshot,
  lang,
  list: { query, pagination, selection },
}: Props & { snapshot: ArchiveSnapshot }) {
  const isHit = selection.search?.isHit;
  if (query.sort !== "newest" && query.sort !== "oldest") {
    return pagination.visits.map((visit) => (
      <VisitListItem
        snapshot={snapshot}
        key={visit.id}
        visit={visit}
        lang={lang}
        level={3}
        isHit={isHit}
      />
    ));
  }
  return byYear(pagination.visits).map(([year, visits]) => (
    <section key={year}>
      <h3 className={styles["year"]}>{year}</h3>
      {visits.map((visit) => (
        <VisitListItem
          snapshot={snapshot}
          key={visit.id}
          visit={visit}
          lang={lang}
          level={4}
          year={false}
          isHit={isHit}
        />
      ))}
    </section>
  ));
}

/** Links to the other pages of a list; none where there is one page. */
export function Pager({ lang, list: { params, query, pagination } }: Props) {
  const text = dictionaryOf(lang).list;
  const { page, pages, first, visits, total } = pagination;
  if (pages === 1) return null;
  const last = first + visits.length - 1;
  const to = (number: number) =>
    changedAddress({ page: "visits", lang }, params, { page: String(number) });
  return (
    <nav aria-label={text.pager} className={styles["pager"]}>
      <p>
        <Spoken words={text.showingSpoken(first, last, total)}>
          {text.showing(first, last, total)}
        </Spoken>
      </p>
      <ul className={styles["links"]}>
        {page > 1 ? (
          <li>
            <a href={to(page - 1)} rel="prev">
              {text.previousPage}
            </a>
          </li>
        ) : null}
        {Array.from({ length: pages }, (_, index) => index + 1)
          .filter((number) => number === 1 || number === pages || Math.abs(number - page) <= 2)
          .map((number) => (
            <li key={number}>
              <a
                href={to(number)}
                aria-label={text.page(number)}
                aria-current={number === page ? "page" : undefined}
              >
                {number}
              </a>
            </li>
          ))}
        {page < pages ? (
          <li>
            <a href={to(page + 1)} rel="next">
              {text.nextPage}
            </a>
          </li>
        ) : null}
        {query.view === "list" ? (
          <li>
            <a href={changedAddress({ page: "visits", lang }, params, { view: "all" })}>
              {text.showAll}
            </a>
          </li>
        ) : null}
      </ul>
    </nav>
  );
}
