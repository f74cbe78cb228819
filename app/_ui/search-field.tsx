import type { Lang } from "#lib/lang";
import { pathOf } from "#lib/routes";
import { textOf } from "#lib/text/text";
import styles from "./search-field.module.css";

/** A search of the visits from any page: a plain GET form. */
export function SearchField({ lang }: { lang: Lang }) {
  const text = textOf(lang).search;
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
