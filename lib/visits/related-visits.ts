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

/** The number of visits of the year that has the most. */
export function mostInAYear(snapshot: ArchiveSnapshot): number {
  return facetIndex(snapshot, "year").postings.reduce(
    (most, { length }) => Math.max(most, length),
    0,
  );
}

/** The newest other visits that share what a visit was most about, at most `most`. */
export function relatedVisits(
  snapshot: ArchiveSnapshot,
  { id, topics: [topic = ""] }: Visit,
  most: number,
): readonly Visit[] {
  const docIds = visitIndexesWith(snapshot, "topic", topic).slice(0, most + 1);
  return visitsAt(snapshot, docIds)
    .filter((other) => other.id !== id)
    .slice(0, most);
}

/** The visits that have some docIds, in the same order. */
export function visitsAt(
  { archive }: ArchiveSnapshot,
  docIds: readonly number[],
): readonly Visit[] {
  return docIds.flatMap((docId) => archive.visits[docId] ?? []);
}
