import type { Lang } from "#lib/model/lang";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import styles from "./site-search.module.css";

/** The search in the header of every page; `value` is the search whose results the page shows. */
export function SiteSearch({ lang, value }: { lang: Lang; value: string }) {
  const text = dictionaryOf(lang).search;
  return (
    <search className={styles["search"]}>
      <form action={pathOf({ page: "visits", lang })} method="get" className={styles["form"]}>
        <label htmlFor="site-search" className="hidden">
          {text.label}
        </label>
        <input
          type="search"
          id="site-search"
          name="q"
          defaultValue={value}
          placeholder={text.label}
          maxLength={200}
        />
        <button type="submit">{text.submit}</button>
      </form>
    </search>
  );
}
