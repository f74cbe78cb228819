import { type ArchiveSnapshot, memoizePerRevision } from "#lib/archive-store";
import { editDistance } from "#lib/locale/edit-distance";
import { withDigraphs } from "#lib/locale/normalize";
import { slugify } from "#lib/locale/slug";
import { countryName } from "#lib/model/countries";
import { LANGS } from "#lib/model/lang";
import { COLLECTIONS, type Collection } from "./pages";
import { wrongLetters } from "./path-words";

/** A record by the page that it is under. */
export interface RecordName {
  readonly page: Collection;
  readonly id: string;
}

/** The ids of a collection's records by every slug that they may be called. */
type Names = ReadonlyMap<string, ReadonlySet<string>>;

const DAY_LETTERS = "2019-05-20-".length;
const SHORTEST_PART = 3;

const namesOf = memoizePerRevision(
  "recordNames",
  (snapshot) =>
    new Map(COLLECTIONS.map((page) => [page, grouped(namedRecords(page, snapshot))] as const)),
);

/** The records of a collection that have a slug as a name: of an organisation in either language, of a person also the surname. */
export function recordsNamed(
  snapshot: ArchiveSnapshot,
  page: Collection,
  slug: string,
): readonly RecordName[] {
  return [...(namesOf(snapshot).get(page)?.get(slug) ?? [])].map((id) => ({ page, id }));
}

/** The records of a collection with a name that holds a slug whole or differs by a letter or two, the nearest first. */
export function recordsNear(
  snapshot: ArchiveSnapshot,
  page: Collection,
  slug: string,
): readonly RecordName[] {
  const distances = new Map<string, number>();
  for (const [name, ids] of namesOf(snapshot).get(page) ?? []) {
    const distance = distanceOf(slug, name);
    for (const id of ids) distances.set(id, Math.min(distance, distances.get(id) ?? distance));
  }
  return [...distances]
    .filter(([, distance]) => Number.isFinite(distance))
    .toSorted(([, a], [, b]) => a - b)
    .map(([id]) => ({ page, id }));
}

/** A part of a name is as near as a name with a letter wrong. */
function distanceOf(slug: string, name: string): number {
  const isPart = slug.length >= SHORTEST_PART && `-${name}-`.includes(`-${slug}-`);
  return isPart ? 1 : editDistance(slug, name, wrongLetters(slug));
}

function grouped(named: Iterable<readonly [string, readonly string[]]>): Names {
  const names = new Map<string, Set<string>>();
  for (const [id, texts] of named) {
    for (const slug of texts.map(slugify)) {
      if (slug !== "") names.set(slug, (names.get(slug) ?? new Set()).add(id));
    }
  }
  return names;
}

/** The records of a collection by id with what they are called. */
function namedRecords(
  page: Collection,
  snapshot: ArchiveSnapshot,
): readonly (readonly [string, readonly string[]])[] {
  const { archive, countries } = snapshot;
  switch (page) {
    case "visits":
      return archive.visits.map(({ id }) => [id, [id.slice(DAY_LETTERS)]]);
    case "organisations":
      return archive.organisations.map(({ id, name, abbreviation, aliases, text }) => [
        id,
        [
          ...[id, ...Object.values(name), ...aliases, text.lv.title],
          ...[text.en?.title ?? [], abbreviation.lv ?? [], abbreviation.en ?? []].flat(),
        ],
      ]);
    case "people":
      return archive.people.map(({ id, name, latvian, spellings }) => {
        const full = [
          name,
          withDigraphs(name),
          ...(latvian === null ? [] : [latvian]),
          ...spellings,
        ];
        return [id, [id, ...full, ...full.flatMap((one) => one.split(" ").at(-1) ?? [])]];
      });
    case "countries":
      return [...countries.values()].map(({ id, code }) => [
        id,
        [id, ...LANGS.map((lang) => countryName(code, lang))],
      ]);
    case "topics":
      return archive.topics.map(({ id, name, words }) => [
        id,
        [id, ...Object.values(name), ...words],
      ]);
    case "series":
      return archive.series.map(({ id, name }) => [id, [id, ...Object.values(name)]]);
  }
}
