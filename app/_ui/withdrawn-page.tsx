import type { ArchiveSnapshot } from "#lib/archive-store";
import { formatDay } from "#lib/locale/days";
import { typeset } from "#lib/locale/typeset";
import type { Withdrawn } from "#lib/model/records";
import { settings } from "#lib/model/settings";
import { pathOf, type Route } from "#lib/routing/routes";
import { isGone, withdrawnAt } from "#lib/routing/site-pages";
import { dictionaryOf } from "#lib/text/dictionary";
import type { PageParts } from "#ui/define-page";
import { errorParts } from "#ui/error-page";
import { Facts } from "#ui/facts";
import { ICONS } from "#ui/metadata";
import { PageFrame } from "#ui/page-frame";
import { PageHead } from "#ui/page-head";
import styles from "./withdrawn-page.module.css";

type RecordPage = Extract<Route, { readonly id: string }>;

/** The notice at the address of a withdrawn entry, or of a record that only such an entry used, which the server sends with status 410; it is never indexed. */
export function withdrawnParts(route: RecordPage, snapshot: ArchiveSnapshot): PageParts {
  const { lang } = route;
  const entry = withdrawnAt(snapshot, route);
  if (entry === undefined)
    return errorParts(isGone(snapshot, route) ? "gone" : "missing", lang, snapshot);
  const { withdrawn } = dictionaryOf(lang);
  return {
    metadata: {
      title: `${withdrawn.title} | ${settings.name[lang]}`,
      description: withdrawn.description(entry.title[lang] ?? entry.title.lv),
      robots: { index: false, follow: true },
      icons: ICONS,
    },
    body: <WithdrawnPage snapshot={snapshot} route={route} entry={entry} />,
  };
}

function WithdrawnPage({
  snapshot,
  route,
  entry,
}: {
  snapshot: ArchiveSnapshot;
  route: RecordPage;
  entry: Withdrawn;
}) {
  const { page, lang } = route;
  const text = dictionaryOf(lang);
  const title = entry.title[lang] ?? entry.title.lv;
  return (
    <PageFrame
      snapshot={snapshot}
      lang={lang}
      route={route}
      crumbs={[
        { label: text.sections[page], href: pathOf({ page, lang }) },
        { label: text.withdrawn.crumb, href: null },
      ]}
      changed={entry.day}
    >
      <div className="wrap">
        <PageHead
          above={text.withdrawn.title}
          title={title}
          titleLang={entry.title[lang] === null ? "lv" : undefined}
        />
        <p className={styles["text"]}>{text.withdrawn.text}</p>
        <Facts
          facts={[
            [
              text.withdrawn.day,
              <time key="day" dateTime={entry.day}>
                {formatDay(entry.day, lang)}
              </time>,
            ],
            [text.withdrawn.reason, typeset(entry.reason[lang])],
          ]}
        />
      </div>
    </PageFrame>
  );
}
