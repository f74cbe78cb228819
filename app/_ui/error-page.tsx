import type { ArchiveSnapshot } from "#lib/archive-store";
import { shareCard } from "#lib/format/share-card";
import { typeset } from "#lib/locale/typeset";
import { type Lang, otherLang } from "#lib/model/lang";
import { settings } from "#lib/model/settings";
import { isCollection, MAIN_PAGES } from "#lib/routing/pages";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import type { PageParts } from "#ui/define-page";
import { ICONS } from "#ui/metadata";
import { PageFrame } from "#ui/page-frame";
import { SearchField } from "#ui/search-field";
import styles from "./error-page.module.css";

/** Why there is no page: it is not there (404), no longer (410), could not be made (500), or has to wait (503). */
export type Why = "missing" | "gone" | "error" | "busy";

/**
 * What stands in place of a page, in both languages, never indexed; the server sends it with the status. `near` are paths of
 * records that may have been meant, `visits/2019-05-20-kirkenes-forum`.
 */
export function errorParts(
  why: Why,
  lang: Lang,
  snapshot: ArchiveSnapshot,
  near: readonly string[] = [],
): PageParts {
  const { title, description } = dictionaryOf(lang)[why];
  return {
    metadata: {
      title: `${title} | ${settings.name[lang]}`,
      description,
      robots: { index: false, follow: true },
      icons: ICONS,
    },
    body: <ErrorPage snapshot={snapshot} lang={lang} why={why} near={near} />,
  };
}

interface Props {
  snapshot: ArchiveSnapshot;
  lang: Lang;
  near: readonly string[];
}

function ErrorPage({ why, ...props }: Props & { why: Why }) {
  const { snapshot, lang } = props;
  return (
    <PageFrame snapshot={snapshot} lang={lang} route={null}>
      <div className={`wrap ${styles["missing"]}`}>
        <Words lang={lang} why={why} level="h1" />
        <Near {...props} />
        {why === "missing" ? <SearchField lang={lang} /> : null}
        <div lang={otherLang(lang)} className={styles["other"]}>
          <Words lang={otherLang(lang)} why={why} level="h2" />
        </div>
      </div>
    </PageFrame>
  );
}

/** The records that may have been meant: visits with their days, subjects with what they are. */
function Near({ snapshot, lang, near }: Props) {
  const links = near.flatMap((path) => {
    const [page = "", id = ""] = path.split("/");
    if (!isCollection(page)) return [];
    const route = { page, id, lang };
    const card = shareCard(route, snapshot);
    return card === null ? [] : { href: pathOf(route), card };
  });
  if (links.length === 0) return null;
  return (
    <section>
      <h2 className={styles["title"]}>{dictionaryOf(lang).near}</h2>
      <ul className={styles["near"]}>
        {links.map(({ href, card: { above, title, titleLang } }) => (
          <li key={href}>
            <a href={href} lang={titleLang === lang ? undefined : titleLang}>
              {typeset(title)}
            </a>
            <small>{typeset(above)}</small>
          </li>
        ))}
      </ul>
    </section>
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
