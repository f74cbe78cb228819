import type { ArchiveSnapshot } from "#lib/archive-store";
import { feedTitle } from "#lib/format/list-words";
import { ignoredSentence, searchSentences } from "#lib/format/query-notes";
import { subjectName } from "#lib/format/visit-words";
import { labelDays } from "#lib/locale/days";
import type { Day } from "#lib/model/day";
import type { Lang, Localized } from "#lib/model/lang";
import { lastChange, type Organisation, type Visit } from "#lib/model/records";
import { absoluteUrl, settings } from "#lib/model/settings";
import type { Subject } from "#lib/model/subjects";
import { addressOf } from "#lib/routing/address";
import type { Format, SHARED_TABLES } from "#lib/routing/formats";
import type { Collection } from "#lib/routing/pages";
import type { Route } from "#lib/routing/routes";
import type { SearchResult } from "#lib/search/search-result";
import { dictionaryOf } from "#lib/text/dictionary";
import { parseSince } from "#lib/visits/change-log";
import { filterVisits } from "#lib/visits/filter-visits";
import { type Ignored, parseVisitQuery } from "#lib/visits/visit-query";

/** What an export is made of: the archive, the language of its words, and the query of its address. */
export interface ExportRequest {
  readonly snapshot: ArchiveSnapshot;
  readonly lang: Lang;
  readonly query: URLSearchParams;
}

/** What an export holds: the records of one page of the site, all of them and in the page's order. */
export interface RecordSet<T> {
  readonly snapshot: ArchiveSnapshot;
  /** The page that shows the same records. */
  readonly route: Route;
  /** The page's filters, canonical. */
  readonly query: URLSearchParams;
  /** Parts of the query that were not understood and not obeyed. */
  readonly ignored: readonly Ignored[];
  /** What a search in the query understood; `null` where there is none. */
  readonly search: SearchResult | null;
  /** The first day of the changes that were asked for; `null` where all records were. */
  readonly since: Day | null;
  /** What the records are, in words: "Vizītes: Interpols, 2019 | Arhīvs". */
  readonly title: Localized;
  readonly records: readonly T[];
}

/** The visits that the list shows for a query, from its first to its last page. */
export function selectedVisits({ snapshot, lang, query }: ExportRequest): RecordSet<Visit> {
  const { query: visitQuery, ignored } = parseVisitQuery(query, snapshot);
  const { visits, search } = filterVisits(snapshot, visitQuery, lang);
  return {
    snapshot,
    route: { page: "visits", lang },
    query,
    ignored,
    search,
    since: visitQuery.since,
    title: onSite((lang) => feedTitle(visitQuery, snapshot, lang)),
    records: visits,
  };
}

/** All organisations, or those that were added or changed since a day. */
export function allOrganisations({
  snapshot,
  lang,
  query,
}: ExportRequest): RecordSet<Organisation> {
  const { since, ignored } = parseSince(query);
  const { organisations } = snapshot.archive;
  return {
    snapshot,
    route: { page: "organisations", lang },
    query,
    ignored,
    search: null,
    since,
    title: onSite((lang) => dictionaryOf(lang).organisation.listTitle),
    records:
      since === null ? organisations : organisations.filter((one) => lastChange(one) >= since),
  };
}

/** All records of a table that is the same for both languages; its page is the data page. */
export function wholeTable<T>(
  snapshot: ArchiveSnapshot,
  table: (typeof SHARED_TABLES)[number],
  records: readonly T[],
): RecordSet<T> {
  return {
    snapshot,
    route: { page: "data", lang: "lv" },
    query: new URLSearchParams(),
    ignored: [],
    search: null,
    since: null,
    title: onSite((lang) => dictionaryOf(lang).data.tables[table]),
    records,
  };
}

/** One record, in the form that a list of records has. */
export function selectedOne<T extends Visit | Organisation>(
  { snapshot, lang, query }: ExportRequest,
  page: Collection,
  record: T,
): RecordSet<T> {
  return {
    snapshot,
    route: { page, lang, id: record.id },
    query,
    ignored: unknown(query),
    search: null,
    since: null,
    title: onSite((lang) => recordTitle(record, lang)),
    records: [record],
  };
}

/** One subject, in the form that a list of them has. */
export function selectedSubject<T>(
  { snapshot, lang, query }: ExportRequest,
  subject: Subject,
  record: T,
): RecordSet<T> {
  return {
    snapshot,
    route: { ...subject, lang },
    query,
    ignored: unknown(query),
    search: null,
    since: null,
    title: onSite((lang) => subjectName(subject, snapshot, lang)),
    records: [record],
  };
}

/** The absolute address of a set's page, or of one of its other forms. */
export function addressIn(
  { route, query }: Pick<RecordSet<unknown>, "route" | "query">,
  { lang = route.lang, format }: { readonly lang?: Lang; readonly format?: Format } = {},
): string {
  const asked = { ...route, lang, ...(format !== undefined && { format }) };
  return absoluteUrl(addressOf(asked, query));
}

/** The day the newest of some records changed; the archive's own day where there is none. */
export function updatedDay({ records, snapshot }: RecordSet<Visit | Organisation>): Day {
  const days = records.map(lastChange);
  return days.length === 0
    ? snapshot.archive.day
    : days.reduce((newest, day) => (day > newest ? day : newest));
}

/** What the address asked and was not given as it was asked, in sentences; mostly nothing. */
export function notesOf(
  { ignored, search }: Pick<RecordSet<unknown>, "ignored" | "search">,
  lang: Lang,
): readonly string[] {
  return [...ignored.map((one) => ignoredSentence(one, lang)), ...searchSentences(search, lang)];
}

/** A record's title in a language; what is not translated is named by its kind and days. */
function recordTitle(record: Visit | Organisation, lang: Lang): string {
  if ("name" in record) return record.name[lang];
  const { kind, start, end, text } = record;
  return text[lang]?.title ?? `${dictionaryOf(lang).kinds[kind]}, ${labelDays(start, end, lang)}`;
}

function onSite(title: (lang: Lang) => string): Localized {
  return { lv: `${title("lv")} | ${settings.name.lv}`, en: `${title("en")} | ${settings.name.en}` };
}

function unknown(params: URLSearchParams): readonly Ignored[] {
  return [...params].map(([name, value]) => ({ name, value, why: "name" }));
}
