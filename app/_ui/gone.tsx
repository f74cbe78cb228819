import type { Metadata } from "next";
import { content } from "#lib/content";
import { formatDay } from "#lib/format/days";
import { typeset } from "#lib/format/typeset";
import type { Lang } from "#lib/lang";
import { withdrawnAt } from "#lib/queries/site-routes";
import { pathOf } from "#lib/routes";
import { site } from "#lib/site";
import { textOf } from "#lib/text/text";
import { Facts } from "#ui/facts";
import { ICONS } from "#ui/metadata";
import { Missing, missingMetadata } from "#ui/missing";
import { PageFrame } from "#ui/page-frame";
import { PageHead } from "#ui/page-head";
import styles from "./gone.module.css";

interface Props {
  page: "visits" | "organisations";
  id: string;
  lang: Lang;
}

/**
 * The notice at the address of a withdrawn entry, which the server sends with status 410; "missing" where no entry was
 * withdrawn.
 */
export function Gone({ page, id, lang }: Props) {
  const entry = withdrawnAt(content(), { page, id, lang });
  if (entry === undefined) return <Missing lang={lang} />;
  const text = textOf(lang);
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
export function goneMetadata(page: Props["page"], id: string, lang: Lang): Metadata {
  const entry = withdrawnAt(content(), { page, id, lang });
  if (entry === undefined) return missingMetadata(lang);
  const { gone } = textOf(lang);
  return {
    title: `${gone.title} | ${site.name[lang]}`,
    description: gone.description(entry.title[lang] ?? entry.title.lv),
    robots: { index: false, follow: true },
    icons: ICONS,
  };
}
