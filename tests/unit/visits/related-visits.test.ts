import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { relatedVisits, visitIndexesWith, visitsAt } from "#lib/visits/related-visits";
import { seriesNeighbours } from "#lib/visits/subjects";
import { ARCHIVE } from "../../support/archive";

const snapshot = snapshotOf(loadArchive(ARCHIVE));
const { visits, organisations } = snapshot.archive;

test("an organisation's visits are those that name it, in the archive's order", () => {
  for (const { id } of organisations)
    expect(visitsAt(snapshot, visitIndexesWith(snapshot, "org", id))).toEqual(
      visits.filter((visit) => visit.organisations.includes(id)),
    );
  expect(visitIndexesWith(snapshot, "org", "nobody")).toEqual([]);
});

test("related visits are the first others that share what the visit was most about", () => {
  for (const visit of visits)
    expect(relatedVisits(snapshot, visit, 3).map(({ id }) => id)).toEqual(
      visits
        .filter((one) => one.topics.includes(visit.topics[0] ?? ""))
        .filter(({ id }) => id !== visit.id)
        .slice(0, 3)
        .map(({ id }) => id),
    );
});

test("a meeting's neighbours are those before and after it in its series, and a visit without one has none", () => {
  for (const visit of visits) {
    const own = visits.filter(({ series }) => visit.series && series?.id === visit.series.id);
    const index = own.indexOf(visit);
    expect(seriesNeighbours(snapshot, visit), visit.id).toEqual({
      before: visit.series === null ? undefined : own[index + 1],
      after: visit.series === null ? undefined : own[index - 1],
    });
  }
});
