import { content } from "#lib/content";
import { valueName } from "#lib/format/list-words";
import type { Lang } from "#lib/lang";
import { type FacetOption, facetOptions } from "#lib/queries/facet-counts";
import type { ListPage } from "#lib/queries/list-page";
import type { VisitQuery } from "#lib/queries/visit-query";
import { type Facet, pathOf } from "#lib/routes";
import { textOf } from "#lib/text/text";
import styles from "./filter-form.module.css";

const ORDER = ["year", "org", "country", "place", "kind", "person", "mode", "status"] as const;
/** Options shown before the rest folds. */
const SHOWN = 6;

interface Props {
  lang: Lang;
  list: ListPage;
}

/** The filter panel: a GET form, folded on narrow screens, open where there is room. */
export function FilterForm({ lang, list }: Props) {
  const { query, params } = list;
  const text = textOf(lang).list;
  return (
    <details className={styles["panel"]}>
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
        {query.sort === "newest" ? null : <input type="hidden" name="sort" value={query.sort} />}
        {ORDER.map((facet) => (
          <FacetField key={facet} facet={facet} lang={lang} list={list} />
        ))}
        <Period lang={lang} params={params} />
        <button type="submit">{text.submit}</button>
      </form>
    </details>
  );
}

function chosenCount({ q, facets, from, to }: VisitQuery): number {
  const values = Object.values(facets).reduce((sum, list) => sum + list.length, 0);
  return values + [q !== "", from !== null, to !== null].filter(Boolean).length;
}

function FacetField({ facet, lang, list }: Props & { facet: Facet }) {
  const text = textOf(lang).list;
  const options = sorted(facet, facetOptions(list.selection, list.query, facet), lang);
  const first = options.filter(({ chosen }, index) => chosen || index < SHOWN);
  const rest = options.filter((option) => !first.includes(option));
  return (
    <fieldset className={styles["facet"]}>
      <legend>{text.facets[facet]}</legend>
      {first.map((option) => (
        <Option key={option.value} facet={facet} option={option} lang={lang} />
      ))}
      {rest.length === 0 ? null : (
        <details>
          <summary>{text.more(rest.length)}</summary>
          {rest.map((option) => (
            <Option key={option.value} facet={facet} option={option} lang={lang} />
          ))}
        </details>
      )}
    </fieldset>
  );
}

/** Years newest first; everything else by count, then in the language's own order. */
function sorted(facet: Facet, options: readonly FacetOption[], lang: Lang): readonly FacetOption[] {
  if (facet === "year") return options.toSorted((a, b) => Number(b.value) - Number(a.value));
  const order = new Intl.Collator(lang);
  const name = ({ value }: FacetOption) => valueName(facet, value, content(), lang);
  return options.toSorted((a, b) => b.count - a.count || order.compare(name(a), name(b)));
}

function Option({ facet, option, lang }: { facet: Facet; option: FacetOption; lang: Lang }) {
  const { value, count, chosen } = option;
  return (
    <label className={count === 0 && !chosen ? styles["empty"] : styles["option"]}>
      <input type="checkbox" name={facet} value={value} defaultChecked={chosen} />
      <span>{valueName(facet, value, content(), lang)}</span>
      <small>{count}</small>
    </label>
  );
}

function Period({ lang, params }: { lang: Lang; params: URLSearchParams }) {
  const text = textOf(lang).list;
  return (
    <fieldset className={styles["facet"]} aria-describedby="day-hint">
      <legend>{text.period}</legend>
      <div className={styles["period"]}>
        {(["from", "to"] as const).map((name) => (
          <div key={name}>
            <label htmlFor={name}>{text[name]}</label>
            <input
              type="text"
              id={name}
              name={name}
              defaultValue={params.get(name) ?? ""}
              maxLength={40}
            />
          </div>
        ))}
      </div>
      <p id="day-hint" className={styles["hint"]}>
        {text.dayHint}
      </p>
    </fieldset>
  );
}
