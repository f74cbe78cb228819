import type { Content } from "../content";
import type { Lang } from "../lang";
import { changeLog } from "../queries/change-log";
import { changeRow, organisationRow, visitRow } from "../schema/csv-rows";
import { writeChangesAtom } from "./changes-atom";
import { writeCsv } from "./csv";
import { organisationToJson, visitToJson, writeJson } from "./json";
import { allOrganisations, selectedOne, selectedVisits } from "./record-set";
import { changeToRow, organisationToRow, visitToRow } from "./rows";
import { writeVisitsAtom } from "./visits-atom";
import { writeVisitsIcs } from "./visits-ics";

type Write = (content: Content, lang: Lang, params: URLSearchParams) => string;
type WriteOne = (
  content: Content,
  lang: Lang,
  params: URLSearchParams,
  id: string,
) => string | null;

/** The other forms of a page's list, by page and ending; `FORMATS` of the routes names the same. */
export const LISTS: Readonly<Record<string, Readonly<Record<string, Write>>>> = {
  visits: {
    csv: (content, lang, params) => {
      const { records } = selectedVisits(content, lang, params);
      return writeCsv(
        Object.keys(visitRow.shape),
        records.map((visit) => visitToRow(visit, content, lang)),
      );
    },
    json: (content, lang, params) =>
      writeJson("visits", selectedVisits(content, lang, params), visitToJson),
    ics: (content, lang, params) => writeVisitsIcs(selectedVisits(content, lang, params)),
    atom: (content, lang, params) => writeVisitsAtom(selectedVisits(content, lang, params)),
  },
  organisations: {
    csv: (content, lang) =>
      writeCsv(
        Object.keys(organisationRow.shape),
        content.archive.organisations.map((one) => organisationToRow(one, content, lang)),
      ),
    json: (content, lang, params) =>
      writeJson("organisations", allOrganisations(content, lang, params), organisationToJson),
  },
  changes: {
    csv: (content, lang) =>
      writeCsv(
        Object.keys(changeRow.shape),
        changeLog(content).map((line) => changeToRow(line, lang)),
      ),
    atom: (content, lang) => writeChangesAtom(content, lang),
  },
};

/** The other forms of one record, by page and ending; `null` where there is no such record. */
export const RECORDS: Readonly<Record<string, Readonly<Record<string, WriteOne>>>> = {
  visits: {
    json: (content, lang, params, id) => {
      const one = oneVisit(content, lang, params, id);
      return one && writeJson("visits", one, visitToJson);
    },
    ics: (content, lang, params, id) => {
      const one = oneVisit(content, lang, params, id);
      return one && writeVisitsIcs(one);
    },
  },
  organisations: {
    json: (content, lang, params, id) => {
      const organisation = content.organisations.get(id);
      if (organisation === undefined) return null;
      const route = { page: "organisations", lang } as const;
      const one = selectedOne(content, route, params, organisation);
      return writeJson("organisations", one, organisationToJson);
    },
  },
};

function oneVisit(content: Content, lang: Lang, params: URLSearchParams, id: string) {
  const visit = content.visits.get(id);
  return visit === undefined ? null : selectedOne(content, { page: "visits", lang }, params, visit);
}
