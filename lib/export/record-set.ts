import type { Content } from "../content";
import { listTitle } from "../format/list-words";
import type { Lang, Pair } from "../lang";

import { selectVisits } from "../queries/select-visits";
import { type Ignored, parseVisitQuery } from "../queries/visit-query";
import { type Day, lastChange, type Organisation, type Visit, wordsOf } from "../records";
import { addressOf, type Route } from "../routes";
import { absolute, site } from "../site";
import { textOf } from "../text/text";

/** What an export holds: the records of one page of the site, all of them and in the page's order. */
export interface RecordSet<T> {
  readonly content: Content;
  /** The page that shows the same records. */
  readonly route: Route;
  /** The page's filters, canonical. */
  readonly query: URLSearchParams;
  /** Parts of the query that were not understood and not obeyed. */
  readonly ignored: readonly Ignored[];
  /** What the records are, in words: "15 vizītes: Interpols, 2019 | Arhīvs". */
  readonly title: Pair;
  readonly records: readonly T[];
}

/** The visits that the list shows for a query, from its first to its last page. */
export function selectedVisits(
  content: Content,
  lang: Lang,
  params: URLSearchParams,
): RecordSet<Visit> {
  const { query, ignored } = parseVisitQuery(params, content);
  const records = selectVisits(content, query).visits;
  const title = (lang: Lang) => listTitle(query, { total: records.length, page: 1 }, content, lang);
  return {
    content,
    route: { page: "visits", lang },
    query: params,
    ignored,
    title: onSite(title),
    records,
  };
}

/** All organisations. */
export function allOrganisations(
  content: Content,
  lang: Lang,
  params: URLSearchParams,
): RecordSet<Organisation> {
  return {
    content,
    route: { page: "organisations", lang },
    query: params,
    ignored: unknown(params),
    title: onSite((lang) => textOf(lang).organisation.listTitle),
    records: content.archive.organisations,
  };
}

/** All people or all places, which have no pages but the data page. */
export function wholeTable<T>(
  content: Content,
  table: "people" | "places",
  records: readonly T[],
): RecordSet<T> {
  return {
    content,
    route: { page: "data", lang: "lv" },
    query: new URLSearchParams(),
    ignored: [],
    title: onSite((lang) => textOf(lang).data.tables[table]),
    records,
  };
}

/** One record, in the form that a list of records has. */
export function selectedOne<T extends Visit | Organisation>(
  content: Content,
  route: Route,
  params: URLSearchParams,
  record: T,
): RecordSet<T> {
  return {
    content,
    route: { ...route, id: record.id },
    query: params,
    ignored: unknown(params),
    title: onSite((lang) => wordsOf(record, lang).words.title),
    records: [record],
  };
}

/** The absolute address of a set's page, or of one of its other forms. */
export function addressIn(
  { route, query }: Pick<RecordSet<unknown>, "route" | "query">,
  changes: Partial<Route> = {},
): string {
  return absolute(addressOf({ ...route, ...changes }, query));
}

/** The day the newest of some records changed; the archive's own day where there is none. */
export function updatedDay({ records, content }: RecordSet<Visit | Organisation>): Day {
  const days = records.map(lastChange);
  return days.length === 0
    ? content.archive.day
    : days.reduce((newest, day) => (day > newest ? day : newest));
}

function onSite(title: (lang: Lang) => string): Pair {
  return { lv: `${title("lv")} | ${site.name.lv}`, en: `${title("en")} | ${site.name.en}` };
}

function unknown(params: URLSearchParams): readonly Ignored[] {
  return [...params].map(([name, value]) => ({ name, value, why: "name" }));
}
