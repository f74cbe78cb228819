import type { Content } from "../content";
import { SECURITY_TXT } from "../routes";
import { personRow, placeRow } from "../schema/csv-rows";
import { writeCsv } from "./csv";
import { writeDatapackage } from "./datapackage";
import { personToJson, placeToJson, writeJson } from "./json";
import { writeJsonSchema } from "./json-schema";
import { writeOpenSearch } from "./opensearch";
import { wholeTable } from "./record-set";
import { writeRobots } from "./robots";
import { personToRow, placeToRow } from "./rows";
import { writeSecurityTxt } from "./security-txt";
import { writeSitemap } from "./sitemap";

type WriteFile = (content: Content) => string | null;

/** The files outside both languages, by address; `FILES` of the routes names the same. */
export const FILE_WRITERS: Readonly<Record<string, WriteFile>> = {
  "/data/datapackage.json": writeDatapackage,
  "/data/people.csv": ({ archive }) =>
    writeCsv(Object.keys(personRow.shape), archive.people.map(personToRow)),
  "/data/people.json": (content) =>
    writeJson("people", wholeTable(content, "people", content.archive.people), personToJson),
  "/data/places.csv": ({ archive }) =>
    writeCsv(Object.keys(placeRow.shape), archive.places.map(placeToRow)),
  "/data/places.json": (content) =>
    writeJson("places", wholeTable(content, "places", content.archive.places), placeToJson),
  "/schema/visits-1.json": () => writeJsonSchema("visits"),
  "/schema/organisations-1.json": () => writeJsonSchema("organisations"),
  "/schema/people-1.json": () => writeJsonSchema("people"),
  "/schema/places-1.json": () => writeJsonSchema("places"),
  "/opensearch-lv.xml": () => writeOpenSearch("lv"),
  "/opensearch-en.xml": () => writeOpenSearch("en"),
  "/sitemap.xml": writeSitemap,
  "/robots.txt": writeRobots,
  [SECURITY_TXT]: writeSecurityTxt,
};
