import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { toggledAddress } from "#lib/routing/address";
import { FACETS } from "#lib/routing/canonical-query";
import { type VisitListPage, visitListPage } from "#lib/visits/visit-list";
import { ActiveFilters } from "#ui/active-filters";
import { FacetField } from "#ui/facet-field";
import { SortLinks, ViewLinks } from "#ui/list-tools";
import { MatchingSubjects } from "#ui/matching-subjects";
import { NothingFound } from "#ui/nothing-found";
import { SearchNotice } from "#ui/search-notice";
import { IgnoredParams } from "#ui/unknown-params";
import { Pager } from "#ui/visit-list";
import { ARCHIVE } from "../../support/archive";
import { attributesOf } from "../../support/markup";

const snapshot = snapshotOf(loadArchive(ARCHIVE));

function list(query: string): VisitListPage {
  return visitListPage(new URLSearchParams(query), snapshot, "lv");
}

const chips = (query: string) =>
  renderToStaticMarkup(<ActiveFilters snapshot={snapshot} lang="en" list={list(query)} />);

test("a list without a filter has no chips", () => {
  expect(chips("sort=oldest&page=2")).toBe("");
});

test("each chip leads to the list without its own value, from its first page", () => {
  expect(attributesOf(chips("org=frontex&org=cepol&year=2019&page=2"), "href")).toEqual([
    "/en/visits?org=frontex&year=2019",
    "/en/visits?org=cepol&year=2019",
    "/en/visits?org=cepol&org=frontex",
    "/en/visits",
  ]);
});

const pager = (query: string) => renderToStaticMarkup(<Pager lang="en" list={list(query)} />);

test("one page has no pager; the first has no way back, the last no way on", () => {
  expect(pager("year=2019")).toBe("");
  expect(pager("")).not.toContain('rel="prev"');
  expect(pager("")).toContain('rel="next"');
  expect(pager("page=4")).toContain('rel="prev"');
  expect(pager("page=4")).not.toContain('rel="next"');
});

test("the pager keeps the filters, and the first page's address has no number", () => {
  const hrefs = attributesOf(pager("kind=committee&kind=conference&kind=ministers&page=2"), "href");
  expect(hrefs).toContain("/en/visits?kind=committee&kind=conference&kind=ministers");
  expect(hrefs).toContain("/en/visits?kind=committee&kind=conference&kind=ministers&view=all");
});

test("only a search can be sorted by relevance", () => {
  const sorts = (query: string) =>
    attributesOf(renderToStaticMarkup(<SortLinks lang="lv" list={list(query)} />), "href");
  expect(sorts("")).toEqual(["/lv/vizites", "/lv/vizites?sort=oldest"]);
  expect(sorts("q=Frontex")).toEqual([
    "/lv/vizites?q=Frontex&sort=newest",
    "/lv/vizites?q=Frontex&sort=oldest",
    "/lv/vizites?q=Frontex",
  ]);
});

test("the views lead to each other with the filters kept; only the table keeps a column's order", () => {
  const views = (query: string) =>
    attributesOf(renderToStaticMarkup(<ViewLinks lang="lv" list={list(query)} />), "href");
  expect(views("year=2019&sort=place&view=table&page=2")).toEqual([
    "/lv/vizites?year=2019",
    "/lv/vizites?year=2019&sort=place&view=table",
    "/lv/vizites?year=2019&view=statistics",
    "/lv/vizites?year=2019&view=map",
    "/lv/vizites?year=2019&view=follow",
  ]);
  expect(views("view=statistics&by=org&sort=oldest")).toEqual([
    "/lv/vizites?sort=oldest",
    "/lv/vizites?sort=oldest&view=table",
    "/lv/vizites?sort=oldest&view=statistics&by=org",
    "/lv/vizites?sort=oldest&view=map",
    "/lv/vizites?sort=oldest&view=follow",
  ]);
});

test("a facet offers no value that finds nothing, but every chosen one", () => {
  for (const facet of FACETS) {
    const found = list("year=2019&org=interpol");
    const field = renderToStaticMarkup(
      <FacetField facet={facet} lang="lv" list={found} snapshot={snapshot} isOpen />,
    );
    const chosen = found.query.facets[facet];
    const finding = [...found.selection.counts[facet]].filter(([, count]) => count > 0);
    const toggled = (value: string) =>
      toggledAddress({ page: "visits", lang: "lv" }, found.params, facet, [value]);
    expect(new Set(attributesOf(field, "href")), facet).toEqual(
      new Set([...chosen, ...finding.map(([value]) => value)].map(toggled)),
    );
  }
});

test("a facet carries the values with the most visits and leads to all of them", () => {
  const all = list("kind=ministers&page=2");
  const persons = [...all.selection.counts.person.values()].filter((count) => count > 0);
  expect(persons.length).toBeGreaterThan(18);
  const field = renderToStaticMarkup(
    <FacetField facet="person" lang="lv" list={all} snapshot={snapshot} isOpen />,
  );
  const links = attributesOf(field, "href");
  expect(links).toHaveLength(19);
  expect(links.at(-1)).toBe("/lv/vizites?kind=ministers&view=statistics&by=person");
  const counts = [...field.matchAll(/<small>(\d+)</g)].map(([, count]) => Number(count));
  expect(counts.toSorted((a, b) => b - a)).toEqual(persons.toSorted((a, b) => b - a).slice(0, 18));
});

test("where nothing is found only ways that find something are offered, with their number", () => {
  const nothing = renderToStaticMarkup(
    <NothingFound snapshot={snapshot} lang="en" list={list("q=Interpol&year=2020")} />,
  );
  expect(nothing).toContain("Without the filter “Interpol”: 3");
  expect(nothing).toContain("Without the filter “2020”: 1");
  const dated = renderToStaticMarkup(
    <NothingFound snapshot={snapshot} lang="en" list={list("q=Interpol+2020")} />,
  );
  expect(dated).toContain("Without the words (2020): 3");
  expect(dated).toContain("At other times (“Interpol”): 1");
  expect(attributesOf(dated, "href")).toEqual([
    "/en/visits?q=2020",
    "/en/visits?q=Interpol",
    "/en/visits",
  ]);
  const alone = renderToStaticMarkup(
    <NothingFound snapshot={snapshot} lang="en" list={list("year=1801")} />,
  );
  expect(attributesOf(alone, "href")).toEqual(["/en/visits"]);
});

test("a search that did what was asked says nothing, one that guessed links to the exact one", () => {
  const notice = (query: string) =>
    renderToStaticMarkup(<SearchNotice lang="en" list={list(query)} />);
  expect(notice("q=Interpol")).toBe("");
  expect(attributesOf(notice("q=Interpolls&page=2"), "href")).toEqual([
    "/en/visits?q=%22Interpolls%22",
  ]);
});

test("the subjects that a search or a filter names are linked, and nothing stands there without one", () => {
  const named = (query: string) =>
    renderToStaticMarkup(<MatchingSubjects snapshot={snapshot} lang="lv" list={list(query)} />);
  expect(named("q=Rīga")).toBe("");
  expect(named("year=2019")).toBe("");
  expect(attributesOf(named("topic=migration&with=PL&country=PL"), "href")).toEqual([
    "/lv/temati/migration",
    "/lv/valstis/pl",
  ]);
  expect(attributesOf(named("q=Interpolam"), "href")).toEqual([
    "/lv/organizacijas/interpol",
    "/lv/temati/police-cooperation",
  ]);
});

test("of many parameters that mean nothing ten are named, escaped", () => {
  const query = Array.from({ length: 20 }, (_, index) => `<b>${index}=1`).join("&");
  const named = renderToStaticMarkup(<IgnoredParams lang="en" ignored={list(query).ignored} />);
  expect(named.match(/<li>/g)).toHaveLength(10);
  expect(named).not.toContain("<b>");
});
