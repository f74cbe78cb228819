import { normalizedWords } from "#lib/locale/normalize";
import type { Archive, Visit } from "#lib/model/records";
import { type AnalyzedTexts, FIELD_BREAK, textAnalyzer, type Word } from "../analysis/tokens";
import { type Entity, type EntityMention, entitiesOf, entityFinder, stemsOf } from "./entities";
import { FIELD_BOOSTS, type FieldMask } from "./postings";

/** What an index has of one visit. */
export interface IndexedDocument {
  /** Its stems and those of what it links to or mentions, by where they stand; each is there once. */
  readonly stems: ReadonlyMap<FieldMask, readonly string[]>;
  /** The keys of what the visit links to or mentions, and how much that counts. */
  readonly entities: ReadonlyMap<string, number>;
  /** The folded words of its texts and of the names of what it links to. */
  readonly phraseTexts: readonly string[];
}

/** What makes the entries of an archive's visits, and what it knows of their names. */
export interface DocumentReader {
  readonly read: (visit: Visit) => IndexedDocument;
  /** Every word that was read, folded, those that only join others left out. */
  readonly known: ReadonlyMap<string, Word>;
  /** The keys of all that has names. */
  readonly entityKeys: readonly string[];
  readonly findEntities: (stems: readonly string[]) => EntityMention[];
  /** The stems that each organisation's official and short names have, by its key: `organisation interpol`. */
  readonly organisations: ReadonlyMap<string, ReadonlySet<string>>;
  /** The folded words of people's names. */
  readonly personWords: ReadonlySet<string>;
}

/** Makes the reader of an archive's visits: the names it knows are those of all that the archive lists. */
export function documentReader(archive: Archive): DocumentReader {
  const known = new Map<string, Word>();
  const read = textAnalyzer(known);
  const entities = entitiesOf(archive);
  const findEntities = entityFinder(entities);
  const labels = new Map(entities.map((one) => [one.key, labelOf(one, read, findEntities)]));
  const labelsOf = (kind: string) => [...labels].filter(([key]) => key.startsWith(kind));
  return {
    read: (visit) => readDocument(visit, read, labels, findEntities),
    known,
    entityKeys: entities.map(({ key }) => key),
    findEntities,
    organisations: new Map(
      labelsOf("organisation ").map(([key, { names, parts }]) => [
        key,
        new Set([...names, ...parts]),
      ]),
    ),
    personWords: new Set(
      labelsOf("person ").flatMap(([, { phraseText }]) => normalizedWords(phraseText)),
    ),
  };
}

type ReadTexts = (texts: readonly string[]) => AnalyzedTexts;

/** The names of something as the index has them. */
interface Label {
  readonly phraseText: string;
  /** The stems of names of one word, and of all names of people and masks. */
  readonly names: ReadonlySet<string>;
  /** The stems of the words in official names. */
  readonly parts: ReadonlySet<string>;
  /** The keys of what is named inside official names: the European Union in those of its agencies. */
  readonly inside: readonly string[];
}

function labelOf(
  { names, loose, official }: Entity,
  read: ReadTexts,
  findEntities: DocumentReader["findEntities"],
): Label {
  const single = names.map(stemsOf).filter(({ length }) => length === 1);
  return {
    phraseText: read(names).phraseText,
    names: new Set([...single, ...loose.map(stemsOf)].flat()),
    parts: new Set(official.flatMap(stemsOf)),
    inside: official.flatMap((name) => findEntities(stemsOf(name)).map(({ key }) => key)),
  };
}

function readDocument(
  visit: Visit,
  read: ReadTexts,
  labels: ReadonlyMap<string, Label>,
  findEntities: DocumentReader["findEntities"],
): IndexedDocument {
  const title = read(titlesOf(visit));
  const text = read(textsOf(visit));
  const links = linksOf(visit);
  const linked = links.flatMap((key) => labels.get(key) ?? []);
  const entities = new Map<string, number>([
    ...linked.flatMap(({ inside }) => inside.map((key) => [key, FIELD_BOOSTS.text] as const)),
    ...findEntities(text.stems).map(({ key }) => [key, FIELD_BOOSTS.text] as const),
    ...findEntities(title.stems).map(({ key }) => [key, FIELD_BOOSTS.title] as const),
    ...links.map((key) => [key, FIELD_BOOSTS.names] as const),
  ]);
  const masks = new Map<string, FieldMask>();
  const add = (field: number, some: Iterable<string>) => {
    for (const one of some) masks.set(one, (masks.get(one) ?? 0) | (1 << field));
  };
  add(0, title.stems);
  for (const [key, weight] of entities)
    add(weight === FIELD_BOOSTS.names ? 1 : 2, labels.get(key)?.names ?? []);
  add(2, text.stems);
  for (const { parts } of linked) add(2, parts);
  masks.delete(FIELD_BREAK);
  return {
    stems: grouped(masks),
    entities,
    phraseTexts: [title, text, ...linked].map(({ phraseText }) => phraseText),
  };
}

function grouped(masks: ReadonlyMap<string, FieldMask>): ReadonlyMap<FieldMask, readonly string[]> {
  const groups = new Map<FieldMask, string[]>();
  for (const [stem, mask] of masks) {
    const group = groups.get(mask);
    if (group === undefined) groups.set(mask, [stem]);
    else group.push(stem);
  }
  return groups;
}

function titlesOf({ text: { lv, en } }: Visit): readonly string[] {
  return [lv.title, en?.title ?? ""];
}

/** What a visit says besides its title; the doubts are about the record, not about the visit. */
function textsOf({ text: { lv, en }, area, participants }: Visit): readonly string[] {
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
