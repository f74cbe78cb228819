import { contentOf } from "#lib/content";
import { loadArchive } from "#lib/content/load";
import { searchIndex } from "#lib/queries/select-visits";
import { find } from "#lib/search/find";
import type { Found } from "#lib/search/found";

const content = contentOf(loadArchive("content"));

/** The search index of the published content. */
export const index = searchIndex(content);

/** Searches the published content: what was found, best first, and what is said of it. */
export function search(q: string): Found & { readonly ids: readonly string[] } {
  const found = find(index, q);
  const places = [...found.scores].toSorted(([a, one], [b, other]) => other - one || a - b);
  return { ...found, ids: places.flatMap(([place]) => content.archive.visits[place]?.id ?? []) };
}
