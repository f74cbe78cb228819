import { normalize, withDigraphs } from "#lib/locale/normalize";
import { COUNTRY_CODES, countryName } from "#lib/model/countries";
import { LANGS } from "#lib/model/lang";
import type { Archive, Organisation, Person, Place } from "#lib/model/records";
import { type EntityKey, type EntityKind, entityKey } from "./entity-key";
import { SYNONYMS } from "./synonyms";

/** Anything with names: an organisation, a person, a place, a country, or a body or matter without a profile. */
export interface Entity {
  readonly key: EntityKey;
  readonly names: readonly string[];
  /** Names whose words are names too: a surname of a person, a part of a place's name. */
  readonly splitNames: readonly string[];
  /** The official names of an organisation; a word of one is no name by itself. */
  readonly officialNames: readonly string[];
}

/** All entities of the archive, and every country: a text may name one where no visit was. */
export function entitiesOf(archive: Archive): readonly Entity[] {
  return [
    ...archive.organisations.map((one) =>
      entity("organisation", one.id, organisationNames(one), {
        officialNames: Object.values(one.name),
      }),
    ),
    ...archive.people.map((one) => entityWithSplitNames("person", one.id, personNames(one))),
    ...archive.places.map((one) => entityWithSplitNames("place", one.id, placeNames(one))),
    ...COUNTRY_CODES.map((code) => entity("country", code, countryNames(code))),
    ...SYNONYMS.map((names) => entity("synonym", names.join(" "), names)),
  ];
}

/** The topics and series of the archive, which a query may name; what visits say of them is in their own words. */
export function queryEntitiesOf({ topics, series }: Archive): readonly Entity[] {
  return [
    ...topics.map(({ id, name, words }) =>
      entity("topic", id, [...Object.values(name).flatMap(withParts), ...words]),
    ),
    ...series.map(({ id, name }) => entity("series", id, Object.values(name))),
  ];
}

/** A name, and the two that it joins: `Migrācija un patvērums` has three. */
function withParts(name: string): readonly string[] {
  const parts = name.split(/ (?:un|and) /);
  return parts.length > 1 ? [name, ...parts] : [name];
}

function entity(
  kind: EntityKind,
  id: string,
  ownNames: readonly string[],
  {
    splitNames = [],
    officialNames = [],
  }: Partial<Pick<Entity, "splitNames" | "officialNames">> = {},
): Entity {
  const own = new Set(ownNames.map(normalize));
  const synonyms = SYNONYMS.filter((group) => group.some((name) => own.has(normalize(name))));
  const names = new Set([...ownNames, ...synonyms.flat()].flatMap(nameVariants));
  return { key: entityKey(kind, id), names: [...names], splitNames, officialNames };
}

function entityWithSplitNames(
  kind: "person" | "place",
  id: string,
  names: readonly string[],
): Entity {
  return entity(kind, id, names, { splitNames: names });
}

/** A name, and its parts in brackets or after a dash: `Eiropas Savienības Padome (Tieslietu un iekšlietu padome)` has three. */
function nameVariants(name: string): readonly string[] {
  const parts = name.split(/\s*[()–;]\s*/).filter(Boolean);
  return parts.length > 1 ? [name, ...parts] : [name];
}

function organisationNames(one: Organisation): readonly string[] {
  const { name, abbreviation, aliases, words } = one;
  return [name.lv, name.en, abbreviation.lv ?? [], abbreviation.en ?? [], aliases, words].flat();
}

function personNames({ name, latvian, spellings }: Person): readonly string[] {
  return [name, withDigraphs(name), latvian ?? [], spellings].flat();
}

function placeNames({ name }: Place): readonly string[] {
  return [name.lv, name.en, withDigraphs(name.en)];
}

function countryNames(code: string): readonly string[] {
  return LANGS.map((lang) => countryName(code, lang));
}
