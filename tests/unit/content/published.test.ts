import { beforeAll, expect, test } from "vitest";
import type { Content } from "#lib/content";
import { publish } from "#lib/content";
import { loadArchive } from "#lib/content/load";
import { GROUPS } from "#lib/records";

let content: Content;

beforeAll(() => {
  content = publish(loadArchive("content"));
});

test("the archive holds 75 visits and 25 organisations in both languages", () => {
  const { visits, organisations, pages } = content.archive;
  expect([visits.length, organisations.length]).toEqual([75, 25]);
  for (const { id, words } of [...visits, ...organisations, ...pages]) {
    expect(words.en, id).not.toBeNull();
  }
});

test("five visits are on the ministry's own list", () => {
  expect(
    content.archive.visits
      .filter(({ listed }) => listed)
      .map(({ id }) => id)
      .sort(),
  ).toEqual([
    "2019-05-20-kirkenes-forum",
    "2019-05-30-frontex-riga",
    "2019-09-23-cepol-riga",
    "2019-10-15-interpol-ga-88",
    "2019-10-31-bstf-berlin",
  ]);
});

test("nine visits have no organisation and eighteen no town", () => {
  const { visits } = content.archive;
  expect(visits.filter(({ organisations }) => organisations.length === 0)).toHaveLength(9);
  expect(visits.filter(({ place }) => place === null)).toHaveLength(18);
});

test("visits come newest first", () => {
  const starts = content.archive.visits.map(({ start }) => start);
  expect(starts).toEqual([...starts].sort().reverse());
});

test("every reference of every record leads to a record", () => {
  const { visits, organisations, people } = content.archive;
  for (const { id, place, organisations: bodies, participants, sources } of visits) {
    if (place !== null) expect(content.places.has(place), id).toBe(true);
    for (const body of bodies) expect(content.organisations.has(body), id).toBe(true);
    for (const { person, group, role } of participants) {
      expect(person === null, id).toBe(group !== null);
      if (person !== null) {
        expect(content.people.has(person), `${id} ${person}`).toBe(true);
        expect(role, `${id} ${person}`).not.toBeNull();
      }
    }
    expect(sources.length, id).toBeGreaterThan(0);
  }
  for (const { sources } of [...visits, ...organisations, ...people]) {
    for (const { publisher } of sources) expect(content.publishers.has(publisher)).toBe(true);
  }
});

test("no weak host is a source", () => {
  const weak =
    /outremer\.quest|wikimili|perceptiono|zxc\.wiki|everybodywiki|spamchronicles|academia-lab|fact-archive|mvd\.ru|edunovations|gna\.org\.gh|debrecensun|world-today-news|mercopress/;
  const { visits, organisations, people, pages } = content.archive;
  const urls = [...visits, ...organisations, ...people, ...pages].flatMap(({ sources }) =>
    sources.map(({ url }) => url),
  );
  expect(urls.filter((url) => weak.test(url))).toEqual([]);
});

test("titles are unique in each language and carry no straight quotes or hyphen ranges", () => {
  for (const lang of ["lv", "en"] as const) {
    const words = content.archive.visits.flatMap((visit) => visit.words[lang] ?? []);
    const titles = words.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    for (const { title, summary } of words)
      expect(`${title} ${summary}`).not.toMatch(/"|\d-\d{1,2}\./);
  }
});

test("an ambiguous EP finds both bodies through their aliases and is nobody's Latvian abbreviation", () => {
  expect(content.organisations.get("coe")?.aliases).toContain("EP");
  expect(content.organisations.get("european-parliament")?.aliases).toContain("EP");
  expect(content.organisations.get("coe")?.abbreviation.lv).not.toBe("EP");
});

test("every group has an organisation", () => {
  for (const group of GROUPS) {
    expect(content.archive.organisations.some((one) => one.group === group)).toBe(true);
  }
});

test("records are frozen to their depth", () => {
  const frozen = (value: unknown): boolean =>
    typeof value !== "object" ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every(frozen));
  expect(frozen(content.archive)).toBe(true);
});
