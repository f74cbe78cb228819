import { Ajv2020 } from "ajv/dist/2020";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { jsonDocument } from "#lib/export/json";
import type { JsonTable } from "#lib/export/tables/json-records";
import { FILE_WRITERS, LIST_WRITERS, RECORD_WRITERS } from "#lib/export/writers";
import type { Visit } from "#lib/model/records";
import { JSON_TABLES, schemaPath } from "#lib/routing/formats";
import { ARCHIVE } from "../../support/archive";

const snapshot = snapshotOf(loadArchive(ARCHIVE));
const none = new URLSearchParams();
const ajv = new Ajv2020({ strict: true, strictRequired: false });
addFormats["default"](ajv);
const validators = Object.fromEntries(
  JSON_TABLES.map((table) => [table, ajv.compile(JSON.parse(FILE_WRITERS[schemaPath(table)]()))]),
);

const DOCUMENTS: readonly (readonly [string, JsonTable, string | null | undefined])[] = [
  ["all visits", "visits", LIST_WRITERS.visits.json({ snapshot, lang: "lv", query: none })],
  [
    "filtered visits with parameters nobody knows",
    "visits",
    LIST_WRITERS.visits.json({
      snapshot,
      lang: "en",
      query: new URLSearchParams("org=frontex&org=nato&x=1"),
    }),
  ],
  [
    "one visit",
    "visits",
    RECORD_WRITERS.visits.json({ snapshot, lang: "lv", query: none }, "2019-10-31-bstf-berlin"),
  ],
  [
    "all organisations",
    "organisations",
    LIST_WRITERS.organisations.json({ snapshot, lang: "lv", query: none }),
  ],
  [
    "one organisation",
    "organisations",
    RECORD_WRITERS.organisations.json({ snapshot, lang: "en", query: none }, "coe"),
  ],
  ["people", "people", FILE_WRITERS["/data/people.json"](snapshot)],
  ["places", "places", FILE_WRITERS["/data/places.json"](snapshot)],
  [
    "an inexact search",
    "visits",
    LIST_WRITERS.visits.json({ snapshot, lang: "lv", query: new URLSearchParams("q=Interpolls") }),
  ],
  ["topics", "topics", FILE_WRITERS["/data/topics.json"](snapshot)],
  ["countries", "countries", FILE_WRITERS["/data/countries.json"](snapshot)],
  ["series", "series", FILE_WRITERS["/data/series.json"](snapshot)],
  [
    "one topic",
    "topics",
    RECORD_WRITERS.topics.json({ snapshot, lang: "lv", query: none }, "terrorism"),
  ],
  [
    "one country",
    "countries",
    RECORD_WRITERS.countries.json({ snapshot, lang: "lv", query: none }, "ee"),
  ],
  [
    "one person",
    "people",
    RECORD_WRITERS.people.json({ snapshot, lang: "en", query: none }, "sandis-girgens"),
  ],
  [
    "one series",
    "series",
    RECORD_WRITERS.series.json({ snapshot, lang: "en", query: none }, "jha-council"),
  ],
  [
    "organisations since a day",
    "organisations",
    LIST_WRITERS.organisations.json({
      snapshot,
      lang: "lv",
      query: new URLSearchParams("since=2026"),
    }),
  ],
];

test.each(DOCUMENTS)(
  "%s: the JSON fits its published schema and has no field beside it",
  (_, table, text) => {
    const document: unknown = JSON.parse(text ?? "");
    const validate = validators[table];
    expect(validate?.(document), JSON.stringify(validate?.errors)).toBe(true);
    expect(jsonDocument(table).safeParse(document).error).toBeUndefined();
  },
);

test.each(JSON_TABLES)(
  "the schema of %s says what each field of the document and of a record is",
  (table) => {
    const schema = JSON.parse(FILE_WRITERS[schemaPath(table)]());
    const fields = { ...schema.properties, ...schema.properties[table].items.properties };
    for (const [name, { description }] of Object.entries<{ description?: string }>(fields))
      expect(description, name).toMatch(/\.$/);
  },
);

test("a schema refuses a document without a version, with a false day or an unknown status", () => {
  const [, , text] = DOCUMENTS[2] ?? [];
  const good = JSON.parse(text ?? "");
  const [visit] = good.visits;
  for (const bad of [
    { ...good, version: 1 },
    { ...good, visits: [{ ...visit, start: "2019-02-30" }] },
    { ...good, visits: [{ ...visit, status: "maybe" }] },
    { ...good, visits: [{ ...visit, title: visit.title.lv }] },
  ]) {
    expect(validators["visits"]?.(bad)).toBe(false);
  }
  expect(validators["visits"]?.({ ...good, visits: [{ ...visit, later: 1 }] })).toBe(true);
});

function hasSubject(
  visit: Visit,
  page: "people" | "topics" | "countries" | "series",
  id: string,
): boolean {
  if (page === "people") return visit.participants.some(({ person }) => person === id);
  if (page === "topics") return visit.topics.includes(id);
  if (page === "series") return visit.series?.id === id;
  const code = id.toUpperCase();
  return visit.countries.includes(code) || visit.country === code;
}

test("the documents give back the records", () => {
  const read = (index: number, table: JsonTable) => JSON.parse(DOCUMENTS[index]?.[2] ?? "")[table];
  const { visits, organisations, people, places } = snapshot.archive;
  const read0 = read(0, "visits");
  expect(read0).toHaveLength(visits.length);
  for (const [index, visit] of visits.entries()) {
    const { text, organisations: bodies, participants, place, country, sources, ...facts } = visit;
    const { draft, topics, series, countries, ...rest } = facts;
    expect(draft).toBe(false);
    const got = read0[index];
    expect(got).toMatchObject(JSON.parse(JSON.stringify(rest)));
    expect(got.title).toEqual({ lv: text.lv.title, en: text.en?.title ?? null });
    expect(got.summary).toEqual({ lv: text.lv.summary, en: text.en?.summary ?? null });
    expect(got.text).toEqual({ lv: text.lv.body, en: text.en?.body ?? null });
    expect(got.organisations.map(({ id }: { id: string }) => id)).toEqual(bodies);
    expect(got.outcome).toEqual({ lv: text.lv.outcome, en: text.en?.outcome ?? null });
    expect(got.topics.map(({ id }: { id: string }) => id)).toEqual(topics);
    expect(got.series === null ? null : { id: got.series.id, number: got.series.number }).toEqual(
      series,
    );
    expect(got.countries.map(({ code }: { code: string }) => code)).toEqual(countries);
    expect(got.place?.id ?? null).toBe(place);
    expect(got.country?.code ?? null).toBe(country);
    expect(
      got.participants.map((one: { person: { id: string } | null }) => one.person?.id ?? null),
    ).toEqual(participants.map(({ person }) => person));
    expect(got.sources).toMatchObject(
      sources.map(({ publisher, ...source }) => ({ ...source, publisher: { id: publisher } })),
    );
    expect(
      got.participants.map((one: Record<string, unknown>) => ({ ...one, person: null })),
    ).toEqual(participants.map((one) => ({ ...one, person: null })));
  }
  expect(read(3, "organisations")).toMatchObject(
    organisations.map(({ id, name, abbreviation, group, parent, site }) => ({
      id,
      name,
      abbreviation,
      group,
      parent,
      site,
    })),
  );
  expect(read(5, "people").map(({ id }: { id: string }) => id)).toEqual(people.map(({ id }) => id));
  expect(read(6, "places")).toMatchObject(
    places.map(({ id, name, at }) => ({ id, name, latitude: at[0], longitude: at[1] })),
  );
  for (const [index, page] of [
    [5, "people"],
    [8, "topics"],
    [9, "countries"],
    [10, "series"],
  ] as const)
    expect(
      read(index, page).map(({ id, visits }: { id: string; visits: string[] }) => [id, visits]),
    ).toEqual(
      [...snapshot[page].keys()].map((id) => [
        id,
        visits.filter((visit) => hasSubject(visit, page, id)).map((visit) => visit.id),
      ]),
    );
});

test("what a query asks in vain is named", () => {
  const { ignored } = JSON.parse(DOCUMENTS[1]?.[2] ?? "");
  expect(ignored).toEqual([
    { name: "x", value: "1", why: "name" },
    { name: "org", value: "nato", why: "value" },
  ]);
});

test("a search says what it took in place of what was asked, and an exact one that it took nothing", () => {
  const { search } = JSON.parse(DOCUMENTS[7]?.[2] ?? "");
  expect(search.guessed).toMatchObject([{ typed: "Interpolls" }]);
  expect(search.exact).toContain("Interpolls");
  const write = LIST_WRITERS.visits.json;
  const read = (query: string) =>
    JSON.parse(write({ snapshot, lang: "lv", query: new URLSearchParams(query) }) ?? "").search;
  expect(read("")).toBeNull();
  expect(read("q=Interpols")).toEqual({
    guessed: [],
    read_as: [],
    omitted: [],
    partial: false,
    cut: false,
    unfinished: false,
    exact: null,
  });
});

test("a record says when its translation is missing or older than the Latvian text", () => {
  const edge = snapshotOf(loadArchive("tests/fixtures/content/edge"));
  const document = JSON.parse(
    LIST_WRITERS.visits.json({ snapshot: edge, lang: "en", query: none }),
  );
  const said: Readonly<Record<string, string>> = Object.fromEntries(
    document.visits.map(({ id, translation }: { id: string; translation: string }) => [
      id,
      translation,
    ]),
  );
  expect(said).toMatchObject({
    "2020-03-02-untranslated": "missing",
    "2021-01-11-stale": "outdated",
    "2021-03-08-cancelled": "present",
  });
  const organisations = JSON.parse(
    LIST_WRITERS.organisations.json({ snapshot: edge, lang: "en", query: none }),
  );
  expect(organisations.organisations).toMatchObject([
    { id: "frontex", translation: "present" },
    { id: "osce", translation: "missing" },
  ]);
});
