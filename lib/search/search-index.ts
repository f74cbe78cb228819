import SearchableMap from "minisearch/SearchableMap";
import type { Gradual } from "../gradual";
import type { Archive, Visit } from "../records";
import { type EntryReader, entryReader, type IndexEntry } from "./index-entry";
import { type Posting, posted } from "./postings";
import type { Word } from "./read-texts";

/** What a search needs to know of the archive at one content revision; visits go by their place in its order. */
export interface SearchIndex {
  readonly archive: Archive;
  /** Every word that visits, organisations, people and places have, folded. */
  readonly vocabulary: SearchableMap<Word>;
  /** The visits in which each stem of the vocabulary, and of names that texts imply, stands. */
  readonly postings: ReadonlyMap<string, Posting>;
  /** The stems that stand for several words. */
  readonly manifold: ReadonlySet<string>;
  /** The folded words of each visit and of the names of what it links to, row by row. */
  readonly rows: readonly (readonly string[])[];
  /** The visits that link to what has names, or mention it, and how much that counts, by its key. */
  readonly bearers: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** The names it knows, and what it read the visits with. */
  readonly reader: EntryReader;
  /** What it is made of, for the next one to use. */
  readonly entries: ReadonlyMap<Visit, IndexEntry>;
}

/** Visits that are read in one step. */
const STEP = 5;

/**
 * Indexes an archive in steps of a millisecond or so: both languages' words of each visit, and all names of what it
 * links to or mentions. What the index before it knows of visits that are still the same is not found out again.
 */
export function* indexing(
  archive: Archive,
  earlier: Gradual<SearchIndex> | null = null,
): Generator<undefined, SearchIndex> {
  while (earlier?.step()) yield;
  const before = earlier?.finish() ?? null;
  const isUsable = before !== null && haveSameNames(before.archive, archive);
  const reader = isUsable ? before.reader : entryReader(archive);
  const entries = new Map<Visit, IndexEntry>();
  let read = 0;
  for (const visit of archive.visits) {
    const known = isUsable ? before.entries.get(visit) : undefined;
    if (known === undefined && read++ % STEP === 0) yield;
    entries.set(visit, known ?? reader.read(visit));
  }
  yield;
  const used = wordsOf(entries, reader);
  yield;
  const vocabulary = SearchableMap.from(used);
  yield;
  const postings = postingsOf(entries, used);
  yield;
  return {
    ...{ archive, vocabulary, postings, reader, entries },
    manifold: manifoldOf(used),
    rows: [...entries.values()].map(({ rows }) => rows),
    bearers: bearersOf(entries, reader),
  };
}

/** Says whether all that has names is the same, record by record. */
function haveSameNames(one: Archive, other: Archive): boolean {
  return (["organisations", "people", "places"] as const).every(
    (kind) =>
      one[kind].length === other[kind].length &&
      one[kind].every((record, index) => record === other[kind][index]),
  );
}

type Entries = ReadonlyMap<Visit, IndexEntry>;

/** The words that are in use: a reader that has been kept may know others. */
function wordsOf(entries: Entries, { known, nameWords }: EntryReader): [string, Word][] {
  const used = new Set(nameWords);
  for (const { words } of entries.values()) for (const word of words) used.add(word);
  return [...used].flatMap((word): [string, Word][] => {
    const found = known.get(word);
    return found === undefined ? [] : [[word, found]];
  });
}

function postingsOf(entries: Entries, used: readonly [string, Word][]): Map<string, number[]> {
  const postings = new Map<string, number[]>(used.map(([, { stem }]) => [stem, []]));
  let place = 0;
  for (const { stems } of entries.values()) {
    for (const [where, some] of stems) {
      const entry = posted(place, where);
      for (const stem of some) {
        const posting = postings.get(stem);
        if (posting === undefined) postings.set(stem, [entry]);
        else posting.push(entry);
      }
    }
    place += 1;
  }
  return postings;
}

function bearersOf(entries: Entries, { keys }: EntryReader): Map<string, Map<number, number>> {
  const bearers = new Map(keys.map((key) => [key, new Map<number, number>()]));
  let place = 0;
  for (const { bears } of entries.values()) {
    for (const [key, weight] of bears) bearers.get(key)?.set(place, weight);
    place += 1;
  }
  return bearers;
}

function manifoldOf(used: readonly [string, Word][]): ReadonlySet<string> {
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const [, { stem }] of used) (once.has(stem) ? again : once).add(stem);
  return again;
}
