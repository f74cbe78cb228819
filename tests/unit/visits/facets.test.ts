import { describe, expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import type { Visit } from "#lib/model/records";
import { FACETS, type Facet } from "#lib/routing/canonical-query";
import { facetOptions } from "#lib/visits/facets";
import { filterVisits } from "#lib/visits/filter-visits";
import { parseVisitQuery } from "#lib/visits/visit-query";
import { ARCHIVE } from "../../support/archive";

const snapshot = snapshotOf(loadArchive(ARCHIVE));
const { visits, publishers } = snapshot.archive;

/** Of whom a source of a visit is, from the table of publishers. */
function publisherKinds({ sources }: Visit): readonly string[] {
  return sources.flatMap(
    ({ publisher }) => publishers.find(({ id }) => id === publisher)?.kind ?? [],
  );
}

const OFFICES = ["minister", "state_secretary", "head", "deputy", "expert"];

/** What each facet means, said again from the facts of an entry and not from what was derived. */
const MEANING: Readonly<Record<Facet, (visit: Visit) => readonly (string | null)[]>> = {
  org: ({ organisations }) => organisations,
  year: ({ start }) => [start.slice(0, 4)],
  country: ({ country }) => [country],
  place: ({ place }) => [place],
  kind: ({ kind }) => [kind],
  person: ({ participants }) => participants.map(({ person }) => person),
  mode: ({ mode }) => [mode],
  status: ({ status }) => [status],
  topic: ({ topics }) => topics,
  with: ({ countries }) => countries,
  where: ({ mode, country }) => {
    if (mode === "online") return ["online"];
    return [country === null ? "unstated" : country === "LV" ? "latvia" : "abroad"];
  },
  level: ({ participants }) => {
    const own = participants.flatMap(({ country, level }) => (country === "LV" ? [level] : []));
    return [OFFICES.find((office) => own.some((level) => level === office)) ?? "unstated"];
  },
  evidence: (visit) => {
    const kinds = publisherKinds(visit);
    return kinds.every((kind) => kind === "ministry") ? ["ministry-only", ...kinds] : kinds;
  },
  doubt: ({ doubt }) => [doubt === null ? null : "yes"],
  series: ({ series }) => [series === null ? null : series.id],
};

function valuesOf(facet: Facet): readonly string[] {
  return [...new Set(visits.flatMap((visit) => MEANING[facet](visit)))].flatMap((one) => one ?? []);
}

const has = (visit: Visit, facet: Facet, value: string) => MEANING[facet](visit).includes(value);
const idsOf = (list: readonly Visit[]) => list.map(({ id }) => id);

/** What the list shows for a query that is understood whole. */
function select(pairs: readonly (readonly [Facet, string])[]) {
  const params = new URLSearchParams(pairs.map(([facet, value]) => [facet, value]));
  const { query, ignored } = parseVisitQuery(params, snapshot);
  expect(ignored, String(params)).toEqual([]);
  return { query, selection: filterVisits(snapshot, query, "lv") };
}

describe.each(FACETS)("the facet %s", (facet) => {
  test("finds with each value alone what brute force finds, and counts it before", () => {
    const { query, selection } = select([]);
    const counts = facetOptions(selection, query, facet).map(({ value, count }) => [value, count]);
    const expected = valuesOf(facet).map((value) => [
      value,
      visits.filter((visit) => has(visit, facet, value)).length,
    ]);
    expect(expected.length).toBeGreaterThan(0);
    expect(counts.toSorted()).toEqual(expected.toSorted());
    for (const value of valuesOf(facet))
      expect(idsOf(select([[facet, value]]).selection.visits), value).toEqual(
        idsOf(visits.filter((visit) => has(visit, facet, value))),
      );
  });

  test.each(FACETS)("and the facet %s select and count together what brute force does", (other) => {
    const values = valuesOf(facet).slice(0, 4);
    const others = valuesOf(other).slice(-4);
    for (const value of values)
      for (const second of others) {
        const { query, selection } = select([
          [facet, value],
          [other, second],
        ]);
        const fits = (visit: Visit) =>
          facet === other
            ? has(visit, facet, value) || has(visit, other, second)
            : has(visit, facet, value) && has(visit, other, second);
        expect(idsOf(selection.visits), `${value} ${second}`).toEqual(idsOf(visits.filter(fits)));
        for (const { value: option, count } of facetOptions(selection, query, other))
          expect(count, `${value} ${second} ${option}`).toBe(
            visits.filter(
              (visit) => (facet === other || has(visit, facet, value)) && has(visit, other, option),
            ).length,
          );
      }
  });
});
