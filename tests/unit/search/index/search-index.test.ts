import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { loadArchive } from "#lib/content/load";
import { Gradual } from "#lib/gradual";
import type { Archive, Visit } from "#lib/model/records";
import { buildIndex, type SearchIndex } from "#lib/search/index/search-index";
import { search } from "#lib/search/search";
import { ARCHIVE } from "../../../support/archive";

let archive: Archive;
let whole: Gradual<SearchIndex>;

beforeAll(() => {
  archive = loadArchive(ARCHIVE);
  whole = new Gradual(buildIndex(archive));
  whole.finish();
});

/** What a search can see of an index; a word may be known by another writing. */
function seenOf({
  vocabulary,
  postings,
  ambiguousStems,
  phraseTexts,
  entityPostings,
}: SearchIndex) {
  const words = [...vocabulary].map(([word, { stem }]) => [word, stem]);
  return {
    words: words.sort(),
    postings: sorted(postings),
    ambiguousStems,
    phraseTexts,
    entityPostings,
  };
}

function sorted<T>(map: ReadonlyMap<string, T>): readonly (readonly [string, T])[] {
  return [...map].sort(([a], [b]) => (a < b ? -1 : 1));
}

const titled = (visit: Visit, title: string): Visit => ({
  ...visit,
  text: { ...visit.text, lv: { ...visit.text.lv, title } },
});

/** What an editor does to the visits of an archive: some are gone, some have other words, the order may differ. */
const edited = fc
  .array(
    fc.record({ at: fc.nat(74), title: fc.constantFrom(null, "Vizīte Ulanbatorā", "INTERPOL") }),
    { minLength: 1, maxLength: 5 },
  )
  .map((edits) => ({
    ...archive,
    visits: edits.reduce<readonly Visit[]>(
      (visits, { at, title }) =>
        visits.flatMap((visit, place) =>
          place === at ? (title === null ? [] : titled(visit, title)) : visit,
        ),
      archive.visits,
    ),
  }));

test("an index made from the one before is the index made from nothing", () => {
  fc.assert(
    fc.property(fc.array(edited, { minLength: 1, maxLength: 3 }), (archives) => {
      const last = archives.reduce((before, next) => new Gradual(buildIndex(next, before)), whole);
      const anew = new Gradual(buildIndex(archives.at(-1) ?? archive));
      expect(seenOf(last.finish())).toEqual(seenOf(anew.finish()));
    }),
    { numRuns: 20 },
  );
});

test("visits that are the same are not read again, unless a name is another", () => {
  const [first, ...others] = archive.visits;
  const fewer = new Gradual(buildIndex({ ...archive, visits: others }, whole)).finish();
  expect(fewer.reader).toBe(whole.finish().reader);
  for (const visit of others)
    expect(fewer.documents.get(visit)).toBe(whole.finish().documents.get(visit));
  expect(first && fewer.documents.has(first)).toBe(false);

  const people = archive.people.map((person) => ({ ...person, name: `${person.name} Zvirbulis` }));
  const renamed = new Gradual(buildIndex({ ...archive, people }, whole)).finish();
  expect(search(whole.finish(), "Zvirbulis").scores.size).toBe(0);
  expect(search(renamed, "Zvirbulis").scores.size).toBeGreaterThan(0);
});
