import { normalizedWords } from "#lib/locale/normalize";
import type { Archive, Visit } from "#lib/model/records";
import {
  FIELD_BREAK,
  stemsOf,
  type TextAnalyzer,
  textAnalyzer,
  type Vocabulary,
  type Word,
} from "../analysis/tokens";
import { type Entity, entitiesOf, queryEntitiesOf } from "./entities";
import { type EntityFinder, entityFinder } from "./entity-finder";
import { type EntityKey, entityKey, subjectOfKey } from "./entity-key";
import { type Field, type FieldMask, withField } from "./postings";

/** A visit as it is indexed. */
export interface IndexedDocument {
  /** The stems of its texts and of the names of its entities, and in which fields they stand. */
  readonly stems: ReadonlyMap<string, FieldMask>;
  /** The entities that the visit links to or mentions, and in which field that counts most. */
  readonly entities: ReadonlyMap<EntityKey, Field>;
  /** Its normalised texts, and the names of the entities it links to. */
  readonly phraseTexts: readonly string[];
}

/** Reads the visits of one archive, whose names it knows. */
export interface DocumentReader {
  readonly read: (visit: Visit) => IndexedDocument;
  /** Every word of names, and of the visits that were read until now. */
  readonly vocabulary: Vocabulary;
  readonly entityKeys: readonly EntityKey[];
  readonly findEntities: EntityFinder;
  /** Finds topics and series, which a query may name. */
  readonly findQueryEntities: EntityFinder;
  /** The ids of the people with a surname, by its stem. */
  readonly peopleBySurname: ReadonlyMap<string, readonly string[]>;
  /** The stems that the official and short names of each organisation have, by its id. */
  readonly organisationStems: ReadonlyMap<string, ReadonlySet<string>>;
  /** The normalised words of people's names. */
  readonly personWords: ReadonlySet<string>;
}

/** Makes the reader of an archive's visits. */
export function documentReader(archive: Archive): DocumentReader {
  const vocabulary = new Map<string, Word>();
  const analyze = textAnalyzer(vocabulary);
  const entities = entitiesOf(archive);
  const queryEntities = queryEntitiesOf(archive);
  const findEntities = entityFinder(entities);
  const analyzed = new Map(
    entities.map((entity) => [entity.key, analyzeEntity(entity, analyze, findEntities)]),
  );
  return {
    read: (visit) => readDocument(visit, analyze, analyzed, findEntities),
    vocabulary,
    entityKeys: [...entities, ...queryEntities].map(({ key }) => key),
    findEntities,
    findQueryEntities: entityFinder(queryEntities),
    peopleBySurname: peopleBySurname(archive),
    organisationStems: new Map(
      [...analyzed].flatMap(([key, { nameStems, officialStems }]) => {
        const subject = subjectOfKey(key);
        return subject?.page !== "organisations"
          ? []
          : [[subject.id, new Set([...nameStems, ...officialStems])] as const];
      }),
    ),
    personWords: new Set(
      archive.people.flatMap(({ id }) =>
        normalizedWords(analyzed.get(entityKey("person", id))?.phraseText ?? ""),
      ),
    ),
  };
}

function peopleBySurname({ people }: Archive): ReadonlyMap<string, readonly string[]> {
  const ids = new Map<string, string[]>();
  for (const { id, name, latvian } of people) {
    const own = new Set([name, latvian ?? []].flat().flatMap((one) => stemsOf(one).at(-1) ?? []));
    for (const surname of own) ids.set(surname, [...(ids.get(surname) ?? []), id]);
  }
  return ids;
}

/** The names of an entity as they are indexed. */
interface AnalyzedEntity {
  readonly phraseText: string;
  /** The stems of one-word names, and of all words of split names. */
  readonly nameStems: ReadonlySet<string>;
  readonly officialStems: ReadonlySet<string>;
  /** The entities that official names contain: the European Union in those of its agencies. */
  readonly contained: readonly EntityKey[];
}

function analyzeEntity(
  { names, splitNames, officialNames }: Entity,
  analyze: TextAnalyzer,
  findEntities: EntityFinder,
): AnalyzedEntity {
  const oneWordNames = names.map(stemsOf).filter(({ length }) => length === 1);
  return {
    phraseText: analyze(names).phraseText,
    nameStems: new Set([...oneWordNames, ...splitNames.map(stemsOf)].flat()),
    officialStems: new Set(officialNames.flatMap(stemsOf)),
    contained: officialNames.flatMap((name) => findEntities(stemsOf(name)).map(({ key }) => key)),
  };
}

function readDocument(
  visit: Visit,
  analyze: TextAnalyzer,
  analyzedEntities: ReadonlyMap<EntityKey, AnalyzedEntity>,
  findEntities: EntityFinder,
): IndexedDocument {
  const title = analyze(titlesOf(visit));
  const text = analyze(textsOf(visit));
  const links = linkedEntities(visit);
  const linked = links.flatMap((key) => analyzedEntities.get(key) ?? []);
  // Of several entries for one key the last counts: from the weakest field to the strongest.
  const entities = new Map<EntityKey, Field>([
    ...linked.flatMap(({ contained }) => contained.map((key) => [key, "text"] as const)),
    ...findEntities(text.stems).map(({ key }) => [key, "text"] as const),
    ...findEntities(title.stems).map(({ key }) => [key, "title"] as const),
    ...links.map((key) => [key, "names"] as const),
    ...matters(visit).map((key) => [key, "text"] as const),
  ]);
  const stems = new Map<string, FieldMask>();
  const add = (field: Field, some: Iterable<string>) => {
    for (const stem of some) stems.set(stem, withField(stems.get(stem) ?? 0, field));
  };
  add("title", title.stems);
  for (const [key, field] of entities)
    add(field === "text" ? "text" : "names", analyzedEntities.get(key)?.nameStems ?? []);
  add("text", text.stems);
  for (const { officialStems } of linked) add("text", officialStems);
  stems.delete(FIELD_BREAK);
  return {
    stems,
    entities,
    phraseTexts: [title, text, ...linked].map(({ phraseText }) => phraseText),
  };
}

function titlesOf({ text: { lv, en } }: Visit): readonly string[] {
  return [lv.title, en?.title ?? ""];
}

/** What a visit says besides its title, without doubts: they are about the record, not about the visit. */
function textsOf({ text: { lv, en }, area, participants }: Visit): readonly string[] {
  const labels = participants.flatMap(({ group, role }) => [group, role]);
  return [
    ...[lv, en].flatMap((language) => [
      language?.summary ?? "",
      language?.outcome ?? "",
      language?.body ?? "",
    ]),
    ...[area, ...labels].flatMap((label) => Object.values(label ?? {})),
  ];
}

/** What a visit is about and which series it is of: found by their names, which are no words of the visit. */
function matters({ topics, series }: Visit): readonly EntityKey[] {
  return [
    ...topics.map((id) => entityKey("topic", id)),
    ...(series === null ? [] : [entityKey("series", series.id)]),
  ];
}

function linkedEntities({
  organisations,
  participants,
  place,
  country,
}: Visit): readonly EntityKey[] {
  return [
    ...organisations.map((id) => entityKey("organisation", id)),
    ...participants.flatMap(({ person }) => (person === null ? [] : entityKey("person", person))),
    ...(place === null ? [] : [entityKey("place", place)]),
    ...(country === null ? [] : [entityKey("country", country)]),
  ];
}
