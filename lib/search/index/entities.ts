import { normalize, tokenize, withDigraphs } from "#lib/locale/normalize";
import { COUNTRY_CODES, countryName } from "#lib/model/countries";
import { LANGS } from "#lib/model/lang";
import type { Archive, Organisation, Person, Place } from "#lib/model/records";
import { stem } from "../analysis/stem";
import { isStopWord } from "../analysis/stop-words";
import { SYNONYMS } from "./synonyms";

/** Something that has names: an organisation, a person, a place, a country, or a body without a profile. */
export interface Entity {
  /** `organisation interpol`, `country LV`: unique among all. */
  readonly key: string;
  readonly names: readonly string[];
  /** The names of which each word is one by itself: of people and places. */
  readonly loose: readonly string[];
  /** The official names of an organisation: their words belong to it, though none is a name by itself. */
  readonly official: readonly string[];
}

/** Everything of the archive that has names, and every country: a text may name one where no visit was. */
export function entitiesOf(archive: Archive): readonly Entity[] {
  return [
    ...archive.organisations.map((one) =>
      entity("organisation", one.id, organisationNames(one), { official: Object.values(one.name) }),
    ),
    ...archive.people.map((one) => entityWithLooseNames("person", one.id, personNames(one))),
    ...archive.places.map((one) => entityWithLooseNames("place", one.id, placeNames(one))),
    ...COUNTRY_CODES.map((code) => entity("country", code, countryNames(code))),
    ...SYNONYMS.map((names) => entity("synonym", names.join(" "), names)),
  ];
}

function entity(
  kind: string,
  id: string,
  names: readonly string[],
  { loose = [], official = [] }: { loose?: readonly string[]; official?: readonly string[] } = {},
): Entity {
  const known = new Set(names.map(normalize));
  const others = SYNONYMS.filter((group) => group.some((name) => known.has(normalize(name))));
  const all = [...names, ...others.flat()].flatMap(nameVariants);
  return { key: `${kind} ${id}`, names: [...new Set(all)], loose, official };
}

function entityWithLooseNames(kind: string, id: string, names: readonly string[]): Entity {
  return entity(kind, id, names, { loose: names });
}

/** A name and the names it is made of: `Eiropas Savienības Padome (Tieslietu un iekšlietu padome)` has three. */
function nameVariants(name: string): readonly string[] {
  const parts = name.split(/\s*[()–;]\s*/).filter(Boolean);
  return parts.length > 1 ? [name, ...parts] : [name];
}

function organisationNames({ name, abbreviation, aliases }: Organisation): readonly string[] {
  return [name.lv, name.en, abbreviation.lv ?? [], abbreviation.en ?? [], aliases].flat();
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

/** The stems of the words of a text that are not stop words; a text of stop words alone keeps them. */
export function stemsOf(text: string): readonly string[] {
  const all = tokenize(text);
  const telling = all.filter((token) => !isStopWord(token));
  return (telling.length > 0 ? telling : all).map(({ word }) => stem(word));
}

/** A name that stands in a row of stems. */
export interface EntityMention {
  readonly key: string;
  /** The place of its first stem, and how many it has. */
  readonly from: number;
  readonly length: number;
}

/** Makes what finds all whole names in a row of stems, overlapping ones too. */
export function entityFinder(
  all: readonly Entity[],
): (stems: readonly string[]) => EntityMention[] {
  const byFirst = new Map<string, { key: string; rest: readonly string[] }[]>();
  for (const { key, names } of all) {
    for (const [first = "", ...rest] of names.map(stemsOf)) {
      const same = byFirst.get(first);
      if (same === undefined) byFirst.set(first, [{ key, rest }]);
      else same.push({ key, rest });
    }
  }
  return (stems) =>
    stems.flatMap((first, from) =>
      (byFirst.get(first) ?? [])
        .filter(({ rest }) => rest.every((one, index) => stems[from + 1 + index] === one))
        .map(({ key, rest }) => ({ key, from, length: rest.length + 1 })),
    );
}
