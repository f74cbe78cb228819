import type { ReactNode } from "react";
import type { ArchiveSnapshot } from "#lib/archive-store";
import { placeLine } from "#lib/format/visit-words";
import { countryName } from "#lib/model/countries";
import type { Lang } from "#lib/model/lang";
import type { Visit } from "#lib/model/records";
import type { SubjectKind } from "#lib/model/subjects";
import { dictionaryOf } from "#lib/text/dictionary";
import { subjectOf } from "#lib/visits/subjects";
import { Days } from "#ui/days";
import type { Fact } from "#ui/facts";
import { historyFacts } from "#ui/history-facts";
import { SubjectLink, SubjectLinks } from "#ui/subject-link";

interface Props {
  readonly snapshot: ArchiveSnapshot;
  readonly visit: Visit;
  readonly lang: Lang;
}

/** When and where a visit was, of which kind, and whether it took place. */
export function keyFacts(props: Props): readonly Fact[] {
  const { visit, lang } = props;
  const words = dictionaryOf(lang);
  const status = words.statuses[visit.status];
  return [
    [words.visit.days, <Days key="days" visit={visit} lang={lang} />],
    [words.visit.place, placeInFull(props)],
    [words.visit.kind, words.kinds[visit.kind]],
    [words.visit.status, visit.status === "held" ? status : <b key="status">{status}</b>],
  ];
}

/** What else is known of a visit: about what, with whom, in which form, and what was changed in the entry. */
export function visitFacts(props: Props): readonly Fact[] {
  const { snapshot, visit, lang } = props;
  const words = dictionaryOf(lang);
  const text = words.visit;
  const links = (page: SubjectKind, values: readonly string[]): ReactNode =>
    values.length === 0 ? null : (
      <SubjectLinks
        key={page}
        snapshot={snapshot}
        subjects={values.map((value) => subjectOf(page, value))}
        lang={lang}
      />
    );
  return [
    [text.topics, links("topics", visit.topics)],
    [text.organisations, links("organisations", visit.organisations)],
    [text.with, links("countries", byName(visit.countries, lang))],
    [text.level, visit.level && words.levels[visit.level]],
    [text.mode, words.modes[visit.mode]],
    [text.series, seriesPart(props)],
    [text.listed, visit.listed ? text.listedYes : null],
    ...historyFacts(visit, lang),
  ];
}

function byName(countries: readonly string[], lang: Lang): readonly string[] {
  const order = new Intl.Collator(lang);
  return countries.toSorted((a, b) => order.compare(countryName(a, lang), countryName(b, lang)));
}

function placeInFull({ visit, snapshot, lang }: Props): string {
  const text = dictionaryOf(lang).visit;
  if (visit.place !== null || visit.area !== null || visit.mode === "online") {
    return placeLine(visit, snapshot, lang);
  }
  return visit.country === null
    ? text.placeUnstated
    : text.townUnknown(countryName(visit.country, lang));
}

function seriesPart({ visit: { series }, snapshot, lang }: Props): ReactNode {
  if (series === null) return null;
  const { number } = series;
  return (
    <>
      <SubjectLink snapshot={snapshot} subject={{ page: "series", id: series.id }} lang={lang} />
      {number === null ? null : <small> {dictionaryOf(lang).visit.seriesPart(number)}</small>}
    </>
  );
}
