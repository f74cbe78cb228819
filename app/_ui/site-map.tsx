import { content } from "#lib/content";
import { typeset } from "#lib/format/typeset";
import type { Lang } from "#lib/lang";
import { byYear } from "#lib/queries/paging";
import { siteRoutes } from "#lib/queries/site-routes";
import { type Visit, wordsOf } from "#lib/records";
import { addressOf, pathOf } from "#lib/routes";
import { textOf } from "#lib/text/text";
import { HubPage } from "#ui/hub-page";
import { OrganisationList } from "#ui/organisation-list";
import styles from "./site-map.module.css";

/** Every page of the site as a link: the same set as in `sitemap.xml`. */
export function SiteMap({ lang, query }: { lang: Lang; query: URLSearchParams }) {
  const text = textOf(lang);
  const hubs = siteRoutes(content(), lang).filter(({ id }) => id === undefined);
  return (
    <HubPage lang={lang} page="site-map" query={query} title={text.siteMap.title}>
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
          <OrganisationList lang={lang} level={3} />
        </section>
        <section>
          <h2>{text.sections.visits}</h2>
          {byYear(content().archive.visits).map(([year, visits]) => (
            <Year key={year} year={year} visits={visits} lang={lang} />
          ))}
        </section>
      </div>
    </HubPage>
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
          const { words, in: wordsLang } = wordsOf(visit, lang);
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
