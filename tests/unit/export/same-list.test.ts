import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { XMLParser } from "fast-xml-parser";
import ICAL from "ical.js";
import { expect, test } from "vitest";
import { z } from "zod";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { LIST_WRITERS } from "#lib/export/writers";
import { LANGS } from "#lib/model/lang";
import { FACETS } from "#lib/routing/canonical-query";
import { visitListPage } from "#lib/visits/visit-list";
import { ARCHIVE } from "../../support/archive";
import { readXlsx } from "../../support/read-workbook";

const snapshot = snapshotOf(loadArchive(ARCHIVE));
const xml = new XMLParser({ ignoreAttributes: false, isArray: (name) => name === "entry" });

const idOf = (address: string) => address.split("/").at(-1) ?? "";

/** The ids in a file of each format that is text. */
const TEXTS: Readonly<Record<string, (text: string) => readonly string[]>> = {
  csv: (text) => {
    const rows = z.array(z.object({ id: z.string() }));
    return rows.parse(parse(text, { columns: true })).map(({ id }) => id);
  },
  json: (text) => {
    const list = z.object({ visits: z.array(z.object({ id: z.string() })) });
    return list.parse(JSON.parse(text)).visits.map(({ id }) => id);
  },
  ics: (text) =>
    new ICAL.Component(ICAL.parse(text))
      .getAllSubcomponents("vevent")
      .map((event) => idOf(String(event.getFirstPropertyValue("url")))),
  atom: (text) => {
    const entry = z.object({ link: z.object({ "@_href": z.string() }) });
    const feed = z.object({ feed: z.object({ entry: z.array(entry).default([]) }) });
    return feed.parse(xml.parse(text)).feed.entry.map(({ link }) => idOf(link["@_href"]));
  },
};

type Format = keyof typeof LIST_WRITERS.visits;

async function idsIn(
  format: string,
  file: string | Uint8Array,
): Promise<readonly unknown[] | undefined> {
  if (typeof file === "string") return TEXTS[format]?.(file);
  const [[, ...rows] = []] = (await readXlsx(file)).values();
  return rows.map(([id]) => id);
}

const values = {
  org: ["frontex", "europol", "cepol", "nobody"],
  year: ["2015", "2019", "2024", "1999"],
  country: ["LV", "BE", "XX"],
  place: ["riga", "brussels"],
  kind: ["eu_council", "conference", "party"],
  person: ["sandis-girgens", "x"],
  mode: ["in_person", "online"],
  status: ["held", "unconfirmed", "cancelled"],
  topic: ["terrorism", "migration", "weather"],
  with: ["EE", "US", "LV"],
  where: ["abroad", "unstated", "nowhere"],
  level: ["minister", "unstated", "king"],
  evidence: ["ministry-only", "media", "rumour"],
  doubt: ["yes", "no"],
  series: ["jha-council", "x"],
} as const;

const filters = fc
  .record({
    facets: fc.array(
      fc
        .constantFrom(...FACETS)
        .chain((facet) => fc.constantFrom(...values[facet]).map((value) => [facet, value])),
      { maxLength: 4 },
    ),
    q: fc.constantFrom("", "", "", "Rīga", "frontex", "Ģirģens", "<b>&\u0007", "nekas tāds"),
    from: fc.constantFrom("", "", "2016", "2019-05", "nonsense"),
    to: fc.constantFrom("", "", "2020-12-31", "2022"),
    since: fc.constantFrom("", "", "2026-11", "28.11.2026", "never"),
    sort: fc.constantFrom("", "oldest", "relevance"),
    other: fc.constantFrom("", "x"),
  })
  .map(({ facets, ...rest }) => {
    const params = new URLSearchParams(facets);
    for (const [name, value] of Object.entries(rest)) if (value !== "") params.set(name, value);
    return params;
  });

function byAdding(ids: readonly string[]): readonly string[] {
  const key = (id: string) => `${snapshot.visits.get(id)?.added} ${id}`;
  return ids.toSorted((a, b) => (key(a) < key(b) ? 1 : -1));
}

/** Holds each of some formats to the page, for random filters. */
async function holdsAsThePage(formats: readonly Format[], numRuns: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(filters, fc.constantFrom(...LANGS), async (params, lang) => {
      const onPage = new URLSearchParams([...params, ["view", "all"]]);
      const expected = visitListPage(onPage, snapshot, "lv").pagination.visits.map(({ id }) => id);
      for (const format of formats) {
        const write = LIST_WRITERS.visits[format];
        const read = await idsIn(format, await write({ snapshot, lang, query: params }));
        expect(read, format).toEqual(format === "atom" ? byAdding(expected) : expected);
      }
    }),
    { numRuns },
  );
}

test("page, CSV, JSON and iCalendar hold the same visits in the same order, Atom by the day of adding", async () => {
  await holdsAsThePage(["csv", "json", "ics", "atom"], 60);
});

test("XLSX holds the visits of the page in its order", async () => {
  await holdsAsThePage(["xlsx"], 20);
});
