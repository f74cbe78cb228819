import type { ArchiveSnapshot } from "#lib/archive-store";
import { reportLink } from "#lib/format/report-link";
import { formatDay } from "#lib/locale/days";
import type { Day } from "#lib/model/day";
import type { Lang } from "#lib/model/lang";
import { settings } from "#lib/model/settings";
import { FOOTER_COLUMNS } from "#lib/routing/pages";
import { pathOf } from "#lib/routing/routes";
import { exists } from "#lib/routing/site-pages";
import { dictionaryOf } from "#lib/text/dictionary";
import styles from "./footer.module.css";

/** The end of every page: what the site owes its readers, who publishes it, and when the page last changed. */
export function Footer({
  snapshot,
  lang,
  address,
  changed,
}: {
  snapshot: ArchiveSnapshot;
  lang: Lang;
  /** Of the page, absolute. */
  address: string;
  changed: Day;
}) {
  const text = dictionaryOf(lang);
  return (
    <footer className={styles["footer"]}>
      <div className={`wrap ${styles["foot"]}`}>
        <div className={styles["columns"]}>
          {FOOTER_COLUMNS.map(({ column, pages }) => ({
            column,
            pages: pages.filter((page) => exists(snapshot, { page, lang })),
          }))
            .filter(({ pages }) => pages.length > 0)
            .map(({ column, pages }) => (
              <div key={column}>
                <h2>{text.footer.columns[column]}</h2>
                <ul className={styles["links"]}>
                  {pages.map((page) => (
                    <li key={page}>
                      <a href={pathOf({ page, lang })}>{text.sections[page]}</a>
                    </li>
                  ))}
                  {column === "help" ? <Report lang={lang} address={address} /> : null}
                </ul>
              </div>
            ))}
        </div>
        <div className={styles["imprint"]}>
          <p>{text.publishedBy(settings.publisher[lang])}</p>
          {settings.adopted ? null : <p>{text.unofficial}</p>}
          <p>
            {text.footer.changed} <time dateTime={changed}>{formatDay(changed, lang)}</time>
          </p>
        </div>
      </div>
      <div className="band" />
    </footer>
  );
}

/** The way to report a mistake on the page, if there is one. */
function Report({ lang, address }: { lang: Lang; address: string }) {
  const href = reportLink(settings, address, lang);
  return href === null ? null : (
    <li>
      <a href={href}>{dictionaryOf(lang).footer.report}</a>
    </li>
  );
}
