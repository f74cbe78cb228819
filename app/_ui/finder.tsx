import { content } from "#lib/content";
import { filterSentences } from "#lib/format/list-words";
import type { Lang } from "#lib/lang";
import { facetOptions } from "#lib/queries/facet-counts";
import type { ListPage } from "#lib/queries/list-page";
import { addressOf } from "#lib/routes";
import { textOf } from "#lib/text/text";
import { Chips } from "#ui/chips";
import { ExportLinks } from "#ui/export-links";
import { FilterForm } from "#ui/filter-form";
import { FoundOrganisations } from "#ui/found-organisations";
import { NothingFound } from "#ui/nothing-found";
import { Notice } from "#ui/notice";
import { PageFrame } from "#ui/page-frame";
import { PageHead } from "#ui/page-head";
import { SearchSaid } from "#ui/search-said";
import { IgnoredParams } from "#ui/unknown-params";
import { Pager, SortLinks, VisitList } from "#ui/visit-list";
import { VisitMap } from "#ui/visit-map";
import { YearsChart } from "#ui/years-chart";
import styles from "./finder.module.css";
import fold from "./fold.module.css";

interface Props {
  lang: Lang;
  list: ListPage;
}

/** The list of visits with its filters. */
export function Finder({ lang, list }: Props) {
  const text = textOf(lang);
  const { params, query, paged, ignored, selection } = list;
  return (
    <PageFrame
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
          <Places lang={lang} list={list} />
        </div>
        <IgnoredParams lang={lang} ignored={ignored} />
        <div className={styles["finder"]}>
          <FilterForm lang={lang} list={list} />
          <section>
            <h2 id="results" tabIndex={-1} className={styles["count"]}>
              {text.countVisits(paged.total)}
            </h2>
            <OnPaper lang={lang} list={list} />
            <Chips lang={lang} list={list} />
            {paged.total > 1 ? <SortLinks lang={lang} list={list} /> : null}
            <ExportLinks route={{ page: "visits", lang }} query={params} />
            <div className={styles["results"]}>
              {!query.all && query.page > paged.pages ? (
                <Notice>{text.list.beyond(query.page, paged.pages)}</Notice>
              ) : null}
              <SearchSaid lang={lang} list={list} />
              <FoundOrganisations lang={lang} found={selection.found} />
              {paged.total === 0 ? <NothingFound lang={lang} list={list} /> : null}
              <VisitList lang={lang} list={list} />
              <Pager lang={lang} list={list} />
            </div>
          </section>
        </div>
      </div>
    </PageFrame>
  );
}

/** What a printed list says of itself: its filters in words, and which part of it the page is. */
function OnPaper({ lang, list: { query, paged } }: Props) {
  const text = textOf(lang).list;
  const filters = filterSentences(query, content(), lang);
  const { first, visits, total, pages } = paged;
  if (filters === "" && pages === 1) return null;
  return (
    <p className="paper">
      {filters === "" ? "" : `${text.chips}. ${filters} `}
      {pages === 1 ? "" : `${text.showing(first, first + visits.length - 1, total)}.`}
    </p>
  );
}

/** The map of the list's places, folded where it would stand in the way of the results; none without a visit. */
function Places({ lang, list: { selection, params } }: Props) {
  if (selection.visits.length === 0) return null;
  return (
    <details className={`${fold["fold"]} ${styles["places"]}`}>
      <summary>{textOf(lang).map.title}</summary>
      <VisitMap
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
    .map(({ value, count, chosen }) => {
      const next = new URLSearchParams([...params].filter(([name]) => name !== "page"));
      if (chosen) next.delete("year", value);
      else next.append("year", value);
      return { year: value, count, chosen, href: addressOf({ page: "visits", lang }, next) };
    });
  return bars.every(({ count }) => count === 0) ? null : <YearsChart lang={lang} bars={bars} />;
}
