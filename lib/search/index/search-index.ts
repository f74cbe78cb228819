import SearchableMap from "minisearch/SearchableMap";
import type { Gradual } from "#lib/gradual";
import type { Archive, Visit } from "#lib/model/records";
import type { Word } from "../analysis/tokens";
import { type DocumentReader, documentReader, type IndexedDocument } from "./document";
import { type Posting, packPosting } from "./postings";

/** What a search needs to know of the archive at one content revision; visits go by their place in its order. */
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
  /** What it is made of, for the next one to use. */
  readonly documents: ReadonlyMap<Visit, IndexedDocument>;
}

/** Visits that are read in one step. */
const STEP = 5;

/**
 * Indexes an archive in steps of a millisecond or so: both languages' words of each visit, and all names of what it
 * links to or mentions. What the index before it knows of visits that are still the same is not found out again.
 */
export function* buildIndex(
  archive: Archive,
  earlier: Gradual<SearchIndex> | null = null,
): Generator<undefined, SearchIndex> {
  while (earlier?.step()) yield;
  const before = earlier?.finish() ?? null;
  const isUsable = before !== null && haveSameEntities(before.archive, archive);
  const reader = isUsable ? before.reader : documentReader(archive);
  const documents = new Map<Visit, IndexedDocument>();
  let read = 0;
  for (const visit of archive.visits) {
    const known = isUsable ? before.documents.get(visit) : undefined;
    if (known === undefined && read++ % STEP === 0) yield;
    documents.set(visit, known ?? reader.read(visit));
  }
  yield;
  const used = wordsOf(documents, reader);
  yield;
  const vocabulary = SearchableMap.from(used);
  yield;
  const postings = postingsOf(documents, used);
  yield;
  return {
    ...{ archive, vocabulary, postings, reader, documents },
    ambiguousStems: ambiguousStemsOf(used),
    phraseTexts: [...documents.values()].map(({ phraseTexts }) => phraseTexts),
    entityPostings: entityPostingsOf(documents, reader),
  };
}

/** Says whether all that has names is the same, record by record. */
function haveSameEntities(one: Archive, other: Archive): boolean {
  return (["organisations", "people", "places"] as const).every(
    (kind) =>
      one[kind].length === other[kind].length &&
      one[kind].every((record, index) => record === other[kind][index]),
  );
}

type Documents = ReadonlyMap<Visit, IndexedDocument>;

/** The words that are in use: a reader that has been kept may know others. */
function wordsOf(documents: Documents, { known, nameWords }: DocumentReader): [string, Word][] {
  const used = new Set(nameWords);
  for (const { words } of documents.values()) for (const word of words) used.add(word);
  return [...used].flatMap((word): [string, Word][] => {
    const found = known.get(word);
    return found === undefined ? [] : [[word, found]];
  });
}

function postingsOf(documents: Documents, used: readonly [string, Word][]): Map<string, number[]> {
  const postings = new Map<string, number[]>(used.map(([, { stem }]) => [stem, []]));
  let docId = 0;
  for (const { stems } of documents.values()) {
    for (const [where, some] of stems) {
      const entry = packPosting(docId, where);
      for (const stem of some) {
        const posting = postings.get(stem);
        if (posting === undefined) postings.set(stem, [entry]);
        else posting.push(entry);
      }
    }
    docId += 1;
  }
  return postings;
}

function entityPostingsOf(
  documents: Documents,
  { entityKeys }: DocumentReader,
): Map<string, Map<number, number>> {
  const bearers = new Map(entityKeys.map((key) => [key, new Map<number, number>()]));
  let docId = 0;
  for (const { entities } of documents.values()) {
    for (const [key, weight] of entities) bearers.get(key)?.set(docId, weight);
    docId += 1;
  }
  return bearers;
}

function ambiguousStemsOf(used: readonly [string, Word][]): ReadonlySet<string> {
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const [, { stem }] of used) (once.has(stem) ? again : once).add(stem);
  return again;
}
