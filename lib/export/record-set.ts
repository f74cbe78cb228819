import type { Content } from "../content";
import { labelDays } from "../format/days";
import { feedTitle } from "../format/list-words";
import { ignoredSentence, searchSentences } from "../format/query-notes";
import type { Lang, Pair } from "../lang";
import { selectVisits } from "../queries/select-visits";
import { type Ignored, parseVisitQuery } from "../queries/visit-query";
import { type Day, lastChange, type Organisation, type Visit } from "../records";
import { addressOf, type Route } from "../routes";
import type { Found } from "../search/found";
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
  /** What a search in the query understood; `null` where there is none. */
  readonly found: Found | null;
  /** What the records are, in words: "Vizītes: Interpols, 2019 | Arhīvs". */
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
  const { visits, found } = selectVisits(content, query);
  return {
    content,
    route: { page: "visits", lang },
    query: params,
    ignored,
    found,
    title: onSite((lang) => feedTitle(query, content, lang)),
    records: visits,
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
    found: null,
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
    found: null,
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
    found: null,
    title: onSite((lang) => recordTitle(record, lang)),
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

/** What the address asked and was not given as it was asked, in sentences; mostly nothing. */
export function notesOf(
  { ignored, found }: Pick<RecordSet<unknown>, "ignored" | "found">,
  lang: Lang,
): readonly string[] {
  return [...ignored.map((one) => ignoredSentence(one, lang)), ...searchSentences(found, lang)];
}

/** A record's title in a language; what is not translated is named by its kind and days. */
function recordTitle(record: Visit | Organisation, lang: Lang): string {
  if ("name" in record) return record.name[lang];
  const { kind, start, end, words } = record;
  return words[lang]?.title ?? `${textOf(lang).kinds[kind]}, ${labelDays(start, end, lang)}`;
}

function onSite(title: (lang: Lang) => string): Pair {
  return { lv: `${title("lv")} | ${site.name.lv}`, en: `${title("en")} | ${site.name.en}` };
}

function unknown(params: URLSearchParams): readonly Ignored[] {
  return [...params].map(([name, value]) => ({ name, value, why: "name" }));
}
