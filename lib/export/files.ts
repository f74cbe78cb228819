import type { ArchiveSnapshot } from "#lib/archive-store";
import { SECURITY_TXT } from "#lib/routing/routes";
import { writeCsv } from "./csv";
import { writeDatapackage } from "./datapackage";
import { writeJsonSchema } from "./json-schema";
import { writeOpenSearch } from "./opensearch";
import { wholeTable } from "./record-set";
import { writeRobots } from "./robots";
import { writeSecurityTxt } from "./security-txt";
import { writeSitemap } from "./sitemap";
import { personRow, placeRow } from "./tables/csv-rows";
import { personToJson, placeToJson, writeJson } from "./tables/json";
import { personToRow, placeToRow } from "./tables/rows";

type WriteFile = (snapshot: ArchiveSnapshot) => string | null;

/** The files outside both languages, by address; `FILES` of the routes names the same. */
export const FILE_WRITERS: Readonly<Record<string, WriteFile>> = {
  "/data/datapackage.json": writeDatapackage,
  "/data/people.csv": ({ archive }) =>
    writeCsv(Object.keys(personRow.shape), archive.people.map(personToRow)),
  "/data/people.json": (snapshot) =>
    writeJson("people", wholeTable(snapshot, "people", snapshot.archive.people), personToJson),
  "/data/places.csv": ({ archive }) =>
    writeCsv(Object.keys(placeRow.shape), archive.places.map(placeToRow)),
  "/data/places.json": (snapshot) =>
    writeJson("places", wholeTable(snapshot, "places", snapshot.archive.places), placeToJson),
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
