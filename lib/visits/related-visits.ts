import type { ArchiveSnapshot } from "#lib/archive-store";
import type { Visit } from "#lib/model/records";
import type { Facet } from "#lib/routing/canonical-query";
import { facetIndex } from "./facets";

/** The docIds (indexes in `archive.visits`) of the visits that have a value in a facet, ascending. */
export function visitIndexesWith(
  snapshot: ArchiveSnapshot,
  facet: Facet,
  value: string,
): readonly number[] {
  const { valueIds, postings } = facetIndex(snapshot, facet);
  return postings[valueIds.get(value) ?? -1] ?? [];
}

/** The newest visits that share an organisation with one, at most `most`. */
export function relatedVisits(
  snapshot: ArchiveSnapshot,
  visit: Visit,
  most: number,
): readonly Visit[] {
  const docIds = visit.organisations.flatMap((id) =>
    visitIndexesWith(snapshot, "org", id).slice(0, most + 1),
  );
  return visitsAt(
    snapshot,
    [...new Set(docIds)].sort((a, b) => a - b),
  )
    .filter(({ id }) => id !== visit.id)
    .slice(0, most);
}

/** The visits that have some docIds, in the same order. */
export function visitsAt(
  { archive }: ArchiveSnapshot,
  docIds: readonly number[],
): readonly Visit[] {
  return docIds.flatMap((docId) => archive.visits[docId] ?? []);
}

/** The visits before and after one in time. */
export function neighboursOf(
  snapshot: ArchiveSnapshot,
  { id }: Visit,
): { readonly before: Visit | undefined; readonly after: Visit | undefined } {
  const { visits } = snapshot.archive;
  const docId = visits.findIndex((visit) => visit.id === id);
  return { before: visits[docId + 1], after: visits[docId - 1] };
}
