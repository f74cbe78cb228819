import type { ArchiveSnapshot } from "#lib/archive-store";
import { type Lang, otherLang } from "#lib/model/lang";
import { settings } from "#lib/model/settings";
import { MAIN_PAGES } from "#lib/routing/pages";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import type { PageParts } from "#ui/define-page";
import { ICONS } from "#ui/metadata";
import { PageFrame } from "#ui/page-frame";
import { SearchField } from "#ui/search-field";
import styles from "./error-page.module.css";

/** Why there is no page: it is not there (404), could not be made (500), or has to wait (503). */
export type Why = "missing" | "error" | "busy";

/** What stands in place of a page, in both languages, never indexed; the server sends it with the status. */
export function errorParts(why: Why, lang: Lang, snapshot: ArchiveSnapshot): PageParts {
  const { title, description } = dictionaryOf(lang)[why];
  return {
    metadata: {
      title: `${title} | ${settings.name[lang]}`,
      description,
      robots: { index: false, follow: true },
      icons: ICONS,
    },
    body: <ErrorPage snapshot={snapshot} lang={lang} why={why} />,
  };
}

function ErrorPage({ snapshot, lang, why }: { snapshot: ArchiveSnapshot; lang: Lang; why: Why }) {
  return (
    <PageFrame snapshot={snapshot} lang={lang} route={null}>
      <div className={`wrap ${styles["missing"]}`}>
        <Words lang={lang} why={why} level="h1" />
        {why === "missing" ? <SearchField lang={lang} /> : null}
        <div lang={otherLang(lang)} className={styles["other"]}>
          <Words lang={otherLang(lang)} why={why} level="h2" />
        </div>
      </div>
    </PageFrame>
  );
}

function Words({ lang, why, level: Heading }: { lang: Lang; why: Why; level: "h1" | "h2" }) {
  const text = dictionaryOf(lang);
  return (
    <>
      <Heading className={styles["title"]}>{text[why].title}</Heading>
      <p>{text[why].text}</p>
      <ul className={styles["links"]}>
        {MAIN_PAGES.map((page) => (
          <li key={page}>
            <a href={pathOf({ page, lang })}>{text.sections[page]}</a>
          </li>
        ))}
      </ul>
    </>
  );
}
