import type { ArchiveSnapshot } from "#lib/archive-store";
import { formatDay, formatSince } from "#lib/locale/days";
import { listOr } from "#lib/locale/lists";
import { shorten } from "#lib/locale/shorten";
import { countryName } from "#lib/model/countries";
import type { Lang } from "#lib/model/lang";
import { FACETS, type Facet, isFacet } from "#lib/routing/canonical-query";
import { dictionaryOf } from "#lib/text/dictionary";
import { MINISTRY_ONLY, UNSTATED } from "#lib/visits/facets";
import type { Filter } from "#lib/visits/filter-visits";
import type { Dimension } from "#lib/visits/statistics";
import type { VisitQuery } from "#lib/visits/visit-query";
import { personName, shortName } from "./visit-words";

/** The visible name of a facet's value. */
export function valueName(
  facet: Facet,
  value: string,
  snapshot: ArchiveSnapshot,
  lang: Lang,
): string {
  return NAMES[facet](value, snapshot, lang) ?? value;
}

/** The visible name of what statistics count by. */
export function dimensionName(by: Dimension, lang: Lang): string {
  const text = dictionaryOf(lang);
  return by === "minister" ? text.statistics.minister : text.list.facets[by];
}

type Name = (value: string, snapshot: ArchiveSnapshot, lang: Lang) => string | undefined;

const NAMES: Readonly<Record<Facet, Name>> = {
  org: (id, { organisations }, lang) => {
    const organisation = organisations.get(id);
    return organisation && shortName(organisation, lang);
  },
  person: (id, { people }, lang) => {
    const person = people.get(id);
    return person && personName(person, lang);
  },
  place: (id, { places }, lang) => places.get(id)?.name[lang],
  country: (code, _, lang) => countryName(code, lang),
  year: (year) => year,
  kind: (value, _, lang) => wordFor(dictionaryOf(lang).kinds, value),
  mode: (value, _, lang) => wordFor(dictionaryOf(lang).modes, value),
  status: (value, _, lang) => wordFor(dictionaryOf(lang).statuses, value),
  topic: (id, { topics }, lang) => topics.get(id)?.name[lang],
  with: (code, _, lang) => countryName(code, lang),
  where: (value, _, lang) => orUnstated(dictionaryOf(lang).wheres, value, lang),
  level: (value, _, lang) => orUnstated(dictionaryOf(lang).levels, value, lang),
  evidence: (value, _, lang) =>
    value === MINISTRY_ONLY
      ? dictionaryOf(lang).ministryOnly
      : wordFor(dictionaryOf(lang).publisherKinds, value),
  doubt: (_value, _, lang) => dictionaryOf(lang).doubtful,
  series: (id, { series }, lang) => series.get(id)?.name[lang],
};

function orUnstated(words: Readonly<Record<string, string>>, value: string, lang: Lang) {
  return value === UNSTATED ? dictionaryOf(lang).unstated : wordFor(words, value);
}

function wordFor(words: Readonly<Record<string, string>>, value: string): string | undefined {
  return words[value];
}

/** The visible name of one filter of a list: "“Interpols”", "Rīga", "no 2019. gada 1. janvāra". */
export function filterName(
  { from, to, since }: Pick<VisitQuery, "from" | "to" | "since">,
  filter: Filter,
  value: string,
  snapshot: ArchiveSnapshot,
  lang: Lang,
): string {
  const text = dictionaryOf(lang).list;
  if (filter === "q") return /["“”„«»]/.test(value) ? value : `“${value}”`;
  if (filter === "from") return text.since(from === null ? value : formatDay(from, lang));
  if (filter === "to") return text.until(to === null ? value : formatDay(to, lang));
  if (filter === "since") {
    const day = since === null ? value : formatSince(since, lang);
    return dictionaryOf(lang).follow.changedSince(day);
  }
  return valueName(filter, value, snapshot, lang);
}

/** The visible names of what a list is filtered by in one filter. */
export function filterNames(
  query: VisitQuery,
  filter: Filter,
  snapshot: ArchiveSnapshot,
  lang: Lang,
): readonly string[] {
  return valuesOf(query, filter).map((value) => filterName(query, filter, value, snapshot, lang));
}

/** The visible names of all that a list is filtered by, in the order of the filters. */
export function queryNames(
  query: VisitQuery,
  snapshot: ArchiveSnapshot,
  lang: Lang,
): readonly string[] {
  return FILTERS.flatMap((filter) => filterNames(query, filter, snapshot, lang));
}

function valuesOf(query: VisitQuery, filter: Filter): readonly string[] {
  if (isFacet(filter)) return query.facets[filter];
  const value = query[filter];
  return value === null || value === "" ? [] : [value];
}

const FILTERS: readonly Filter[] = ["q", ...FACETS, "from", "to", "since"];
const MOST_NAMES = 4;
const MOST_LETTERS = 59;

/**
 * The title of a list: "15 vizītes: Interpols, 2019 – 2. lapa"; the plain title where nothing is filtered. A search that
 * guessed or left something out says so here too.
 */
export function listTitle(
  query: VisitQuery,
  { total, page, isInexact = false }: { total: number; page: number; isInexact?: boolean },
  snapshot: ArchiveSnapshot,
  lang: Lang,
): string {
  const text = dictionaryOf(lang);
  const names = queryNames(query, snapshot, lang);
  const shown = names.slice(0, MOST_NAMES).map((name) => shorten(name, MOST_LETTERS));
  const count = text.countVisits(total) + (isInexact ? ` (${text.list.inexact})` : "");
  const filtered = names.length > 0 ? `${count}: ${shown.join(", ")}` : text.list.title;
  const { view } = query;
  const title =
    view === "list" || view === "all"
      ? filtered
      : `${filtered} – ${text.list.views[view].toLowerCase()}`;
  return page > 1 ? `${title} – ${text.list.page(page)}` : title;
}

/**
 * The name of a list that is subscribed to: "Vizītes: Interpols, 2019". It has no count, because calendars and feed
 * readers keep the name they first saw.
 */
export function feedTitle(query: VisitQuery, snapshot: ArchiveSnapshot, lang: Lang): string {
  const text = dictionaryOf(lang);
  const names = queryNames(query, snapshot, lang);
  if (names.length === 0) return text.list.title;
  return `${text.sections.visits}: ${names.map((name) => shorten(name, MOST_LETTERS)).join(", ")}`;
}

/** A list's filters as sentences: "Organizācija: INTERPOL vai EK. Gads: 2019."; empty where nothing is filtered. */
export function filterSentences(query: VisitQuery, snapshot: ArchiveSnapshot, lang: Lang): string {
  const text = dictionaryOf(lang).list;
  return FILTERS.flatMap((filter) => {
    const names = listOr(filterNames(query, filter, snapshot, lang), lang);
    if (names === "") return [];
    if (filter === "q") return [`${text.query}: ${names}.`];
    return isFacet(filter) ? [`${text.facets[filter]}: ${names}.`] : [`${names}.`];
  }).join(" ");
}

/** What the archive is, in a sentence or two. */
export function homeLead({ archive }: ArchiveSnapshot, lang: Lang): string {
  return dictionaryOf(lang).home.lead(archive.visits.at(-1)?.start.slice(0, 4) ?? "");
}
