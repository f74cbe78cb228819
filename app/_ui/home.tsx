import type { ArchiveSnapshot } from "#lib/archive-store";
import { siteLd } from "#lib/export/json-ld";
import { homeLead } from "#lib/format/list-words";
import { formatDay } from "#lib/locale/days";
import { typeset } from "#lib/locale/typeset";
import type { Lang } from "#lib/model/lang";
import { entryText, type Page } from "#lib/model/records";
import { addressOf } from "#lib/routing/address";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import { newestDays } from "#lib/visits/change-log";
import { facetIndex } from "#lib/visits/facets";
import { mostInAYear, visitIndexesWith } from "#lib/visits/related-visits";
import { mostFrequent } from "#lib/visits/subjects";
import { Coverage } from "#ui/coverage";
import { JsonLd } from "#ui/json-ld";
import { PageFrame } from "#ui/page-frame";
import { SearchField } from "#ui/search-field";
import { SubjectLink } from "#ui/subject-link";
import { IgnoredParams, unknownParams } from "#ui/unknown-params";
import { VisitCount } from "#ui/visit-count";
import { VisitListItem } from "#ui/visit-list-item";
import { VisitMap } from "#ui/visit-map";
import { YearsChart } from "#ui/years-chart";
import styles from "./home.module.css";

const LATEST = 6;

/** What the archive is and for whom, ways in, the newest visits, what is new in it, the years, the cooperation in short. */
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
            <h1>{typeset(text.home.title)}</h1>
            <p>{typeset(homeLead(snapshot, lang))}</p>
            <p className={styles["why"]}>{typeset(text.home.why)}</p>
            <SearchField lang={lang} />
          </div>
          <VisitMap snapshot={snapshot} lang={lang} visits={archive.visits} />
        </div>
      </div>
      <div className="wrap">
        <Figures snapshot={snapshot} lang={lang} />
        <WaysIn snapshot={snapshot} lang={lang} />
        <section className={styles["section"]}>
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
        <News snapshot={snapshot} lang={lang} />
        <section className={styles["section"]}>
          <h2>{text.home.cooperation}</h2>
          <p className={styles["short"]} lang={foreign}>
            {typeset(words.summary)}
          </p>
          <p className={styles["all"]}>
            <a href={pathOf({ page: "overview", lang })}>{text.home.wholeOverview}</a>
          </p>
        </section>
      </div>
    </PageFrame>
  );
}

const WAYS = ["topics", "people", "organisations"] as const;
const LINKS_OF_WAY = 6;

/** The subjects that most visits have, by kind, each kind with the way to all of it. */
function WaysIn({ snapshot, lang }: { snapshot: ArchiveSnapshot; lang: Lang }) {
  const text = dictionaryOf(lang);
  return (
    <nav aria-label={text.home.ways} className={styles["ways"]}>
      {WAYS.map((page) => (
        <section key={page}>
          <h2>{text.sections[page]}</h2>
          <ul>
            {mostFrequent(snapshot, page, LINKS_OF_WAY).map((subject) => (
              <li key={subject.id}>
                <SubjectLink snapshot={snapshot} subject={subject} lang={lang} />{" "}
                <small>
                  <VisitCount count={subject.count} lang={lang} />
                </small>
              </li>
            ))}
            <li className={styles["all"]}>
              <a href={pathOf({ page, lang })}>{text.home.allOf[page](snapshot[page].size)}</a>
            </li>
          </ul>
        </section>
      ))}
    </nav>
  );
}

const NEWEST_DAYS = 3;

/** What was added to the archive and changed in it on the newest days. */
function News({ snapshot, lang }: { snapshot: ArchiveSnapshot; lang: Lang }) {
  const text = dictionaryOf(lang).home;
  return (
    <section className={styles["section"]}>
      <h2>{text.news}</h2>
      <ul className={styles["news"]}>
        {newestDays(snapshot, NEWEST_DAYS).map(({ day, counts }) => (
          <li key={day}>
            <time dateTime={day}>{formatDay(day, lang)}</time>:{" "}
            {counts.map(([kind, count]) => text.changed[kind](count)).join(", ")}
          </li>
        ))}
      </ul>
      <p className={styles["all"]}>
        <a href={pathOf({ page: "changes", lang })}>{text.allChanges}</a>
      </p>
    </section>
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
  return <YearsChart lang={lang} bars={bars} most={mostInAYear(snapshot)} />;
}
