import type { Archive, Visit } from "../records";
import { words } from "./fold";
import { type Named, type NameInText, namedOf, nameFinder, stemsOf } from "./names";
import { WEIGHTS, type Where } from "./postings";
import { BREAK, type Read, textReader, type Word } from "./read-texts";

/** What an index has of one visit; it is the same as long as the visit and all names are. */
export interface IndexEntry {
  /** Its stems and those of what it links to or mentions, by where they stand; each is there once. */
  readonly stems: ReadonlyMap<Where, readonly string[]>;
  /** The words of its texts that belong to the vocabulary, folded. */
  readonly words: readonly string[];
  /** The keys of what the visit links to or mentions, and how much that counts. */
  readonly bears: ReadonlyMap<string, number>;
  /** The folded words of its texts and of the names of what it links to. */
  readonly rows: readonly string[];
}

/** What makes the entries of an archive's visits, and what it knows of their names. */
export interface EntryReader {
  readonly read: (visit: Visit) => IndexEntry;
  /** Every word that was read, folded, those that only join others left out. */
  readonly known: ReadonlyMap<string, Word>;
  /** The words of names, which are there without a visit, too. */
  readonly nameWords: ReadonlySet<string>;
  /** The keys of all that has names. */
  readonly keys: readonly string[];
  readonly namesIn: (stems: readonly string[]) => NameInText[];
  /** The stems that each organisation's official and short names have, by its key: `organisation interpol`. */
  readonly organisations: ReadonlyMap<string, ReadonlySet<string>>;
  /** The folded words of people's names. */
  readonly personWords: ReadonlySet<string>;
}

/** Makes the reader of an archive's visits: the names it knows are those of all that the archive lists. */
export function entryReader(archive: Archive): EntryReader {
  const known = new Map<string, Word>();
  const read = textReader(known);
  const named = namedOf(archive);
  const namesIn = nameFinder(named);
  const labels = new Map(named.map((one) => [one.key, labelOf(one, read, namesIn)]));
  const labelsOf = (kind: string) => [...labels].filter(([key]) => key.startsWith(kind));
  return {
    read: (visit) => entryOf(visit, read, labels, namesIn),
    known,
    nameWords: new Set(known.keys()),
    keys: named.map(({ key }) => key),
    namesIn,
    organisations: new Map(
      labelsOf("organisation ").map(([key, { names, parts }]) => [
        key,
        new Set([...names, ...parts]),
      ]),
    ),
    personWords: new Set(labelsOf("person ").flatMap(([, { row }]) => words(row))),
  };
}

type ReadTexts = (texts: readonly string[]) => Read;

/** The names of something as the index has them. */
interface Label {
  readonly row: string;
  /** The stems of names of one word, and of all names of people and places. */
  readonly names: ReadonlySet<string>;
  /** The stems of the words in official names. */
  readonly parts: ReadonlySet<string>;
  /** The keys of what is named inside official names: the European Union in those of its agencies. */
  readonly inside: readonly string[];
}

function labelOf(
  { names, loose, official }: Named,
  read: ReadTexts,
  namesIn: EntryReader["namesIn"],
): Label {
  const single = names.map(stemsOf).filter(({ length }) => length === 1);
  return {
    row: read(names).row,
    names: new Set([...single, ...loose.map(stemsOf)].flat()),
    parts: new Set(official.flatMap(stemsOf)),
    inside: official.flatMap((name) => namesIn(stemsOf(name)).map(({ key }) => key)),
  };
}

function entryOf(
  visit: Visit,
  read: ReadTexts,
  labels: ReadonlyMap<string, Label>,
  namesIn: EntryReader["namesIn"],
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
  const places = new Map<string, Where>();
  const add = (field: number, some: Iterable<string>) => {
    for (const one of some) places.set(one, (places.get(one) ?? 0) | (1 << field));
  };
  add(0, title.stems);
  for (const [key, weight] of bears)
    add(weight === WEIGHTS.names ? 1 : 2, labels.get(key)?.names ?? []);
  add(2, text.stems);
  for (const { parts } of linked) add(2, parts);
  places.delete(BREAK);
  return {
    stems: grouped(places),
    words: [...new Set([...title.words, ...text.words])],
    bears,
    rows: [title, text, ...linked].map(({ row }) => row),
  };
}

function grouped(places: ReadonlyMap<string, Where>): ReadonlyMap<Where, readonly string[]> {
  const groups = new Map<Where, string[]>();
  for (const [one, where] of places) {
    const group = groups.get(where);
    if (group === undefined) groups.set(where, [one]);
    else group.push(one);
  }
  return groups;
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
