import { setImmediate } from "node:timers/promises";
import type { z } from "zod";
import { filterSentences } from "#lib/format/list-words";
import { formatDay } from "#lib/locale/days";
import type { Visit } from "#lib/model/records";
import { absoluteUrl, settings } from "#lib/model/settings";
import { addressOf } from "#lib/routing/address";
import type { ExportedList, TidyTable } from "#lib/routing/formats";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import { changeList } from "#lib/visits/change-log";
import { parseVisitQuery, type VisitQuery } from "#lib/visits/visit-query";
import { fieldsOf } from "./data-dictionary";
import { LICENCES } from "./licences";
import { type ExportRequest, notesOf, selectedVisits } from "./record-set";
import { changeRow, changeToRow } from "./tables/changes";
import { organisationRow, organisationToRow } from "./tables/organisations";
import { sourceRow, sourcesToRows } from "./tables/sources";
import { statisticsRow, statisticsToRows } from "./tables/statistics";
import type { Row } from "./tables/tables";
import { topicRow, topicToRow } from "./tables/topics";
import { visitPersonRow, visitToPeopleRows } from "./tables/visit-people";
import { visitRow, visitToRow } from "./tables/visits";
import { type Sheet, writeWorkbook } from "./workbook";

/**
 * The visits that the list shows for a query, with the participants, organisations, sources and topics of these visits, a
 * sheet each; of the list's statistics, their numbers.
 */
export async function writeVisitSheets(request: ExportRequest): Promise<Uint8Array> {
  const { snapshot, lang, query } = request;
  const set = selectedVisits(request);
  const { query: asked } = parseVisitQuery(query, snapshot);
  const notes = notesOf(set, lang);
  const sheets =
    asked.view === "statistics"
      ? [statisticsSheet(request, set.records, asked)]
      : await visitSheets(request, set.records, notes.join(" ") || null);
  const filter = filterSentences(asked, snapshot, lang);
  return writeSheets(request, "visits", { title: set.title[lang], filter, notes, sheets });
}

/** All organisations and their sources, a sheet each. */
export async function writeOrganisationSheets(request: ExportRequest): Promise<Uint8Array> {
  const { snapshot, lang } = request;
  const { organisations } = snapshot.archive;
  const title = dictionaryOf(lang).organisation.listTitle;
  const sheets = [
    await sheetOf("organisations", organisationRow, request, organisations, (one) => [
      organisationToRow(one, snapshot, lang),
    ]),
    await sheetOf("sources", sourceRow, request, organisations, (organisation) =>
      sourcesToRows({ organisation }, snapshot),
    ),
  ];
  return writeSheets(request, "organisations", { title, filter: "", notes: [], sheets });
}

/** The change log, or what it has since a day. */
export async function writeChangeSheets(request: ExportRequest): Promise<Uint8Array> {
  const { snapshot, lang, query } = request;
  const { since, entries } = changeList(snapshot, query);
  const text = dictionaryOf(lang);
  const sheets = [
    await sheetOf("changes", changeRow, request, entries, (line) => [changeToRow(line, lang)]),
  ];
  const filter = since === null ? "" : text.list.since(formatDay(since, lang));
  const title = text.changes.title;
  return writeSheets(request, "changes", { title, filter, notes: [], sheets });
}

async function visitSheets(
  request: ExportRequest,
  visits: readonly Visit[],
  note: string | null,
): Promise<readonly Sheet[]> {
  const { snapshot, lang } = request;
  const { organisations, topics } = snapshot.archive;
  const met = new Set(
    visits.flatMap((visit) => [
      ...visit.organisations,
      ...visit.participants.map(({ organisation }) => organisation),
    ]),
  );
  const about = new Set(visits.flatMap((visit) => visit.topics));
  return [
    await sheetOf("visits", visitRow, request, visits, (one) => [
      visitToRow(one, snapshot, lang, note),
    ]),
    await sheetOf("visit_people", visitPersonRow, request, visits, (one) =>
      visitToPeopleRows(one, snapshot),
    ),
    await sheetOf(
      "organisations",
      organisationRow,
      request,
      organisations.filter(({ id }) => met.has(id)),
      (one) => [organisationToRow(one, snapshot, lang)],
    ),
    await sheetOf("sources", sourceRow, request, visits, (visit) =>
      sourcesToRows({ visit }, snapshot),
    ),
    await sheetOf(
      "topics",
      topicRow,
      request,
      topics.filter(({ id }) => about.has(id)),
      (one) => [topicToRow(one, snapshot)],
    ),
  ];
}

function statisticsSheet(
  { snapshot, lang }: ExportRequest,
  visits: readonly Visit[],
  query: VisitQuery,
): Sheet {
  const rows = statisticsToRows(visits, query, snapshot, lang);
  return { name: dictionaryOf(lang).list.views.statistics, row: statisticsRow, rows };
}

/** Records made into rows at a time; between them other requests have their turn. */
const RECORDS_AT_A_TIME = 100;

async function sheetOf<T>(
  table: TidyTable,
  row: z.ZodObject,
  { lang }: ExportRequest,
  records: readonly T[],
  toRows: (record: T) => readonly Row[],
): Promise<Sheet> {
  const rows: Row[] = [];
  for (const [index, record] of records.entries()) {
    rows.push(...toRows(record));
    if (index % RECORDS_AT_A_TIME === 0) await setImmediate();
  }
  return { name: dictionaryOf(lang).data.tables[table], row, rows };
}

interface Contents {
  readonly title: string;
  /** What was filtered, in sentences. */
  readonly filter: string;
  /** What was asked and not obeyed, in sentences. */
  readonly notes: readonly string[];
  readonly sheets: readonly Sheet[];
}

/** Sheets and a last one that says what they hold, from where and under which licence, and what their columns mean. */
function writeSheets(
  { snapshot, lang, query }: ExportRequest,
  page: ExportedList,
  { title, filter, notes, sheets }: Contents,
): Promise<Uint8Array> {
  const { day, revision, covered } = snapshot.archive;
  const { data, sheets: text, ...dictionary } = dictionaryOf(lang);
  const facts = [
    [text.title, title],
    [text.site, settings.name[lang]],
    [text.filter, filter],
    [text.notes, notes.join(" ")],
    [text.coverage, covered === null ? "" : dictionary.covered(formatDay(covered, lang))],
    [text.revision, `${day}, ${revision}`],
    [text.page, absoluteUrl(addressOf({ page, lang }, query))],
    [text.dataPage, absoluteUrl(pathOf({ page: "data", lang }))],
    [data.licence, dictionary.exports.rights(LICENCES.data.name, LICENCES.texts.name)],
  ] as const;
  const meanings = sheets.flatMap(({ name, row }) =>
    fieldsOf(row).map((field) => [name, field.name, field.meaning[lang]]),
  );
  const lines = [...facts.filter(([, said]) => said !== ""), [], text.columns, ...meanings];
  return writeWorkbook({ title, day, sheets, about: { name: text.about, lines } });
}
