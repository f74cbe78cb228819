import type { Metadata } from "next";
import { type Lang, otherLang } from "#lib/lang";
import { pathOf } from "#lib/routes";
import { site } from "#lib/site";
import { textOf } from "#lib/text/text";
import { PageFrame } from "#ui/page-frame";
import { SearchField } from "#ui/search-field";
import styles from "./missing.module.css";

/** What an address without a page shows, in both languages; the server sends it with status 404. */
export function Missing({ lang }: { lang: Lang }) {
  return (
    <PageFrame lang={lang} route={null}>
      <div className={`wrap ${styles["missing"]}`}>
        <Words lang={lang} level="h1" />
        <SearchField lang={lang} />
        <div lang={otherLang(lang)} className={styles["other"]}>
          <Words lang={otherLang(lang)} level="h2" />
        </div>
      </div>
    </PageFrame>
  );
}

function Words({ lang, level: Heading }: { lang: Lang; level: "h1" | "h2" }) {
  const text = textOf(lang);
  return (
    <>
      <Heading className={styles["title"]}>{text.missing.title}</Heading>
      <p>{text.missing.text}</p>
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

/** The metadata of the missing page: never indexed. */
export function missingMetadata(lang: Lang): Metadata {
  const { title, description } = textOf(lang).missing;
  return {
    title: `${title} | ${site.name[lang]}`,
    description,
    robots: { index: false, follow: true },
    icons: { icon: "/favicon.svg" },
  };
}
