import { beforeAll, expect, test } from "vitest";
import type { ArchiveSnapshot } from "#lib/archive-store";
import { publishArchive } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { GROUPS } from "#lib/model/records";
import { ARCHIVE } from "../../support/archive";

let snapshot: ArchiveSnapshot;

beforeAll(() => {
  snapshot = publishArchive(loadArchive(ARCHIVE));
});

test("visits come newest first", () => {
  const starts = snapshot.archive.visits.map(({ start }) => start);
  expect(starts).toEqual([...starts].sort().reverse());
});

test("every place, organisation, topic, series and publisher that a record names exists", () => {
  const { visits, organisations, people, pages } = snapshot.archive;
  const topics = new Set(snapshot.archive.topics.map(({ id }) => id));
  const cycles = new Map(snapshot.archive.series.map((one) => [one.id, one]));
  for (const { id, place, organisations: bodies, topics: about, series, sources } of visits) {
    expect(about.length, id).toBeGreaterThan(0);
    expect(
      about.filter((topic) => !topics.has(topic)),
      id,
    ).toEqual([]);
    expect(series === null || cycles.has(series.id), id).toBe(true);
    expect(place === null || snapshot.places.has(place), id).toBe(true);
    expect(
      bodies.filter((body) => !snapshot.organisations.has(body)),
      id,
    ).toEqual([]);
    expect(sources.length, id).toBeGreaterThan(0);
  }
  for (const { id, organisation } of [...people, ...cycles.values()])
    expect(organisation === null || snapshot.organisations.has(organisation), id).toBe(true);
  const named = [...visits, ...organisations, ...people, ...pages].flatMap(
    ({ sources }) => sources,
  );
  expect(named.filter(({ publisher }) => !snapshot.publishers.has(publisher))).toEqual([]);
});

test("every participant is a known person with a role on the day, or a group", () => {
  const participants = snapshot.archive.visits.flatMap((visit) => visit.participants);
  expect(participants.length).toBeGreaterThan(100);
  for (const { person, group, role } of participants) {
    const isPerson = snapshot.people.has(person ?? "") && role !== null && group === null;
    expect(isPerson || (person === null && group !== null), person ?? group?.lv).toBe(true);
  }
});

test("titles are unique in each language and carry no straight quotes or hyphen ranges", () => {
  for (const lang of ["lv", "en"] as const) {
    const words = snapshot.archive.visits.flatMap((visit) => visit.text[lang] ?? []);
    const titles = words.map(({ title }) => title);
    expect(new Set(titles).size).toBe(titles.length);
    for (const { title, summary } of words)
      expect(`${title} ${summary}`).not.toMatch(/"|\d-\d{1,2}\./);
  }
});

test("an ambiguous EP finds both bodies through their aliases and is nobody's Latvian abbreviation", () => {
  expect(snapshot.organisations.get("coe")?.aliases).toContain("EP");
  expect(snapshot.organisations.get("european-parliament")?.aliases).toContain("EP");
  expect(snapshot.organisations.get("coe")?.abbreviation.lv).not.toBe("EP");
});

test("what is derived is a fact of every visit: who confirms it, and the kinds of its publishers", () => {
  const { visits, publishers } = snapshot.archive;
  const kinds = new Map(publishers.map(({ id, kind }) => [id, kind]));
  for (const { id, sources, evidence, confirmed, countries } of visits) {
    const own = new Set(sources.map(({ publisher }) => kinds.get(publisher)));
    expect([...own].sort(), id).toEqual([...evidence].sort());
    expect(confirmed === "independent", id).toBe(evidence.some((kind) => kind !== "ministry"));
    expect(countries, id).toEqual([...new Set(countries)].filter((one) => one !== "LV").sort());
  }
});

test("every group has an organisation", () => {
  for (const group of GROUPS) {
    expect(snapshot.archive.organisations.some((one) => one.group === group)).toBe(true);
  }
});

test("records are frozen to their depth", () => {
  const frozen = (value: unknown): boolean =>
    typeof value !== "object" ||
    value === null ||
    (Object.isFrozen(value) && Object.values(value).every(frozen));
  expect(frozen(snapshot.archive)).toBe(true);
});
