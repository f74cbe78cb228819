import fc from "fast-check";
import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { dispositionOf } from "#lib/export/file-name";
import { LANGS } from "#lib/model/lang";
import { ARCHIVE } from "../../support/archive";
import { fileOf } from "../../support/file-of";

const snapshot = snapshotOf(loadArchive(ARCHIVE));

test.each([
  ["/lv/vizites.csv", 'attachment; filename="vizites.csv"'],
  ["/lv/vizites.csv?org=europol&year=2019", 'attachment; filename="vizites-eiropols-2019.csv"'],
  ["/en/visits.json?year=2019", 'inline; filename="visits-2019.json"'],
  ["/en/visits.ics?q=Frontex", 'inline; filename="visits-frontex.ics"'],
  ["/en/visits.atom?page=2", 'inline; filename="visits.atom"'],
  ["/en/visits.csv?view=statistics", 'attachment; filename="visits-statistics-topic.csv"'],
  ["/lv/izmainas.csv?since=2026-11-01", 'attachment; filename="izmainas-2026-11-01.csv"'],
  ["/en/organisations.csv", 'attachment; filename="organisations.csv"'],
  [
    "/lv/vizites/2019-10-31-bstf-berlin.ris",
    'attachment; filename="vizites-2019-10-31-bstf-berlin.ris"',
  ],
  ["/en/countries/ee.json", 'inline; filename="countries-ee.json"'],
  ["/data/visit_people.csv", 'attachment; filename="visit_people.csv"'],
  ["/data/archive.sqlite", 'attachment; filename="archive.sqlite"'],
  ["/data/datapackage.json", 'inline; filename="datapackage.json"'],
])("%s is named by what is inside", async (address, disposition) => {
  expect((await fileOf(snapshot, address))?.disposition).toBe(disposition);
});

test("no query breaks out of the name or makes it long", () => {
  const hostile = fc.constantFrom(
    '"; filename="x.exe',
    "a\r\nSet-Cookie: x=1",
    "../../etc",
    "\u0000",
    "%22",
    "ž".repeat(300),
  );
  fc.assert(
    fc.property(
      fc.oneof(hostile, fc.string({ unit: "binary" })),
      fc.constantFrom(...LANGS),
      (q, lang) => {
        const query = new URLSearchParams({ q, from: q, org: q, [q]: q });
        const value = dispositionOf({ page: "visits", lang, format: "csv" }, query, snapshot);
        expect(value).toMatch(/^attachment; filename="(vizites|visits)(-[a-z0-9]+)*\.csv"$/);
        expect(value.length).toBeLessThan(130);
      },
    ),
  );
});
