import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { LANGS } from "#lib/model/lang";
import { addressOf } from "#lib/routing/address";
import { COLUMNS, columnOrder } from "#lib/visits/column-order";
import { filterVisits } from "#lib/visits/filter-visits";
import { DIMENSIONS, filtersOf, statisticsOf } from "#lib/visits/statistics";
import { visitListPage } from "#lib/visits/visit-list";
import { parseVisitQuery } from "#lib/visits/visit-query";
import { ARCHIVE } from "../../support/archive";

const snapshot = snapshotOf(loadArchive(ARCHIVE));
const { visits } = snapshot.archive;

function found(params: URLSearchParams): readonly string[] {
  const { query, ignored } = parseVisitQuery(params, snapshot);
  expect(ignored).toEqual([]);
  return filterVisits(snapshot, query, "lv").visits.map(({ id }) => id);
}

test.each(DIMENSIONS)(
  "each number of the statistics by %s is that of the list it leads to",
  (by) => {
    const { rows, years, perYear } = statisticsOf(visits, by, []);
    expect(rows.length).toBeGreaterThan(1);
    expect(perYear.reduce((sum, count) => sum + count, 0)).toBe(visits.length);
    for (const { value, counts, total } of rows) {
      const filters = filtersOf(by, value).map((filter) => [...filter]);
      expect(found(new URLSearchParams(filters)), value).toHaveLength(total);
      for (const [index, count] of counts.entries())
        expect(found(new URLSearchParams([...filters, ["year", years[index] ?? ""]]))).toHaveLength(
          count,
        );
    }
  },
);

test("chosen years stand side by side, those without visits too", () => {
  const { years, perYear } = statisticsOf(visits, "topic", ["2019", "1999"]);
  expect(years).toEqual(["1999", "2019"]);
  expect(perYear).toEqual([0, found(new URLSearchParams("year=2019")).length]);
  expect(statisticsOf([], "topic", [])).toEqual({ years: [], rows: [], perYear: [] });
});

test("a column is sorted as its language sorts words, empty cells last", () => {
  for (const lang of LANGS) {
    for (const sort of COLUMNS) {
      const { query } = parseVisitQuery(new URLSearchParams({ sort }), snapshot);
      const sorted = filterVisits(snapshot, query, lang).visits;
      expect(new Set(sorted)).toEqual(new Set(visits));
      const order = columnOrder(snapshot, sort, lang);
      const ranks = sorted.map((visit) => order[visits.indexOf(visit)] ?? -1);
      expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    }
  }
  const byPlace = filterVisits(
    snapshot,
    parseVisitQuery(new URLSearchParams("sort=place"), snapshot).query,
    "lv",
  ).visits.map(({ place, area }) => place !== null || area !== null);
  expect(byPlace).toEqual(byPlace.toSorted((a, b) => Number(b) - Number(a)));
});

test("a period that ends before it begins is read the other way round, and that is told", () => {
  const asked = new URLSearchParams("from=2020&to=2019&org=frontex");
  const { query, ignored, params } = visitListPage(asked, snapshot, "lv");
  expect([query.from, query.to]).toEqual(["2019-01-01", "2020-12-31"]);
  expect(ignored).toEqual([{ name: "from", value: "2020", why: "reversed" }]);
  expect(params.toString()).toBe("org=frontex&from=2019&to=2020");
});

test("an export keeps the view only where it is a table of figures", () => {
  const csv = { page: "visits", lang: "lv", format: "csv" } as const;
  expect(addressOf(csv, "view=statistics&by=org&page=2&year=2019")).toBe(
    "/lv/vizites.csv?year=2019&view=statistics&by=org",
  );
  expect(addressOf(csv, "view=table&page=2")).toBe("/lv/vizites.csv");
  expect(addressOf({ ...csv, format: "json" }, "view=statistics&by=org")).toBe("/lv/vizites.json");
});
