import MiniSearch from "minisearch";
import SearchableMap from "minisearch/SearchableMap";
import type { Archive, Visit } from "../records";
import { words } from "./fold";
import { type Named, type NameInText, namedOf, nameFinder, stemsOf } from "./names";
import { BREAK, type Read, textReader, type Word } from "./read-texts";

/** What a search needs to know of the archive at one content revision; visits go by their place in its order. */
export interface SearchIndex {
  readonly archive: Archive;
  /** Scores visits for stems. */
  readonly engine: MiniSearch<Doc>;
  /** Every word that visits, organisations, people and places have, folded. */
  readonly vocabulary: SearchableMap<Word>;
  /** In how many visits a stem of the vocabulary stands. */
  readonly frequency: ReadonlyMap<string, number>;
  /** The stems that stand for several words. */
  readonly manifold: ReadonlySet<string>;
  /** The folded words of each visit and of the names of what it links to, row by row. */
  readonly rows: readonly (readonly string[])[];
  /** The visits that link to what has names, or mention it, and how much that counts, by its key. */
  readonly bearers: ReadonlyMap<string, ReadonlyMap<number, number>>;
  readonly namesIn: (stems: readonly string[]) => NameInText[];
  /** The stems that each organisation's official and short names have, by its key: `organisation interpol`. */
  readonly organisations: ReadonlyMap<string, ReadonlySet<string>>;
  /** The folded words of people's names. */
  readonly personWords: ReadonlySet<string>;
}

interface Doc {
  readonly id: number;
  readonly title: string;
  readonly names: string;
  readonly text: string;
}

/** A title or a name says what a visit is, its text what was said there. */
const WEIGHTS = { title: 3, names: 3, text: 1 } as const;

/** Visits that are indexed in one step. */
const STEP = 20;

/**
 * Indexes an archive, in steps of some milliseconds: both languages' words of each visit, and all names of what it
 * links to or mentions.
 */
export function* indexing(archive: Archive): Generator<undefined, SearchIndex> {
  const vocabulary = new Map<string, Word>();
  const read = textReader(vocabulary);
  const named = namedOf(archive);
  const namesIn = nameFinder(named);
  const labels = new Map(named.map((one) => [one.key, labelOf(one, read, namesIn)]));
  const frequency = new Map([...vocabulary.values()].map(({ stem }) => [stem, 0]));
  const bearers = new Map<string, Map<number, number>>(named.map(({ key }) => [key, new Map()]));
  const engine = new MiniSearch<Doc>({
    fields: Object.keys(WEIGHTS),
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term,
    // How long a text is says nothing (b): equal matches keep the archive's order.
    searchOptions: { boost: WEIGHTS, bm25: { k: 1.2, b: 0, d: 0.5 } },
  });
  const rows: (readonly string[])[] = [];
  for (const [id, visit] of archive.visits.entries()) {
    if (id % STEP === 0) yield;
    const entry = entryOf(visit, read, labels, namesIn);
    for (const [key, weight] of entry.bears) bearers.get(key)?.set(id, weight);
    for (const one of entry.stems) frequency.set(one, (frequency.get(one) ?? 0) + 1);
    engine.add({ id, ...entry.fields });
    rows.push(entry.rows);
  }
  const keysOf = (kind: string) => [...labels].filter(([key]) => key.startsWith(kind));
  return {
    archive,
    engine,
    vocabulary: SearchableMap.from([...vocabulary]),
    frequency,
    manifold: manifoldOf(vocabulary.values()),
    rows,
    bearers,
    namesIn,
    organisations: new Map(
      keysOf("organisation ").map(([key, { names, parts }]) => [
        key,
        new Set([...names, ...parts]),
      ]),
    ),
    personWords: new Set(keysOf("person ").flatMap(([, { row }]) => words(row))),
  };
}

type ReadTexts = (texts: readonly string[]) => Read;

/** The names of something as the index has them. */
interface Label {
  readonly row: string;
  /** The stems of names of one word, and of all names of people and places. */
  readonly names: readonly string[];
  /** The stems of the words in official names. */
  readonly parts: readonly string[];
  /** The keys of what is named inside official names: the European Union in those of its agencies. */
  readonly inside: readonly string[];
}

function labelOf(
  { names, loose, official }: Named,
  read: ReadTexts,
  namesIn: SearchIndex["namesIn"],
): Label {
  const single = names.map(stemsOf).filter(({ length }) => length === 1);
  return {
    row: read(names).row,
    names: distinct([...single, ...loose.map(stemsOf)]),
    parts: distinct(official.map(stemsOf)),
    inside: official.flatMap((name) => namesIn(stemsOf(name)).map(({ key }) => key)),
  };
}

interface IndexEntry {
  readonly fields: Omit<Doc, "id">;
  readonly stems: ReadonlySet<string>;
  /** The keys of what the visit links to or mentions, and how much that counts. */
  readonly bears: ReadonlyMap<string, number>;
  readonly rows: readonly string[];
}

function entryOf(
  visit: Visit,
  read: ReadTexts,
  labels: ReadonlyMap<string, Label>,
  namesIn: SearchIndex["namesIn"],
): IndexEntry {
  const title = read(titlesOf(visit));
  const text = read(textsOf(visit));
  const links = linksOf(visit);
  const linked = links.flatMap((key) => labels.get(key) ?? []);
  const bears = new Map<string, number>([
    ...linked.flatMap(({ inside }) => inside.map((key) => [key, WEIGHTS.text] as const)),
    ...namesIn(text.stems).map(({ key }) => [key, WEIGHTS.text] as const),
    ...namesIn(title.stems).map(({ key }) => [key, WEIGHTS.title] as const),
    ...links.map((key) => [key, WEIGHTS.names] as const),
  ]);
  const namesOf = (least: number, below: number) =>
    [...bears].flatMap(([key, weight]) =>
      weight >= least && weight < below ? (labels.get(key)?.names ?? []) : [],
    );
  const fields = [
    distinct([title.stems]),
    distinct([namesOf(WEIGHTS.names, Number.POSITIVE_INFINITY)]),
    distinct([text.stems, ...linked.map(({ parts }) => parts), namesOf(0, WEIGHTS.names)]),
  ];
  const [inTitle = "", inNames = "", inText = ""] = fields.map((field) => field.join(" "));
  return {
    fields: { title: inTitle, names: inNames, text: inText },
    stems: new Set(fields.flat()),
    bears,
    rows: [title, text, ...linked].map(({ row }) => row),
  };
}

function titlesOf({ words: { lv, en } }: Visit): readonly string[] {
  return [lv.title, en?.title ?? ""];
}

/** What a visit says besides its title; the doubts are about the record, not about the visit. */
function textsOf({ words: { lv, en }, area, participants }: Visit): readonly string[] {
  const labels = participants.flatMap(({ group, role }) => [group, role]);
  return [
    ...[lv, en].flatMap((language) => [language?.summary ?? "", language?.body ?? ""]),
    ...[area, ...labels].flatMap((label) => Object.values(label ?? {})),
  ];
}

/** The keys of what a visit's facts name. */
function linksOf({ organisations, participants, place, country }: Visit): readonly string[] {
  return [
    ...organisations.map((id) => `organisation ${id}`),
    ...participants.flatMap(({ person }) => (person === null ? [] : [`person ${person}`])),
    ...(place === null ? [] : [`place ${place}`]),
    ...(country === null ? [] : [`country ${country}`]),
  ];
}

function distinct(rows: readonly (readonly string[])[]): readonly string[] {
  const all = new Set(rows.flat());
  all.delete(BREAK);
  return [...all];
}

function manifoldOf(vocabulary: Iterable<Word>): ReadonlySet<string> {
  const [once, again] = [new Set<string>(), new Set<string>()];
  for (const { stem } of vocabulary) (once.has(stem) ? again : once).add(stem);
  return again;
}
