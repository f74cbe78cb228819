import type { ArchiveSnapshot } from "#lib/archive-store";
import type { Lang } from "#lib/model/lang";
import type { Facet } from "#lib/routing/canonical-query";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import type { VisitListPage } from "#lib/visits/visit-list";
import { defaultSort, type VisitQuery } from "#lib/visits/visit-query";
import { FacetField } from "#ui/facet-field";
import { PeriodField } from "#ui/period-field";
import disclosure from "./disclosure.module.css";
import styles from "./filter-form.module.css";

/** The facets in the order of a reader's questions; those after the first four are folded until one is chosen. */
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
const UNFOLDED = 4;

/** The filter panel: a GET form, closed on narrow screens, open where there is room or one of its days is wrong. */
export function FilterForm({
  snapshot,
  lang,
  list,
}: {
  snapshot: ArchiveSnapshot;
  lang: Lang;
  list: VisitListPage;
}) {
  const { query, ignored } = list;
  const text = dictionaryOf(lang).list;
  const isAmiss = ignored.some(({ name }) => name === "from" || name === "to");
  return (
    <details className={`${disclosure["disclosure"]} ${styles["panel"]}`} open={isAmiss}>
      <summary>{text.filters(chosenCount(query))}</summary>
      <form action={pathOf({ page: "visits", lang })} method="get" className={styles["form"]}>
        <div>
          <label htmlFor="q">{text.query}</label>
          <input
            type="search"
            id="q"
            name="q"
            defaultValue={query.q}
            placeholder={text.queryHint}
            maxLength={200}
          />
        </div>
        {query.sort === defaultSort(query.q) ? null : (
          <input type="hidden" name="sort" value={query.sort} />
        )}
        {ORDER.map((facet, index) => (
          <FacetField
            key={facet}
            facet={facet}
            lang={lang}
            list={list}
            snapshot={snapshot}
            isFolded={index >= UNFOLDED && query.facets[facet].length === 0}
          />
        ))}
        <PeriodField lang={lang} list={list} />
        <button type="submit">{text.submit}</button>
      </form>
    </details>
  );
}

function chosenCount({ q, facets, from, to }: VisitQuery): number {
  const values = Object.values(facets).reduce((sum, list) => sum + list.length, 0);
  return values + [q !== "", from !== null, to !== null].filter(Boolean).length;
}
