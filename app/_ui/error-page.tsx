import type { Metadata } from "next";
import { type Lang, otherLang } from "#lib/model/lang";
import { settings } from "#lib/model/settings";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import { ICONS } from "#ui/metadata";
import { PageFrame } from "#ui/page-frame";
import { SearchField } from "#ui/search-field";
import styles from "./error-page.module.css";

/** Why there is no page: it is not there (404), could not be made (500), or has to wait (503). */
export type Why = "missing" | "error" | "busy";

/** What stands in place of a page, in both languages; the server sends it with the status. */
export function ErrorPage({ lang, why = "missing" }: { lang: Lang; why?: Why }) {
  return (
    <PageFrame lang={lang} route={null}>
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
        {(["home", "organisations", "visits"] as const).map((page) => (
          <li key={page}>
            <a href={pathOf({ page, lang })}>{text.sections[page]}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The metadata of what stands in place of a page: never indexed. */
export function errorMetadata(lang: Lang, why: Why = "missing"): Metadata {
  const { title, description } = dictionaryOf(lang)[why];
  return {
    title: `${title} | ${settings.name[lang]}`,
    description,
    robots: { index: false, follow: true },
    icons: ICONS,
  };
}
