import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { searchIndex } from "#lib/search/index/search-index";
import { search as searchArchive } from "#lib/search/search";
import type { SearchResult } from "#lib/search/search-result";
import { ARCHIVE } from "../../support/archive";

const snapshot = snapshotOf(loadArchive(ARCHIVE));

/** The search index of the published content. */
export const index = searchIndex(snapshot);

/** Searches the published content: what was found, best first, and what is said of it. */
export function search(q: string): SearchResult & { readonly ids: readonly string[] } {
  const found = searchArchive(index, q);
  const docIds = [...found.scores].toSorted(([a, one], [b, other]) => other - one || a - b);
  return { ...found, ids: docIds.flatMap(([docId]) => snapshot.archive.visits[docId]?.id ?? []) };
}
