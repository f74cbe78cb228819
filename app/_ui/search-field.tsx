import type { Lang } from "#lib/model/lang";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import styles from "./search-field.module.css";

/** A search of the visits from any page: a plain GET form. */
export function SearchField({ lang }: { lang: Lang }) {
  const text = dictionaryOf(lang).search;
  return (
    <search className="screen">
      <form action={pathOf({ page: "visits", lang })} method="get" className={styles["form"]}>
        <label htmlFor="q">{text.label}</label>
        <div className={styles["row"]}>
          <input type="search" id="q" name="q" placeholder={text.hint} maxLength={200} />
          <button type="submit">{text.submit}</button>
        </div>
      </form>
    </search>
  );
}
