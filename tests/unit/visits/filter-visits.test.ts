import fc from "fast-check";
import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { parseDay } from "#lib/model/day";
import { FACETS } from "#lib/routing/canonical-query";
import { facetOptions, facetValues } from "#lib/visits/facets";
import { filterVisits } from "#lib/visits/filter-visits";
import { byYear, PAGE_SIZE, paginate } from "#lib/visits/pagination";
import { parseVisitQuery } from "#lib/visits/visit-query";
import { ARCHIVE } from "../../support/archive";

const snapshot = snapshotOf(loadArchive(ARCHIVE));
const { visits } = snapshot.archive;
const known = Object.fromEntries(
  FACETS.map((facet) => [
    facet,
    [...new Set(visits.flatMap((visit) => facetValues(visit, facet)))],
  ]),
);

const facetPairs = fc.array(
  fc
    .constantFrom(...FACETS)
    .chain((facet) =>
      fc.constantFrom(...(known[facet] ?? [])).map((value) => [facet, value] as const),
    ),
  { maxLength: 6 },
);
const days = fc.constantFrom("", "2015", "2019-05", "2019-05-21", "2022", "2024-06-13", "2026");
const sinces = fc.constantFrom("", "", "2026", "2026-11-24", "2026-11-25");
const filters = fc.tuple(facetPairs, days, days, sinces).map(([pairs, from, to, since]) => {
  const params = new URLSearchParams(pairs.map(([name, value]) => [name, value]));
  if (from !== "") params.set("from", from);
  if (to !== "" && to >= from) params.set("to", to);
  if (since !== "") params.set("since", since);
  return params;
});

/** The same meaning said again, plainly: for every parameter group, some value fits. */
function fits(params: URLSearchParams, visit: (typeof visits)[number], without = ""): boolean {
  const from = params.get("from");
  const to = params.get("to");
  const since = params.get("since");
  if (
    since !== null &&
    [visit.added, ...visit.changes.map(({ day }) => day)].every((day) => day < since)
  )
    return false;
  if (from !== null && visit.end < from) return false;
  if (to !== null && visit.start.slice(0, to.length) > to) return false;
  return FACETS.every((facet) => {
    const values = params.getAll(facet);
    const own = facetValues(visit, facet);
    return facet === without || values.length === 0 || values.some((value) => own.includes(value));
  });
}

test("a filter selects what brute force selects, newest first", () => {
  fc.assert(
    fc.property(filters, (params) => {
      const { query, ignored } = parseVisitQuery(params, snapshot);
      expect(ignored).toEqual([]);
      const expected = visits.filter((visit) => fits(params, visit)).map(({ id }) => id);
      expect(filterVisits(snapshot, query, "lv").visits.map(({ id }) => id)).toEqual(expected);
      const oldest = filterVisits(snapshot, { ...query, sort: "oldest" }, "lv").visits;
      expect(oldest.map(({ id }) => id)).toEqual(expected.reverse());
    }),
  );
});

test("each option's count is what brute force counts under the other filters", () => {
  fc.assert(
    fc.property(filters, fc.constantFrom(...FACETS), (params, facet) => {
      const { query } = parseVisitQuery(params, snapshot);
      const options = facetOptions(filterVisits(snapshot, query, "lv"), query, facet);
      for (const { value, count, chosen } of options) {
        const expected = visits.filter(
          (visit) => fits(params, visit, facet) && facetValues(visit, facet).includes(value),
        );
        expect(count).toBe(expected.length);
        expect(chosen).toBe(params.getAll(facet).includes(value));
      }
      for (const value of params.getAll(facet)) {
        expect(options.map((option) => option.value)).toContain(value);
      }
    }),
  );
});

test("the list without one filter has as many visits as brute force selects", () => {
  fc.assert(
    fc.property(filters, (params) => {
      const { countsWithout } = filterVisits(
        snapshot,
        parseVisitQuery(params, snapshot).query,
        "lv",
      );
      const set = [...new Set(params.keys())];
      expect([...countsWithout.keys()].toSorted()).toEqual(set.toSorted());
      for (const [filter, count] of countsWithout) {
        const rest = new URLSearchParams(params);
        rest.delete(filter);
        expect(count).toBe(visits.filter((visit) => fits(rest, visit)).length);
      }
    }),
  );
});

test("the pages of a list hold its visits once each, in order", () => {
  fc.assert(
    fc.property(filters, (params) => {
      const { query } = parseVisitQuery(params, snapshot);
      const all = filterVisits(snapshot, query, "lv").visits;
      const { pages } = paginate(all, query);
      const shown = Array.from({ length: pages }, (_, index) =>
        paginate(all, { ...query, page: index + 1 }),
      );
      expect(shown.flatMap((page) => page.visits)).toEqual(all);
      expect(shown.every((page) => page.visits.length <= PAGE_SIZE)).toBe(true);
      expect(byYear(all).flatMap(([, group]) => group)).toEqual(all);
    }),
  );
});

test("`since` selects what was added or changed on that day or later", () => {
  const [changed, added, ...others] = visits;
  const [day, before] = [parseDay("2026-12-02"), parseDay("2026-12-01")];
  if (changed === undefined || added === undefined || day === null || before === null)
    throw new Error("no visits");
  const change = { day, kind: "correction", lv: "Labots.", en: "Corrected." } as const;
  const later = snapshotOf({
    ...snapshot.archive,
    visits: [{ ...changed, changes: [change] }, { ...added, added: before }, ...others],
  });
  const idsSince = (since: string) => {
    const { query } = parseVisitQuery(new URLSearchParams({ since }), later);
    return filterVisits(later, query, "lv").visits.map(({ id }) => id);
  };
  expect(idsSince("2026-12")).toEqual([changed.id, added.id]);
  expect(idsSince("2. decembris 2026")).toEqual([changed.id]);
  expect(idsSince("3.12.2026")).toEqual([]);
});

test("a page beyond the last is the last", () => {
  const { query } = parseVisitQuery(new URLSearchParams("page=99"), snapshot);
  expect(paginate(visits, query)).toMatchObject({ page: 4, pages: 4, first: 61 });
});

test("`org` is exact: the United Nations do not include the refugee agency", () => {
  const { query } = parseVisitQuery(new URLSearchParams("org=un"), snapshot);
  expect(filterVisits(snapshot, query, "lv").visits.map(({ id }) => id)).toEqual([
    "2015-03-14-un-wcdrr",
  ]);
});

test.each([
  ["org=nato", { name: "org", value: "nato", why: "value" }],
  ["country=lv", { name: "country", value: "lv", why: "value" }],
  ["year=19", { name: "year", value: "19", why: "value" }],
  ["since=never", { name: "since", value: "never", why: "value" }],
  ["from=2019-02-30", { name: "from", value: "2019-02-30", why: "value" }],
  ["sort=best", { name: "sort", value: "best", why: "value" }],
  ["page=0", { name: "page", value: "0", why: "value" }],
  ["foo=1", { name: "foo", value: "1", why: "name" }],
  ["q=a&q=b", { name: "q", value: "b", why: "repeated" }],
])("`%s` is not obeyed and is named", (text, expected) => {
  expect(parseVisitQuery(new URLSearchParams(text), snapshot).ignored).toEqual([expected]);
});

test.each([
  ["20.05.2019", "2019-05-20"],
  ["5.2019", "2019-05-01"],
  ["2019", "2019-01-01"],
])("`from=%s` means from %s", (text, day) => {
  expect(parseVisitQuery(new URLSearchParams({ from: text }), snapshot).query.from).toBe(day);
});

test.each([
  ["girgens", "2019-05-30-frontex-riga"],
  ["ĢIRĢENS Rīgā", "2019-05-30-frontex-riga"],
  ["Kirkenes", "2019-05-20-kirkenes-forum"],
  ["interpol santiago", "2019-10-15-interpol-ga-88"],
])("a plain search for `%s` finds %s", (q, id) => {
  const { query } = parseVisitQuery(new URLSearchParams({ q }), snapshot);
  expect(filterVisits(snapshot, query, "lv").visits.map((visit) => visit.id)).toContain(id);
});
