import type { ArchiveSnapshot } from "#lib/archive-store";
import type { Lang } from "#lib/model/lang";
import { changeLog } from "#lib/visits/change-log";
import { writeChangesAtom } from "./changes-atom";
import { writeCsv } from "./csv";
import { allOrganisations, selectedOne, selectedVisits } from "./record-set";
import { changeRow, organisationRow, visitRow } from "./tables/csv-rows";
import { organisationToJson, visitToJson, writeJson } from "./tables/json";
import { changeToRow, organisationToRow, visitToRow } from "./tables/rows";
import { writeVisitsAtom } from "./visits-atom";
import { writeVisitsIcs } from "./visits-ics";

type Write = (snapshot: ArchiveSnapshot, lang: Lang, params: URLSearchParams) => string;
type WriteOne = (
  snapshot: ArchiveSnapshot,
  lang: Lang,
  params: URLSearchParams,
  id: string,
) => string | null;

/** The other forms of a page's list, by page and ending; `FORMATS` of the routes names the same. */
export const LISTS: Readonly<Record<string, Readonly<Record<string, Write>>>> = {
  visits: {
    csv: (snapshot, lang, params) => {
      const { records } = selectedVisits(snapshot, lang, params);
      return writeCsv(
        Object.keys(visitRow.shape),
        records.map((visit) => visitToRow(visit, snapshot, lang)),
      );
    },
    json: (snapshot, lang, params) =>
      writeJson("visits", selectedVisits(snapshot, lang, params), visitToJson),
    ics: (snapshot, lang, params) => writeVisitsIcs(selectedVisits(snapshot, lang, params)),
    atom: (snapshot, lang, params) => writeVisitsAtom(selectedVisits(snapshot, lang, params)),
  },
  organisations: {
    csv: (snapshot, lang) =>
      writeCsv(
        Object.keys(organisationRow.shape),
        snapshot.archive.organisations.map((one) => organisationToRow(one, snapshot, lang)),
      ),
    json: (snapshot, lang, params) =>
      writeJson("organisations", allOrganisations(snapshot, lang, params), organisationToJson),
  },
  changes: {
    csv: (snapshot, lang) =>
      writeCsv(
        Object.keys(changeRow.shape),
        changeLog(snapshot).map((line) => changeToRow(line, lang)),
      ),
    atom: (snapshot, lang) => writeChangesAtom(snapshot, lang),
  },
};

/** The other forms of one record, by page and ending; `null` where there is no such record. */
export const RECORDS: Readonly<Record<string, Readonly<Record<string, WriteOne>>>> = {
  visits: {
    json: (snapshot, lang, params, id) => {
      const one = oneVisit(snapshot, lang, params, id);
      return one && writeJson("visits", one, visitToJson);
    },
    ics: (snapshot, lang, params, id) => {
      const one = oneVisit(snapshot, lang, params, id);
      return one && writeVisitsIcs(one);
    },
  },
  organisations: {
    json: (snapshot, lang, params, id) => {
      const organisation = snapshot.organisations.get(id);
      if (organisation === undefined) return null;
      const route = { page: "organisations", lang } as const;
      const one = selectedOne(snapshot, route, params, organisation);
      return writeJson("organisations", one, organisationToJson);
    },
  },
};

function oneVisit(snapshot: ArchiveSnapshot, lang: Lang, params: URLSearchParams, id: string) {
  const visit = snapshot.visits.get(id);
  return visit === undefined
    ? null
    : selectedOne(snapshot, { page: "visits", lang }, params, visit);
}
