import type { ArchiveSnapshot } from "#lib/archive-store";
import { filterSentences } from "#lib/format/list-words";
import type { Lang } from "#lib/model/lang";
import { dictionaryOf } from "#lib/text/dictionary";
import type { VisitListPage } from "#lib/visits/visit-list";
import { ActiveFilters } from "#ui/active-filters";
import { Coverage } from "#ui/coverage";
import { FilterPanel } from "#ui/filter-panel";
import { Follow } from "#ui/follow";
import { ListTools, ViewLinks } from "#ui/list-tools";
import { ListYears } from "#ui/list-years";
import { MatchingSubjects } from "#ui/matching-subjects";
import { NothingFound } from "#ui/nothing-found";
import { Notice } from "#ui/notice";
import { PageFrame } from "#ui/page-frame";
import { PagePassages } from "#ui/page-passages";
import { SearchNotice } from "#ui/search-notice";
import { IgnoredParams } from "#ui/unknown-params";
import { Pager, VisitList } from "#ui/visit-list";
import { VisitMap } from "#ui/visit-map";
import { VisitStatistics } from "#ui/visit-statistics";
import { VisitTable } from "#ui/visit-table";
import styles from "./visit-search-page.module.css";

/** Below so many visits or fewer there is room for what pages say of the search. */
const FEW = 3;

interface Props {
  snapshot: ArchiveSnapshot;
  lang: Lang;
  list: VisitListPage;
}

/** The list of visits with its filters, as a list, a table or statistics; then the map of its places. */
export function VisitSearchPage({ snapshot, lang, list }: Props) {
  const text = dictionaryOf(lang);
  const { params, query, pagination, ignored, selection } = list;
  const isShort = pagination.total > 0 && pagination.total <= FEW;
  const passages = (
    <PagePassages
      snapshot={snapshot}
      lang={lang}
      q={query.q}
      isHit={selection.search?.isHit}
      isOpen={pagination.total <= FEW}
    />
  );
  return (
    <PageFrame
      snapshot={snapshot}
      lang={lang}
      route={{ page: "visits", lang }}
      query={params}
      crumbs={[{ label: text.sections.visits, href: null }]}
      skipToResults
    >
      <div className="wrap">
        <div className={styles["finder"]}>
          <h1 className={styles["title"]}>{text.list.title}</h1>
          <ListYears snapshot={snapshot} lang={lang} list={list} />
          <FilterPanel snapshot={snapshot} lang={lang} list={list} />
          <section className={styles["results"]}>
            <div className={styles["bar"]}>
              <h2 id="results" tabIndex={-1} className={styles["count"]}>
                {text.countVisits(pagination.total)}
              </h2>
              <ListTools lang={lang} list={list} />
              <ViewLinks lang={lang} list={list} />
            </div>
            <IgnoredParams lang={lang} ignored={ignored} />
            <OnPaper snapshot={snapshot} lang={lang} list={list} />
            <div className={styles["bar"]}>
              <ActiveFilters snapshot={snapshot} lang={lang} list={list} />
              <MatchingSubjects snapshot={snapshot} lang={lang} list={list} />
            </div>
            {query.view !== "all" && query.page > pagination.pages ? (
              <Notice>{text.list.beyond(query.page, pagination.pages)}</Notice>
            ) : null}
            <SearchNotice lang={lang} list={list} />
            {isShort ? null : passages}
            {pagination.total === 0 && query.view !== "follow" ? (
              <NothingFound snapshot={snapshot} lang={lang} list={list} />
            ) : (
              <Results snapshot={snapshot} lang={lang} list={list} />
            )}
            {isShort ? passages : null}
          </section>
        </div>
      </div>
    </PageFrame>
  );
}

function Results({ snapshot, lang, list }: Props) {
  if (list.query.view === "follow") return <Follow snapshot={snapshot} lang={lang} list={list} />;
  if (list.query.view === "statistics")
    return <VisitStatistics snapshot={snapshot} lang={lang} list={list} />;
  if (list.query.view === "map") return <Places snapshot={snapshot} lang={lang} list={list} />;
  const Visits = list.query.view === "table" ? VisitTable : VisitList;
  return (
    <>
      <Visits snapshot={snapshot} lang={lang} list={list} />
      <Pager lang={lang} list={list} />
      <Coverage snapshot={snapshot} lang={lang} />
    </>
  );
}

/** What a printed list says of itself: its filters in words, and which part of it the page is. */
function OnPaper({ snapshot, lang, list: { query, pagination } }: Props) {
  const text = dictionaryOf(lang).list;
  const filters = filterSentences(query, snapshot, lang);
  const { first, visits, total } = pagination;
  const pages = query.view === "statistics" || query.view === "map" ? 1 : pagination.pages;
  if (filters === "" && pages === 1) return null;
  return (
    <p className="paper">
      {filters === "" ? "" : `${text.activeFilters}. ${filters} `}
      {pages === 1 ? "" : `${text.showing(first, first + visits.length - 1, total)}.`}
    </p>
  );
}

/** The map of the list's places; none where no visit has a place. */
function Places({ snapshot, lang, list: { selection, params } }: Props) {
  if (selection.visits.every(({ place }) => place === null))
    return <p>{dictionaryOf(lang).map.none}</p>;
  return (
    <div className={styles["places"]}>
      <VisitMap
        snapshot={snapshot}
        lang={lang}
        visits={selection.visits}
        counts={selection.counts.place}
        params={params}
      />
      <Coverage snapshot={snapshot} lang={lang} />
    </div>
  );
}
