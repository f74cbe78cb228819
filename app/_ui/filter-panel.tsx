import type { ArchiveSnapshot } from "#lib/archive-store";
import type { Lang } from "#lib/model/lang";
import type { Facet } from "#lib/routing/canonical-query";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import { filterVisits } from "#lib/visits/filter-visits";
import type { VisitListPage } from "#lib/visits/visit-list";
import { isWrongDay, type VisitQuery } from "#lib/visits/visit-query";
import { FacetField } from "#ui/facet-field";
import { KeptParams } from "#ui/kept-params";
import { PeriodField } from "#ui/period-field";
import disclosure from "./disclosure.module.css";
import styles from "./filter-panel.module.css";

/** The facets in the order of a reader's questions; those after the first three are folded until one is chosen. */
const ORDER = [
  "topic",
  "year",
  "org",
  "with",
  "person",
  "level",
  "where",
  "country",
  "place",
  "kind",
  "series",
  "evidence",
  "doubt",
  "mode",
  "status",
] as const satisfies readonly Facet[];
const UNFOLDED = 3;

/**
 * The filter panel, closed on narrow screens: a field for words, a field for days, and for each facet links that choose a
 * value or give it up at once, as the bars of the chart and the circles of the map do.
 */
export function FilterPanel({
  snapshot,
  lang,
  list,
}: {
  snapshot: ArchiveSnapshot;
  lang: Lang;
  list: VisitListPage;
}) {
  const text = dictionaryOf(lang).list;
  const { query } = list;
  const shown = withoutFailedWords(snapshot, lang, list);
  return (
    <details className={`${disclosure["disclosure"]} ${styles["panel"]}`}>
      <summary>{text.filters(chosenCount(query))}</summary>
      <form action={pathOf({ page: "visits", lang })} method="get" className={styles["words"]}>
        <KeptParams params={list.params} without={["q", "sort"]} />
        <label htmlFor="q">{text.query}</label>
        <div>
          <input
            type="search"
            id="q"
            name="q"
            defaultValue={query.q}
            placeholder={text.queryHint}
            maxLength={200}
          />
          <button type="submit">{text.search}</button>
        </div>
      </form>
      {shown === list ? null : <p className={styles["hint"]}>{text.withoutWords}</p>}
      {ORDER.map((facet, index) => (
        <FacetField
          key={facet}
          facet={facet}
          lang={lang}
          list={shown}
          snapshot={snapshot}
          isOpen={index < UNFOLDED || query.facets[facet].length > 0}
        />
      ))}
      <PeriodField lang={lang} list={list} isOpen={list.ignored.some(isWrongDay)} />
    </details>
  );
}

/** The list itself; where its words find nothing, the list without them, so that the facets lead on. */
function withoutFailedWords(
  snapshot: ArchiveSnapshot,
  lang: Lang,
  list: VisitListPage,
): VisitListPage {
  if (list.pagination.total > 0 || list.query.q === "") return list;
  const params = new URLSearchParams([...list.params].filter(([name]) => name !== "q"));
  const query: VisitQuery = { ...list.query, q: "", sort: "newest" };
  return { ...list, params, query, selection: filterVisits(snapshot, query, lang) };
}

function chosenCount({ q, facets, from, to, since }: VisitQuery): number {
  const values = Object.values(facets).reduce((sum, list) => sum + list.length, 0);
  return values + [q !== "", from !== null, to !== null, since !== null].filter(Boolean).length;
}
