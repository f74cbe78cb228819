import type { Metadata } from "next";
import { currentSnapshot } from "#lib/archive-store";
import { formatDay } from "#lib/locale/days";
import { typeset } from "#lib/locale/typeset";
import type { Lang } from "#lib/model/lang";
import { settings } from "#lib/model/settings";
import { pathOf } from "#lib/routing/routes";
import { withdrawnAt } from "#lib/routing/site-pages";
import { dictionaryOf } from "#lib/text/dictionary";
import { ErrorPage, errorMetadata } from "#ui/error-page";
import { Facts } from "#ui/facts";
import { ICONS } from "#ui/metadata";
import { PageFrame } from "#ui/page-frame";
import { PageHead } from "#ui/page-head";
import styles from "./withdrawn-page.module.css";

interface Props {
  page: "visits" | "organisations";
  id: string;
  lang: Lang;
}

/**
 * The notice at the address of a withdrawn entry, which the server sends with status 410; "missing" where no entry was
 * withdrawn.
 */
export function WithdrawnPage({ page, id, lang }: Props) {
  const entry = withdrawnAt(currentSnapshot(), { page, id, lang });
  if (entry === undefined) return <ErrorPage lang={lang} />;
  const text = dictionaryOf(lang);
  const title = entry.title[lang] ?? entry.title.lv;
  return (
    <PageFrame
      lang={lang}
      route={{ page, lang, id }}
      crumbs={[
        { label: text.sections[page], href: pathOf({ page, lang }) },
        { label: text.gone.crumb, href: null },
      ]}
      changed={entry.day}
    >
      <div className="wrap">
        <PageHead
          above={text.gone.title}
          title={title}
          foreign={entry.title[lang] === null ? "lv" : undefined}
        />
        <p className={styles["text"]}>{text.gone.text}</p>
        <Facts
          facts={[
            [
              text.gone.day,
              <time key="day" dateTime={entry.day}>
                {formatDay(entry.day, lang)}
              </time>,
            ],
            [text.gone.reason, typeset(entry.reason[lang])],
          ]}
        />
      </div>
    </PageFrame>
  );
}

/** The metadata of a withdrawal's notice: never indexed. */
export function withdrawnMetadata(page: Props["page"], id: string, lang: Lang): Metadata {
  const entry = withdrawnAt(currentSnapshot(), { page, id, lang });
  if (entry === undefined) return errorMetadata(lang);
  const { gone } = dictionaryOf(lang);
  return {
    title: `${gone.title} | ${settings.name[lang]}`,
    description: gone.description(entry.title[lang] ?? entry.title.lv),
    robots: { index: false, follow: true },
    icons: ICONS,
  };
}
