import type { ArchiveSnapshot } from "#lib/archive-store";
import { filterSentences } from "#lib/format/list-words";
import type { Lang } from "#lib/model/lang";
import { toggledAddress } from "#lib/routing/address";
import { dictionaryOf } from "#lib/text/dictionary";
import { facetOptions } from "#lib/visits/facets";
import type { VisitListPage } from "#lib/visits/visit-list";
import { ActiveFilters } from "#ui/active-filters";
import { Coverage } from "#ui/coverage";
import { ExportLinks } from "#ui/export-links";
import { FilterForm } from "#ui/filter-form";
import { MatchingSubjects } from "#ui/matching-subjects";
import { NothingFound } from "#ui/nothing-found";
import { Notice } from "#ui/notice";
import { PageFrame } from "#ui/page-frame";
import { PageHead } from "#ui/page-head";
import { PagePassages } from "#ui/page-passages";
import { SearchNotice } from "#ui/search-notice";
import { IgnoredParams } from "#ui/unknown-params";
import { Pager, SortLinks, VisitList } from "#ui/visit-list";
import { VisitMap } from "#ui/visit-map";
import { YearsChart } from "#ui/years-chart";
import disclosure from "./disclosure.module.css";
import styles from "./visit-search-page.module.css";

interface Props {
  lang: Lang;
  list: VisitListPage;
}

/** The list of visits with its filters. */
export function VisitSearchPage({ snapshot, lang, list }: Props & { snapshot: ArchiveSnapshot }) {
  const text = dictionaryOf(lang);
  const { params, query, pagination, ignored, selection } = list;
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
        <div className={styles["overview"]}>
          <div>
            <PageHead title={text.list.title} />
            <Years lang={lang} list={list} />
          </div>
          <Places snapshot={snapshot} lang={lang} list={list} />
        </div>
        <IgnoredParams lang={lang} ignored={ignored} />
        <div className={styles["finder"]}>
          <FilterForm snapshot={snapshot} lang={lang} list={list} />
          <section>
            <h2 id="results" tabIndex={-1} className={styles["count"]}>
              {text.countVisits(pagination.total)}
            </h2>
            <OnPaper snapshot={snapshot} lang={lang} list={list} />
            <ActiveFilters snapshot={snapshot} lang={lang} list={list} />
            {pagination.total > 1 ? <SortLinks lang={lang} list={list} /> : null}
            <ExportLinks route={{ page: "visits", lang }} query={params} />
            <div className={styles["results"]}>
              {!query.all && query.page > pagination.pages ? (
                <Notice>{text.list.beyond(query.page, pagination.pages)}</Notice>
              ) : null}
              <SearchNotice lang={lang} list={list} />
              <MatchingSubjects snapshot={snapshot} lang={lang} list={list} />
              <PagePassages
                snapshot={snapshot}
                lang={lang}
                q={query.q}
                isHit={selection.search?.isHit}
              />
              {pagination.total === 0 ? (
                <NothingFound snapshot={snapshot} lang={lang} list={list} />
              ) : null}
              <VisitList snapshot={snapshot} lang={lang} list={list} />
              <Pager lang={lang} list={list} />
              {pagination.total === 0 ? null : <Coverage snapshot={snapshot} lang={lang} />}
            </div>
          </section>
        </div>
      </div>
    </PageFrame>
  );
}

/** What a printed list says of itself: its filters in words, and which part of it the page is. */
function OnPaper({
  snapshot,
  lang,
  list: { query, pagination },
}: Props & { snapshot: ArchiveSnapshot }) {
  const text = dictionaryOf(lang).list;
  const filters = filterSentences(query, snapshot, lang);
  const { first, visits, total, pages } = pagination;
  if (filters === "" && pages === 1) return null;
  return (
    <p className="paper">
      {filters === "" ? "" : `${text.activeFilters}. ${filters} `}
      {pages === 1 ? "" : `${text.showing(first, first + visits.length - 1, total)}.`}
    </p>
  );
}

/** The map of the list's places, a closed disclosure where it would push the results down; none without a visit. */
function Places({
  snapshot,
  lang,
  list: { selection, params },
}: Props & { snapshot: ArchiveSnapshot }) {
  if (selection.visits.length === 0) return null;
  return (
    <details className={`${disclosure["disclosure"]} ${styles["places"]}`}>
      <summary>{dictionaryOf(lang).map.title}</summary>
      <VisitMap
        snapshot={snapshot}
        lang={lang}
        visits={selection.visits}
        counts={selection.counts.place}
        params={params}
      />
    </details>
  );
}

/** The years of the list and those it could have instead; none where no year would find anything. */
function Years({ lang, list: { selection, query, params } }: Props) {
  const bars = facetOptions(selection, query, "year")
    .toSorted((a, b) => Number(a.value) - Number(b.value))
    .map(({ value, count, chosen }) => ({
      year: value,
      count,
      chosen,
      href: toggledAddress({ page: "visits", lang }, params, "year", [value]),
    }));
  return bars.every(({ count }) => count === 0) ? null : <YearsChart lang={lang} bars={bars} />;
}
