import type { ArchiveSnapshot } from "#lib/archive-store";
import { siteLd } from "#lib/export/json-ld";
import { typeset } from "#lib/locale/typeset";
import type { Lang } from "#lib/model/lang";
import { entryText, type Page } from "#lib/model/records";
import { addressOf } from "#lib/routing/address";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import { facetIndex } from "#lib/visits/facets";
import { visitIndexesWith } from "#lib/visits/related-visits";
import { Coverage } from "#ui/coverage";
import { JsonLd } from "#ui/json-ld";
import { OrganisationList } from "#ui/organisation-list";
import { PageFrame } from "#ui/page-frame";
import { Prose } from "#ui/prose";
import { SearchField } from "#ui/search-field";
import { IgnoredParams, unknownParams } from "#ui/unknown-params";
import { VisitListItem } from "#ui/visit-list-item";
import { VisitMap } from "#ui/visit-map";
import { YearsChart } from "#ui/years-chart";
import styles from "./home.module.css";

const LATEST = 6;

/** The overview: what the cooperation is, the newest visits, the years, the organisations. */
export function Home({
  snapshot,
  lang,
  overview,
  query,
}: {
  snapshot: ArchiveSnapshot;
  lang: Lang;
  overview: Page;
  query: URLSearchParams;
}) {
  const text = dictionaryOf(lang);
  const { archive } = snapshot;
  const { words, in: wordsLang } = entryText(overview, lang);
  const foreign = wordsLang === lang ? undefined : wordsLang;
  return (
    <PageFrame snapshot={snapshot} lang={lang} route={{ page: "home", lang }} query={query}>
      <JsonLd data={siteLd(lang)} />
      <div className={styles["hero"]}>
        <div className={`wrap ${styles["first"]}`}>
          <div className={styles["lead"]}>
            <IgnoredParams lang={lang} ignored={unknownParams(query)} />
            <h1 lang={foreign}>{typeset(words.title)}</h1>
            <p lang={foreign}>{typeset(words.summary)}</p>
            <SearchField lang={lang} />
          </div>
          <VisitMap snapshot={snapshot} lang={lang} visits={archive.visits} />
        </div>
      </div>
      <div className="wrap">
        <Figures snapshot={snapshot} lang={lang} />
        <section>
          <h2>{text.home.latest}</h2>
          <div className={styles["latest"]}>
            {archive.visits.slice(0, LATEST).map((visit) => (
              <VisitListItem
                snapshot={snapshot}
                key={visit.id}
                visit={visit}
                lang={lang}
                level={3}
              />
            ))}
          </div>
          <p className={styles["all"]}>
            <a href={pathOf({ page: "visits", lang })}>{text.home.all(archive.visits.length)}</a>
          </p>
          <Coverage snapshot={snapshot} lang={lang} />
        </section>
        <section className={`screen ${styles["section"]}`}>
          <h2>{text.home.years}</h2>
          <Years snapshot={snapshot} lang={lang} />
        </section>
        <section className={styles["section"]}>
          <h2>{text.home.organisations}</h2>
          <OrganisationList snapshot={snapshot} lang={lang} level={3} />
        </section>
        <div className={styles["account"]}>
          <Prose markdown={words.body} sources={overview.sources} lang={foreign} />
        </div>
      </div>
    </PageFrame>
  );
}

function Figures({ snapshot, lang }: { snapshot: ArchiveSnapshot; lang: Lang }) {
  const text = dictionaryOf(lang).home;
  const { visits, organisations } = snapshot.archive;
  const countries = new Set(visits.flatMap(({ country }) => country ?? [])).size;
  const years = visits.map(({ start }) => start.slice(0, 4));
  const figures = [
    [String(visits.length), text.visits(visits.length)],
    [String(organisations.length), text.bodies(organisations.length)],
    [String(countries), text.countries(countries)],
    [`${years.at(-1)}–${years[0]}`, text.span],
  ];
  return (
    <ul className={styles["figures"]} aria-label={text.figures}>
      {figures.map(([figure, words]) => (
        <li key={words}>
          <b>{figure}</b> {words}
        </li>
      ))}
    </ul>
  );
}

function Years({ snapshot, lang }: { snapshot: ArchiveSnapshot; lang: Lang }) {
  const { values } = facetIndex(snapshot, "year");
  const bars = values.toSorted().map((year) => ({
    year,
    count: visitIndexesWith(snapshot, "year", year).length,
    chosen: false,
    href: addressOf({ page: "visits", lang }, `year=${year}`),
  }));
  return <YearsChart lang={lang} bars={bars} />;
}
