import fc from "fast-check";
import { expect, test } from "vitest";
import { contentOf } from "#lib/content";
import { loadArchive } from "#lib/content/load";
import { facetValues } from "#lib/queries/facet-columns";
import { facetOptions } from "#lib/queries/facet-counts";
import { byYear, PAGE_SIZE, pageOf } from "#lib/queries/paging";
import { selectVisits } from "#lib/queries/select-visits";
import { parseVisitQuery } from "#lib/queries/visit-query";
import { FACETS } from "#lib/routes";

const content = contentOf(loadArchive("content"));
const { visits } = content.archive;
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
const filters = fc.tuple(facetPairs, days, days).map(([pairs, from, to]) => {
  const params = new URLSearchParams(pairs.map(([name, value]) => [name, value]));
  if (from !== "") params.set("from", from);
  if (to !== "") params.set("to", to);
  return params;
});

/** The same meaning said again, plainly: for every parameter group, some value fits. */
function fits(params: URLSearchParams, visit: (typeof visits)[number], without = ""): boolean {
  const from = params.get("from");
  const to = params.get("to");
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
      const { query, ignored } = parseVisitQuery(params, content);
      expect(ignored).toEqual([]);
      const expected = visits.filter((visit) => fits(params, visit)).map(({ id }) => id);
      expect(selectVisits(content, query).visits.map(({ id }) => id)).toEqual(expected);
      const oldest = selectVisits(content, { ...query, sort: "oldest" }).visits;
      expect(oldest.map(({ id }) => id)).toEqual(expected.reverse());
    }),
  );
});

test("each option's count is what brute force counts under the other filters", () => {
  fc.assert(
    fc.property(filters, fc.constantFrom(...FACETS), (params, facet) => {
      const { query } = parseVisitQuery(params, content);
      const options = facetOptions(selectVisits(content, query), query, facet);
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
      const { without } = selectVisits(content, parseVisitQuery(params, content).query);
      const set = [...new Set(params.keys())];
      expect([...without.keys()].toSorted()).toEqual(set.toSorted());
      for (const [filter, count] of without) {
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
      const { query } = parseVisitQuery(params, content);
      const all = selectVisits(content, query).visits;
      const { pages } = pageOf(all, query);
      const shown = Array.from({ length: pages }, (_, index) =>
        pageOf(all, { ...query, page: index + 1 }),
      );
      expect(shown.flatMap((page) => page.visits)).toEqual(all);
      expect(shown.every((page) => page.visits.length <= PAGE_SIZE)).toBe(true);
      expect(byYear(all).flatMap(([, group]) => group)).toEqual(all);
    }),
  );
});

test("a page beyond the last is the last", () => {
  const { query } = parseVisitQuery(new URLSearchParams("page=99"), content);
  expect(pageOf(visits, query)).toMatchObject({ page: 4, pages: 4, first: 61 });
});

test("`org` is exact: the United Nations do not include the refugee agency", () => {
  const { query } = parseVisitQuery(new URLSearchParams("org=un"), content);
  expect(selectVisits(content, query).visits.map(({ id }) => id)).toEqual(["2015-03-14-un-wcdrr"]);
});

test.each([
  ["org=nato", { name: "org", value: "nato", why: "value" }],
  ["country=lv", { name: "country", value: "lv", why: "value" }],
  ["year=19", { name: "year", value: "19", why: "value" }],
  ["from=2019-02-30", { name: "from", value: "2019-02-30", why: "value" }],
  ["sort=best", { name: "sort", value: "best", why: "value" }],
  ["page=0", { name: "page", value: "0", why: "value" }],
  ["foo=1", { name: "foo", value: "1", why: "name" }],
  ["q=a&q=b", { name: "q", value: "b", why: "repeated" }],
])("`%s` is not obeyed and is named", (text, expected) => {
  expect(parseVisitQuery(new URLSearchParams(text), content).ignored).toEqual([expected]);
});

test.each([
  ["20.05.2019", "2019-05-20"],
  ["5.2019", "2019-05-01"],
  ["2019", "2019-01-01"],
])("`from=%s` means from %s", (text, day) => {
  expect(parseVisitQuery(new URLSearchParams({ from: text }), content).query.from).toBe(day);
});

test.each([
  ["girgens", "2019-05-30-frontex-riga"],
  ["ĢIRĢENS Rīgā", "2019-05-30-frontex-riga"],
  ["Kirkenes", "2019-05-20-kirkenes-forum"],
  ["interpol santiago", "2019-10-15-interpol-ga-88"],
])("a plain search for `%s` finds %s", (q, id) => {
  const { query } = parseVisitQuery(new URLSearchParams({ q }), content);
  expect(selectVisits(content, query).visits.map((visit) => visit.id)).toContain(id);
});
