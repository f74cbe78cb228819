import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import {
  neighboursOf,
  relatedVisits,
  visitIndexesWith,
  visitsAt,
} from "#lib/visits/related-visits";
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

test("related visits are the first others that share an organisation", () => {
  for (const visit of visits)
    expect(relatedVisits(snapshot, visit, 3).map(({ id }) => id)).toEqual(
      visits
        .filter((one) => one.organisations.some((id) => visit.organisations.includes(id)))
        .filter(({ id }) => id !== visit.id)
        .slice(0, 3)
        .map(({ id }) => id),
    );
});

test("a visit's neighbours lie before and after it, and the first and last have one each", () => {
  for (const [docId, visit] of visits.entries())
    expect(neighboursOf(snapshot, visit)).toEqual({
      before: visits[docId + 1],
      after: visits[docId - 1],
    });
});
