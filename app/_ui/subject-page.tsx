import { Fragment, type ReactNode } from "react";
import type { Thing, WithContext } from "schema-dts";
import type { ArchiveSnapshot } from "#lib/archive-store";
import { selectionWords, subjectName } from "#lib/format/visit-words";
import type { Day } from "#lib/model/day";
import type { Lang } from "#lib/model/lang";
import type { Source } from "#lib/model/records";
import { SUBJECTS, type Subject } from "#lib/model/subjects";
import { addressOf } from "#lib/routing/address";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import {
  type CountedSubject,
  companionsOf,
  facetValueOf,
  SUBJECT_FACETS,
  visitSelections,
  visitsOf,
} from "#lib/visits/subjects";
import { Actions } from "#ui/actions";
import { ReportLink } from "#ui/contact";
import { type Fact, Facts } from "#ui/facts";
import { JsonLd } from "#ui/json-ld";
import { KeyFacts } from "#ui/key-facts";
import { PageFrame } from "#ui/page-frame";
import { PageHead } from "#ui/page-head";
import { Sources } from "#ui/sources";
import { SubjectLink } from "#ui/subject-link";
import { IgnoredParams, unknownParams } from "#ui/unknown-params";
import { VisitCount } from "#ui/visit-count";
import { VisitListItem } from "#ui/visit-list-item";
import { YearsChart } from "#ui/years-chart";
import columns from "./columns.module.css";
import styles from "./subject-page.module.css";

/** Visits that the page shows itself; the list has all. */
const SHOWN = 10;
/** What else its visits have, of each kind, before the rest is in a disclosure. */
const COMPANIONS = 3;

export interface SubjectProps {
  readonly snapshot: ArchiveSnapshot;
  readonly subject: Subject;
  readonly lang: Lang;
  readonly query: URLSearchParams;
}

/** What a kind of subject adds to the page that all subjects have. */
interface Parts {
  /** What kind of thing it is. */
  readonly above: string;
  readonly title: string;
  readonly lead?: string | undefined;
  /** The language of the lead where it is not the page's. */
  readonly leadLang?: Lang | undefined;
  readonly notices?: ReactNode;
  readonly changed?: Day | undefined;
  readonly data: WithContext<Thing>;
  /** What most come for, above the number of visits. */
  readonly keyFacts: readonly Fact[];
  readonly facts: readonly Fact[];
  readonly sources: readonly Source[];
  /** What stands before the visits. */
  readonly children?: ReactNode;
  /** What stands in place of the newest visits. */
  readonly visits?: ReactNode;
  /** What stands last. */
  readonly after?: ReactNode;
}

/**
 * What visits have in common: who or what it is, what it goes together with, its visits by year and the newest of them,
 * how to follow them, and where its facts are known from.
 */
export function SubjectPage({ snapshot, subject, lang, query, ...parts }: SubjectProps & Parts) {
  const text = dictionaryOf(lang);
  const props = { snapshot, subject, lang };
  return (
    <PageFrame
      snapshot={snapshot}
      lang={lang}
      route={{ ...subject, lang }}
      query={query}
      {...(parts.changed && { changed: parts.changed })}
      crumbs={[
        { label: text.sections[subject.page], href: pathOf({ page: subject.page, lang }) },
        { label: subjectName(subject, snapshot, lang), href: null },
      ]}
    >
      <JsonLd data={parts.data} />
      <div className={`wrap ${columns["columns"]}`}>
        <PageHead
          notices={
            <>
              <IgnoredParams lang={lang} ignored={unknownParams(query)} />
              {parts.notices}
            </>
          }
          above={parts.above}
          title={parts.title}
          lead={parts.lead}
          leadLang={parts.leadLang}
        >
          <KeyFacts facts={[...parts.keyFacts, ...countFacts(props)]} />
        </PageHead>
        {parts.children}
        <Years {...props} />
        <div className={columns["facts"]}>
          <Facts facts={[...parts.facts, ...companionFacts(snapshot, subject, lang)]} />
          <Actions
            actions={(["json", "md"] as const).map((format) => ({
              format,
              label: text.exports.record[format],
              route: { ...subject, lang },
            }))}
          />
        </div>
        <section>
          <h2>{text.subject.visits}</h2>
          {parts.visits ?? <NewestVisits {...props} />}
          <AllVisits {...props} />
        </section>
        {parts.sources.length === 0 ? null : (
          <section>
            <h2>{text.subject.sources}</h2>
            <Sources snapshot={snapshot} sources={parts.sources} lang={lang} />
          </section>
        )}
        {parts.after}
        <ReportLink route={{ ...subject, lang }} />
      </div>
    </PageFrame>
  );
}

function NewestVisits({ snapshot, subject, lang }: Omit<SubjectProps, "query">) {
  return visitsOf(snapshot, subject)
    .slice(0, SHOWN)
    .map((visit) => (
      <VisitListItem snapshot={snapshot} key={visit.id} visit={visit} lang={lang} level={3} />
    ));
}

/** How many visits the archive has of a subject, each number leading to the list, and from which years they are. */
function countFacts({ snapshot, subject, lang }: Omit<SubjectProps, "query">): readonly Fact[] {
  const text = dictionaryOf(lang);
  const names = { with: text.subject.tookPart, country: text.subject.hosts } as const;
  const years = visitsOf(snapshot, subject).map(({ start }) => start.slice(0, 4));
  const [first, last] = [years.at(-1), years[0]];
  return visitSelections(snapshot, subject).map(({ facet, count, filter }, index): Fact => {
    const name = facet === "with" || facet === "country" ? names[facet] : text.subject.archived;
    return [
      name,
      <Fragment key={facet}>
        <a href={addressOf({ page: "visits", lang }, filter)}>{text.countVisits(count)}</a>
        {index === 0 ? `, ${first === last ? first : `${first}–${last}`}` : null}
      </Fragment>,
    ];
  });
}

/** The way to the list with its filters, and to the forms of it that can be subscribed to. */
function AllVisits({ snapshot, subject, lang }: Omit<SubjectProps, "query">) {
  const text = dictionaryOf(lang).subject;
  const list = { page: "visits", lang } as const;
  const found = visitSelections(snapshot, subject);
  if (found.length === 0) return <p>{text.noVisits}</p>;
  return found.map((selection) => (
    <p key={selection.facet} className={`screen ${styles["all"]}`}>
      <a href={addressOf(list, selection.filter)}>{selectionWords(selection, subject, lang)}</a>{" "}
      <span>
        {text.follow}:{" "}
        <a href={addressOf({ ...list, format: "atom" }, selection.filter)}>{text.followFeed}</a>
        {", "}
        <a href={addressOf({ ...list, format: "ics" }, selection.filter)}>{text.followCalendar}</a>
      </span>
    </p>
  ));
}

/** The years of a subject's visits as links to the list. */
function Years({ snapshot, subject, lang }: Omit<SubjectProps, "query">) {
  const text = dictionaryOf(lang).subject;
  const counts = new Map<number, number>();
  for (const { start } of visitsOf(snapshot, subject)) {
    const year = Number(start.slice(0, 4));
    counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  if (counts.size < 2) return null;
  const filter = `${SUBJECT_FACETS[subject.page]}=${facetValueOf(subject)}`;
  const [first, last] = [Math.min(...counts.keys()), Math.max(...counts.keys())];
  const bars = Array.from({ length: last - first + 1 }, (_, index) => ({
    year: String(first + index),
    count: counts.get(first + index) ?? 0,
    chosen: false,
    href: addressOf({ page: "visits", lang }, `${filter}&year=${first + index}`),
  }));
  return (
    <section className="screen">
      <h2>{text.years}</h2>
      <YearsChart lang={lang} bars={bars} most={Math.max(...counts.values())} />
    </section>
  );
}

/** Whom and what the visits of a subject have besides it, each with how many visits they share. */
function companionFacts(snapshot: ArchiveSnapshot, subject: Subject, lang: Lang): readonly Fact[] {
  return SUBJECTS.map((page): Fact => {
    const companions = companionsOf(snapshot, subject, page);
    return [
      dictionaryOf(lang).sections[page],
      companions.length === 0 ? null : (
        <Companions key={page} snapshot={snapshot} lang={lang} companions={companions} />
      ),
    ];
  });
}

/** The most frequent ones, and the others in a disclosure. */
function Companions({
  companions,
  snapshot,
  lang,
}: Omit<SubjectProps, "subject" | "query"> & { companions: readonly CountedSubject[] }) {
  const list = (some: readonly CountedSubject[]) => (
    <ul>
      {some.map((companion) => (
        <li key={companion.id}>
          <SubjectLink snapshot={snapshot} subject={companion} lang={lang} />
          <span className={styles["count"]}>
            {"\u00a0"}
            <VisitCount count={companion.count} lang={lang} />
          </span>
        </li>
      ))}
    </ul>
  );
  const rest = companions.slice(COMPANIONS);
  return (
    <>
      {list(companions.slice(0, COMPANIONS))}
      {rest.length === 0 ? null : (
        <details className="screen">
          <summary>{dictionaryOf(lang).evidence.more(rest.length)}</summary>
          {list(rest)}
        </details>
      )}
    </>
  );
}
