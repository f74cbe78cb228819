import { setImmediate } from "node:timers/promises";
import SearchableMap from "minisearch/SearchableMap";
import { type ArchiveSnapshot, memoizePerRevision } from "#lib/archive-store";
import type { Archive, Visit } from "#lib/model/records";
import type { Vocabulary, Word } from "../analysis/tokens";
import { type DocumentReader, documentReader } from "./document";
import type { EntityKey } from "./entity-key";
import { type Field, type PostingList, packPosting } from "./postings";

/** The inverted index of an archive; a docId is the index of a visit in `archive.visits`. */
export interface SearchIndex {
  readonly archive: Archive;
  /** Every normalised word of visits and of names, as a radix tree: for prefixes and fuzzy look-ups. */
  readonly vocabulary: SearchableMap<Word>;
  /** The posting list of each stem of the vocabulary, and of names that texts imply. */
  readonly postings: ReadonlyMap<string, PostingList>;
  /** The stems that stand for several words. */
  readonly ambiguousStems: ReadonlySet<string>;
  /** The normalised texts of each visit, by docId. */
  readonly phraseTexts: readonly (readonly string[])[];
  /** For each entity the visits that link to it or mention it, and the field in which that counts most. */
  readonly entityPostings: ReadonlyMap<EntityKey, ReadonlyMap<number, Field>>;
  /** What read the visits, and knows all names. */
  readonly reader: DocumentReader;
}

interface Memo {
  index: SearchIndex | null;
  preparing: Promise<void> | null;
}

const memo = memoizePerRevision("search-index", (): Memo => ({ index: null, preparing: null }));

/** The search index of a snapshot; built now unless `prepareSearchIndex` has done so. */
export function searchIndex(snapshot: ArchiveSnapshot): SearchIndex {
  const known = memo(snapshot);
  known.index ??= buildIndex(snapshot.archive);
  return known.index;
}

/** Builds the search index of a snapshot in the background, once; gives up when the snapshot is no longer wanted. */
export function prepareSearchIndex(
  snapshot: ArchiveSnapshot,
  isWanted: () => boolean,
): Promise<void> {
  const known = memo(snapshot);
  known.preparing ??= buildIndexInChunks(snapshot.archive, isWanted).then((index) => {
    known.index ??= index;
  });
  return known.preparing;
}

/** Indexes the visits of an archive, in both languages, with all names of what they link to or mention. */
export function buildIndex(archive: Archive): SearchIndex {
  const builder = new IndexBuilder(archive);
  for (const visit of archive.visits) builder.add(visit);
  return builder.finish();
}

/** Visits indexed before the event loop has its turn: a millisecond or two. */
const CHUNK_SIZE = 5;

/** Builds the same index in chunks, so that requests are answered meanwhile; `null` if it was no longer wanted. */
export async function buildIndexInChunks(
  archive: Archive,
  isWanted: () => boolean,
): Promise<SearchIndex | null> {
  const builder = new IndexBuilder(archive);
  for (const [docId, visit] of archive.visits.entries()) {
    builder.add(visit);
    if (docId % CHUNK_SIZE === 0) await setImmediate();
    if (!isWanted()) return null;
  }
  return builder.finish();
}

/** Takes the visits of an archive one by one, in its order. */
class IndexBuilder {
  readonly #archive: Archive;
  readonly #reader: DocumentReader;
  readonly #postings = new Map<string, number[]>();
  readonly #entityPostings: ReadonlyMap<EntityKey, Map<number, Field>>;
  readonly #phraseTexts: (readonly string[])[] = [];

  constructor(archive: Archive) {
    this.#archive = archive;
    this.#reader = documentReader(archive);
    this.#entityPostings = new Map(this.#reader.entityKeys.map((key) => [key, new Map()]));
  }

  add(visit: Visit): void {
    const docId = this.#phraseTexts.length;
    const { stems, entities, phraseTexts } = this.#reader.read(visit);
    for (const [stem, mask] of stems) this.#postingsOf(stem).push(packPosting(docId, mask));
    for (const [key, field] of entities) this.#entityPostings.get(key)?.set(docId, field);
    this.#phraseTexts.push(phraseTexts);
  }

  finish(): SearchIndex {
    const { vocabulary } = this.#reader;
    for (const { stem } of vocabulary.values()) this.#postingsOf(stem);
    return {
      archive: this.#archive,
      vocabulary: SearchableMap.from([...vocabulary]),
      postings: this.#postings,
      ambiguousStems: ambiguousStemsOf(vocabulary),
      phraseTexts: this.#phraseTexts,
      entityPostings: this.#entityPostings,
      reader: this.#reader,
    };
  }

  #postingsOf(stem: string): number[] {
    const known = this.#postings.get(stem);
    if (known !== undefined) return known;
    const list: number[] = [];
    this.#postings.set(stem, list);
    return list;
  }
}

function ambiguousStemsOf(vocabulary: Vocabulary): ReadonlySet<string> {
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const { stem } of vocabulary.values()) (once.has(stem) ? again : once).add(stem);
  return again;
}
