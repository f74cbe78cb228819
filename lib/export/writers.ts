import type { ArchiveSnapshot } from "#lib/archive-store";
import type { SubjectKind } from "#lib/model/subjects";
import {
  CATALOGUE,
  DATAPACKAGE,
  type ExportedList,
  type FilePath,
  FORMATS,
  type Format,
  type LIST_FORMATS,
  LLMS_TXT,
  openSearchPath,
  PICTURE,
  type RECORD_FORMATS,
  SECURITY_TXT,
  schemaPath,
  tablePath,
} from "#lib/routing/formats";
import type { Collection } from "#lib/routing/pages";
import type { Resolution } from "#lib/routing/resolve";
import { changeList } from "#lib/visits/change-log";
import { parseVisitQuery } from "#lib/visits/visit-query";
import { writeZip } from "./archive-zip";
import { writeCatalogue } from "./catalogue";
import { writeChangesAtom } from "./changes-atom";
import { type Cited, cslOf, risOf } from "./citation";
import { writeCsv, writeTable } from "./csv";
import { writeDatapackage } from "./datapackage";
import { dispositionOf, dispositionOfFile } from "./file-name";
import { writeJson, writeJsonSchema } from "./json";
import { writeLlmsTxt } from "./llms-txt";
import { writeSubjectMarkdown, writeVisitMarkdown } from "./markdown";
import { writeOpenSearch } from "./opensearch";
import {
  allOrganisations,
  type ExportRequest,
  notesOf,
  selectedOne,
  selectedSubject,
  selectedVisits,
  wholeTable,
} from "./record-set";
import { writeRobots } from "./robots";
import { writeSecurityTxt } from "./security-txt";
import { writeChangeSheets, writeOrganisationSheets, writeVisitSheets } from "./sheets";
import { writeSitemap } from "./sitemap";
import { writeSqlite } from "./sqlite";
import { changeRow, changeToRow } from "./tables/changes";
import { countryToJsonRecord } from "./tables/countries";
import { organisationToJson } from "./tables/organisations";
import { personToJson } from "./tables/people";
import { placeToJson } from "./tables/places";
import { seriesToJson } from "./tables/series";
import { statisticsRow, statisticsToRows } from "./tables/statistics";
import { LIST_TABLES, TABLES } from "./tables/tables";
import { topicToJson } from "./tables/topics";
import { visitRow, visitToJson, visitToRow } from "./tables/visits";
import { writeVisitsAtom } from "./visits-atom";
import { writeVisitsIcs } from "./visits-ics";

type WriteList = (request: ExportRequest) => Body | Promise<Body>;
type WriteRecord = (request: ExportRequest, id: string) => string | null;
/** Writes a file outside both languages from the archive; `null` where this installation has no such file. */
export type WriteFile = (snapshot: ArchiveSnapshot) => Body | null | Promise<Body>;

/** What a file holds: text, which is sent as UTF-8, or bytes. */
type Body = string | Uint8Array;

/** The writers of whole lists; every list and format of the registry has one. */
export const LIST_WRITERS = {
  visits: {
    csv: (request) => {
      const { snapshot, lang } = request;
      const set = selectedVisits(request);
      const { query: asked } = parseVisitQuery(request.query, snapshot);
      if (asked.view === "statistics")
        return writeCsv(statisticsRow, statisticsToRows(set.records, asked, snapshot, lang));
      const note = notesOf(set, lang).join(" ") || null;
      const rows = set.records.map((visit) => visitToRow(visit, snapshot, lang, note));
      return writeCsv(visitRow, rows);
    },
    xlsx: writeVisitSheets,
    json: (request) => writeJson("visits", selectedVisits(request), visitToJson),
    ics: (request) => writeVisitsIcs(selectedVisits(request)),
    atom: (request) => writeVisitsAtom(selectedVisits(request)),
  },
  organisations: {
    csv: ({ snapshot, lang }) => writeTable(LIST_TABLES.organisations, snapshot, lang),
    xlsx: writeOrganisationSheets,
    json: (request) => writeJson("organisations", allOrganisations(request), organisationToJson),
  },
  changes: {
    csv: ({ snapshot, lang, query }) =>
      writeCsv(
        changeRow,
        changeList(snapshot, query).entries.map((entry) => changeToRow(entry, lang)),
      ),
    xlsx: writeChangeSheets,
    atom: writeChangesAtom,
  },
} as const satisfies {
  readonly [L in ExportedList]: Readonly<Record<(typeof LIST_FORMATS)[L][number], WriteList>>;
};

/** The writers of single records; `null` where there is no such record. */
export const RECORD_WRITERS = {
  visits: {
    json: (request, id) => {
      const visit = request.snapshot.visits.get(id);
      return visit === undefined
        ? null
        : writeJson("visits", selectedOne(request, "visits", visit), visitToJson);
    },
    ics: (request, id) => {
      const visit = request.snapshot.visits.get(id);
      return visit === undefined ? null : writeVisitsIcs(selectedOne(request, "visits", visit));
    },
    ris: (request, id) => citationIn("visits", risOf, request, id),
    csl: (request, id) => citationIn("visits", cslOf, request, id),
    md: ({ snapshot, lang }, id) => {
      const visit = snapshot.visits.get(id);
      return visit === undefined ? null : writeVisitMarkdown(visit, snapshot, lang);
    },
  },
  organisations: {
    json: (request, id) => {
      const organisation = request.snapshot.organisations.get(id);
      return organisation === undefined
        ? null
        : writeJson(
            "organisations",
            selectedOne(request, "organisations", organisation),
            organisationToJson,
          );
    },
    ris: (request, id) => citationIn("organisations", risOf, request, id),
    csl: (request, id) => citationIn("organisations", cslOf, request, id),
    md: ({ snapshot, lang }, id) => {
      const organisation = snapshot.organisations.get(id);
      if (organisation === undefined) return null;
      const facts = organisationToJson(organisation, snapshot);
      return writeSubjectMarkdown({ page: "organisations", id }, facts, snapshot, lang);
    },
  },
  topics: subjectWriters("topics", ({ topics }) => topics, topicToJson),
  people: subjectWriters("people", ({ people }) => people, personToJson),
  countries: subjectWriters("countries", ({ countries }) => countries, countryToJsonRecord),
  series: subjectWriters("series", ({ series }) => series, seriesToJson),
} as const satisfies {
  readonly [C in Collection]: Readonly<Record<(typeof RECORD_FORMATS)[C][number], WriteRecord>>;
};

/** The writers of a subject that is the same for both languages: its JSON, and its text with the facts of that. */
function subjectWriters<T>(
  page: Exclude<SubjectKind, "organisations">,
  recordsOf: (snapshot: ArchiveSnapshot) => ReadonlyMap<string, T>,
  toJson: (record: T, snapshot: ArchiveSnapshot) => object,
) {
  const write = (id: string, snapshot: ArchiveSnapshot, writeFound: (record: T) => string) => {
    const record = recordsOf(snapshot).get(id);
    return record === undefined ? null : writeFound(record);
  };
  return {
    json: (request: ExportRequest, id: string) =>
      write(id, request.snapshot, (record) =>
        writeJson(page, selectedSubject(request, { page, id }, record), toJson),
      ),
    md: ({ snapshot, lang }: ExportRequest, id: string) =>
      write(id, snapshot, (record) =>
        writeSubjectMarkdown({ page, id }, toJson(record, snapshot), snapshot, lang),
      ),
  };
}

function citationIn(
  page: "visits" | "organisations",
  write: (cited: Cited) => string,
  { snapshot, lang }: ExportRequest,
  id: string,
): string | null {
  const record = snapshot[page].get(id);
  return record === undefined ? null : write({ page, record, lang, day: snapshot.archive.day });
}

/** The writers of the files outside both languages; `null` where this installation has no such file. */
export const FILE_WRITERS = {
  [DATAPACKAGE]: writeDatapackage,
  [CATALOGUE]: writeCatalogue,
  "/data/archive.sqlite": writeSqlite,
  "/data/archive.zip": writeZip,
  [tablePath("visits", "csv")]: (snapshot) => writeTable(TABLES.visits, snapshot),
  [tablePath("visit_people", "csv")]: (snapshot) => writeTable(TABLES.visit_people, snapshot),
  [tablePath("visit_organisations", "csv")]: (snapshot) =>
    writeTable(TABLES.visit_organisations, snapshot),
  [tablePath("visit_countries", "csv")]: (snapshot) => writeTable(TABLES.visit_countries, snapshot),
  [tablePath("visit_topics", "csv")]: (snapshot) => writeTable(TABLES.visit_topics, snapshot),
  [tablePath("sources", "csv")]: (snapshot) => writeTable(TABLES.sources, snapshot),
  [tablePath("people", "csv")]: (snapshot) => writeTable(TABLES.people, snapshot),
  [tablePath("roles", "csv")]: (snapshot) => writeTable(TABLES.roles, snapshot),
  [tablePath("organisations", "csv")]: (snapshot) => writeTable(TABLES.organisations, snapshot),
  [tablePath("places", "csv")]: (snapshot) => writeTable(TABLES.places, snapshot),
  [tablePath("topics", "csv")]: (snapshot) => writeTable(TABLES.topics, snapshot),
  [tablePath("countries", "csv")]: (snapshot) => writeTable(TABLES.countries, snapshot),
  [tablePath("series", "csv")]: (snapshot) => writeTable(TABLES.series, snapshot),
  [tablePath("changes", "csv")]: (snapshot) => writeTable(TABLES.changes, snapshot),
  [tablePath("people", "json")]: (snapshot) =>
    writeJson("people", wholeTable(snapshot, "people", snapshot.archive.people), personToJson),
  [tablePath("places", "json")]: (snapshot) =>
    writeJson("places", wholeTable(snapshot, "places", snapshot.archive.places), placeToJson),
  [tablePath("topics", "json")]: (snapshot) =>
    writeJson("topics", wholeTable(snapshot, "topics", snapshot.archive.topics), topicToJson),
  [tablePath("countries", "json")]: (snapshot) =>
    writeJson(
      "countries",
      wholeTable(snapshot, "countries", [...snapshot.countries.values()]),
      countryToJsonRecord,
    ),
  [tablePath("series", "json")]: (snapshot) =>
    writeJson("series", wholeTable(snapshot, "series", snapshot.archive.series), seriesToJson),
  [schemaPath("visits")]: () => writeJsonSchema("visits"),
  [schemaPath("organisations")]: () => writeJsonSchema("organisations"),
  [schemaPath("people")]: () => writeJsonSchema("people"),
  [schemaPath("places")]: () => writeJsonSchema("places"),
  [schemaPath("topics")]: () => writeJsonSchema("topics"),
  [schemaPath("countries")]: () => writeJsonSchema("countries"),
  [schemaPath("series")]: () => writeJsonSchema("series"),
  [openSearchPath("lv")]: () => writeOpenSearch("lv"),
  [openSearchPath("en")]: () => writeOpenSearch("en"),
  "/sitemap.xml": writeSitemap,
  "/robots.txt": writeRobots,
  [LLMS_TXT]: writeLlmsTxt,
  [SECURITY_TXT]: writeSecurityTxt,
} as const satisfies Readonly<Record<FilePath, WriteFile>>;

/** A file as it is sent. */
export interface DataFile {
  /** A media type. */
  readonly type: string;
  readonly body: Body;
  /** Its name, and whether it is there to be saved: a `Content-Disposition`. */
  readonly disposition: string;
}

const OTHER_TYPES: Readonly<Record<string, string>> = {
  xml: "application/xml; charset=utf-8",
  txt: "text/plain; charset=utf-8",
  sqlite: "application/vnd.sqlite3",
  zip: "application/zip",
  jsonld: "application/ld+json; charset=utf-8",
};

/** An address that has an answer of its own: a page, an export of it, or a file. */
export type Resolved = Extract<Resolution, { readonly kind: "page" | "file" }>;

/** The file at a resolved address; `null` where a page or a picture is there, or the archive has no such record. */
export async function fileAt(
  snapshot: ArchiveSnapshot,
  resolved: Resolved,
): Promise<DataFile | null> {
  if (resolved.kind === "file") {
    const files: Readonly<Record<FilePath, WriteFile>> = FILE_WRITERS;
    const body = await files[resolved.address](snapshot);
    const { address } = resolved;
    return body === null
      ? null
      : { type: typeOf(address), body, disposition: dispositionOfFile(address) };
  }
  const { page, lang, id, format } = resolved.route;
  if (format === undefined || format === PICTURE.ending) return null;
  const query = new URLSearchParams(resolved.address.split("?")[1]);
  const request = { snapshot, lang, query };
  const lists: Writers<WriteList> = LIST_WRITERS;
  const records: Writers<WriteRecord> = RECORD_WRITERS;
  const body =
    id === undefined
      ? await lists[page]?.[format]?.(request)
      : records[page]?.[format]?.(request, id);
  if (body === undefined || body === null) return null;
  const disposition = dispositionOf(resolved.route, query, snapshot);
  return { type: FORMATS[format].type, body, disposition };
}

type Writers<W> = Readonly<Record<string, Readonly<Partial<Record<Format, W>>>>>;

function typeOf(path: FilePath): string {
  const ending = path.split(".").at(-1) ?? "";
  return ending === "csv" || ending === "json" ? FORMATS[ending].type : (OTHER_TYPES[ending] ?? "");
}
