import { readFileSync } from "node:fs";
import { JsonLdParser } from "jsonld-streaming-parser";
import { DataFactory, Parser, Store } from "n3";
import SHACLValidator from "rdf-validate-shacl";
import { afterEach, expect, test, vi } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { dataFiles, writeCatalogue } from "#lib/export/catalogue";
import { everyAddress } from "#lib/routing/site-pages";
import { ARCHIVE } from "../../support/archive";
import { textOf } from "../../support/file-of";

const archive = loadArchive(ARCHIVE);
const snapshot = snapshotOf(archive);
const DCAT = "http://www.w3.org/ns/dcat#";
const DCT = "http://purl.org/dc/terms/";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

/** The statements of a JSON-LD document; one that would need the network is refused. */
async function statementsOf(text: string): Promise<Store> {
  const parser = new JsonLdParser({ documentLoader: { load: () => Promise.reject("network") } });
  const store = new Store();
  parser.write(text);
  parser.end();
  for await (const quad of parser) store.add(quad);
  return store;
}

const SHAPES = ["shapes", "range"].map((name) => {
  const turtle = readFileSync(`tests/fixtures/dcat-ap/${name}.ttl`, "utf8");
  return new Store(new Parser().parse(turtle));
});

/** What the shapes of DCAT-AP object to. */
async function objections(text: string): Promise<readonly string[]> {
  const data = await statementsOf(text);
  const reports = await Promise.all(
    SHAPES.map((shapes) => new SHACLValidator(shapes).validate(data)),
  );
  return reports.flatMap(({ results }) =>
    results.map(({ focusNode, path, message }) =>
      [focusNode?.value, path?.value, ...message.map(({ value }) => value)].join(" "),
    ),
  );
}

function catalogue(): Promise<string> {
  return textOf(snapshot, "/data/catalogue.jsonld");
}

test("the catalogue fits the shapes of DCAT-AP 3.0.1, with visits and without", async () => {
  expect(await objections(await catalogue())).toEqual([]);
  expect(await objections(writeCatalogue(snapshotOf({ ...archive, visits: [] })))).toEqual([]);
});

test("with a contact the catalogue fits them too", async () => {
  vi.resetModules();
  vi.stubEnv("SITE_CONTACT", "arhivs@example.lv");
  const configured = await import("#lib/export/catalogue");
  const text = configured.writeCatalogue(snapshot);
  expect(text).toContain("mailto:arhivs@example.lv");
  expect(await catalogue()).not.toContain("vcard:hasEmail");
  expect(await objections(text)).toEqual([]);
});

test("the shapes object where something owed is missing or of another kind", async () => {
  const without = (await catalogue()).replaceAll('"dcat:accessURL"', '"dcat:unknown"');
  expect((await objections(without)).length).toBeGreaterThanOrEqual(dataFiles().length);
  const wrong = (await catalogue()).replaceAll('"dct:LicenseDocument"', '"dct:Agent"');
  expect((await objections(wrong)).length).toBeGreaterThanOrEqual(dataFiles().length);
});

test("each data file is a distribution, and each is at an address that is there", async () => {
  const data = await statementsOf(await catalogue());
  const urls = data
    .getObjects(null, DataFactory.namedNode(`${DCAT}downloadURL`), null)
    .map(({ value }) => new URL(value).pathname);
  const listed = everyAddress(snapshot).filter(
    (address) =>
      /^\/data\/|^\/\w\w\/[a-z-]+\.\w+$/.test(address) && !/datapackage|catalogue/.test(address),
  );
  expect(urls.toSorted()).toEqual(listed.toSorted());
  expect(urls).toContain("/en/visits.csv");
});

test("the days are dates, and the words are in both languages", async () => {
  const data = await statementsOf(await catalogue());
  const [modified] = data.getObjects(null, DataFactory.namedNode(`${DCT}modified`), null);
  expect(modified).toEqual(
    DataFactory.literal(
      archive.day,
      DataFactory.namedNode("http://www.w3.org/2001/XMLSchema#date"),
    ),
  );
  const titles = data
    .getObjects(
      "http://localhost:3000/data/catalogue.jsonld#dataset",
      DataFactory.namedNode(`${DCT}title`),
      null,
    )
    .map((title) => ("language" in title ? title.language : ""));
  expect(titles.toSorted()).toEqual(["en", "lv"]);
});
