import type { ArchiveSnapshot } from "#lib/archive-store";
import { typeset } from "#lib/locale/typeset";
import type { Lang } from "#lib/model/lang";
import { entryText, type Visit } from "#lib/model/records";
import { SUBJECTS } from "#lib/model/subjects";
import { addressOf } from "#lib/routing/address";
import { pathOf } from "#lib/routing/routes";
import { sitePages } from "#lib/routing/site-pages";
import { dictionaryOf } from "#lib/text/dictionary";
import { byYear } from "#lib/visits/pagination";
import { OrganisationList } from "#ui/organisation-list";
import { SectionPage } from "#ui/section-page";
import { SubjectLink } from "#ui/subject-link";
import styles from "./site-map.module.css";

/** Every page of the site as a link: the same set as in `sitemap.xml`. */
export function SiteMap({
  snapshot,
  lang,
  query,
}: {
  snapshot: ArchiveSnapshot;
  lang: Lang;
  query: URLSearchParams;
}) {
  const text = dictionaryOf(lang);
  const hubs = sitePages(snapshot, lang).filter(({ id }) => id === undefined);
  return (
    <SectionPage
      snapshot={snapshot}
      lang={lang}
      page="site-map"
      query={query}
      title={text.siteMap.title}
    >
      <div className={styles["map"]}>
        <section>
          <h2>{text.siteMap.pages}</h2>
          <ul className={styles["hubs"]}>
            {hubs.map((route) => (
              <li key={route.page}>
                <a href={pathOf(route)}>{text.sections[route.page]}</a>
              </li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{text.sections.organisations}</h2>
          <OrganisationList snapshot={snapshot} lang={lang} level={3} />
        </section>
        {SUBJECTS.filter((page) => page !== "organisations").map((page) => (
          <section key={page}>
            <h2>{text.sections[page]}</h2>
            <ul className={styles["visits"]}>
              {[...snapshot[page].keys()].map((id) => (
                <li key={id}>
                  <SubjectLink snapshot={snapshot} subject={{ page, id }} lang={lang} />
                </li>
              ))}
            </ul>
          </section>
        ))}
        <section>
          <h2>{text.sections.visits}</h2>
          {byYear(snapshot.archive.visits).map(([year, visits]) => (
            <Year key={year} year={year} visits={visits} lang={lang} />
          ))}
        </section>
      </div>
    </SectionPage>
  );
}

function Year({ year, visits, lang }: { year: string; visits: readonly Visit[]; lang: Lang }) {
  return (
    <>
      <h3 className={styles["year"]}>
        <a href={addressOf({ page: "visits", lang }, `year=${year}`)}>{year}</a>
      </h3>
      <ul className={styles["visits"]}>
        {visits.map((visit) => {
          const { words, in: wordsLang } = entryText(visit, lang);
          return (
            <li key={visit.id}>
              <a
                href={pathOf({ page: "visits", lang, id: visit.id })}
                lang={wordsLang === lang ? undefined : wordsLang}
              >
                {typeset(words.title)}
              </a>
            </li>
          );
        })}
      </ul>
    </>
  );
}
