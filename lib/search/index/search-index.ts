import { setImmediate } from "node:timers/promises";
import SearchableMap from "minisearch/SearchableMap";
import { type ArchiveSnapshot, memoizePerRevision } from "#lib/archive-store";
import type { Archive } from "#lib/model/records";
import type { Word } from "../analysis/tokens";
import { type DocumentReader, documentReader, type IndexedDocument } from "./document";
import { type Posting, packPosting } from "./postings";

/** What a search needs to know of the archive at one content revision; visits go by their index in its order. */
export interface SearchIndex {
  readonly archive: Archive;
  /** Every word that visits, organisations, people and places have, folded. */
  readonly vocabulary: SearchableMap<Word>;
  /** The visits in which each stem of the vocabulary, and of names that texts imply, stands. */
  readonly postings: ReadonlyMap<string, Posting>;
  /** The stems that stand for several words. */
  readonly ambiguousStems: ReadonlySet<string>;
  /** The folded words of each visit and of the names of what it links to, row by row. */
  readonly phraseTexts: readonly (readonly string[])[];
  /** The visits that link to what has names, or mention it, and how much that counts, by its key. */
  readonly entityPostings: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** The names it knows, and what it read the visits with. */
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

/** Indexes an archive: both languages' words of each visit, and all names of what it links to or mentions. */
export function buildIndex(archive: Archive): SearchIndex {
  const reader = documentReader(archive);
  return assemble(archive, reader, archive.visits.map(reader.read));
}

/** Visits read before others have their turn: a millisecond or two. */
const CHUNK = 5;

/** The same index, built while others have their turn; `null` where it was no longer wanted before it was done. */
export async function buildIndexInChunks(
  archive: Archive,
  isWanted: () => boolean,
): Promise<SearchIndex | null> {
  const reader = documentReader(archive);
  const documents: IndexedDocument[] = [];
  for (const visit of archive.visits) {
    documents.push(reader.read(visit));
    if (documents.length % CHUNK === 0) await setImmediate();
    if (!isWanted()) return null;
  }
  return assemble(archive, reader, documents);
}

type Documents = readonly IndexedDocument[];

function assemble(archive: Archive, reader: DocumentReader, documents: Documents): SearchIndex {
  const words = [...reader.known];
  return {
    ...{ archive, reader },
    vocabulary: SearchableMap.from(words),
    postings: postingsOf(documents, words),
    ambiguousStems: ambiguousStemsOf(words),
    phraseTexts: documents.map(({ phraseTexts }) => phraseTexts),
    entityPostings: entityPostingsOf(documents, reader),
  };
}

function postingsOf(documents: Documents, words: readonly [string, Word][]): Map<string, number[]> {
  const postings = new Map<string, number[]>(words.map(([, { stem }]) => [stem, []]));
  for (const [docId, { stems }] of documents.entries()) {
    for (const [where, some] of stems) {
      const entry = packPosting(docId, where);
      for (const stem of some) {
        const posting = postings.get(stem);
        if (posting === undefined) postings.set(stem, [entry]);
        else posting.push(entry);
      }
    }
  }
  return postings;
}

function entityPostingsOf(
  documents: Documents,
  { entityKeys }: DocumentReader,
): Map<string, Map<number, number>> {
  const postings = new Map(entityKeys.map((key) => [key, new Map<number, number>()]));
  for (const [docId, { entities }] of documents.entries()) {
    for (const [key, weight] of entities) postings.get(key)?.set(docId, weight);
  }
  return postings;
}

function ambiguousStemsOf(words: readonly [string, Word][]): ReadonlySet<string> {
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const [, { stem }] of words) (once.has(stem) ? again : once).add(stem);
  return again;
}
