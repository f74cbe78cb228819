import fc from "fast-check";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { type AtomEntry, writeAtom } from "#lib/export/atom";
import { LIST_WRITERS } from "#lib/export/writers";
import { element } from "#lib/export/xml";
import { participantWords } from "#lib/format/visit-words";
import { type Day, parseDay } from "#lib/model/day";
import { LANGS } from "#lib/model/lang";
import { ARCHIVE } from "../../support/archive";

const snapshot = snapshotOf(loadArchive(ARCHIVE));
const parser = new XMLParser({
  ignoreAttributes: false,
  trimValues: false,
  parseTagValue: false,
  htmlEntities: true,
  parseAttributeValue: false,
  isArray: (name) => name === "entry" || name === "link",
});

const id = z.string().regex(/^urn:uuid:[0-9a-f-]{36}$/);
const time = z.iso.datetime();
const link = z.object({
  "@_rel": z.enum(["self", "alternate", "license", "first", "previous", "next", "last"]),
  "@_href": z.url(),
  "@_hreflang": z.enum(LANGS).optional(),
});
/** What RFC 4287 demands (4.1.1, 4.1.2), read by an XML parser. */
const feed = z.object({
  feed: z.object({
    "@_xmlns": z.literal("http://www.w3.org/2005/Atom"),
    "@_xml:lang": z.enum(LANGS),
    id,
    title: z.string(),
    updated: time,
    rights: z.string(),
    author: z.object({ name: z.string().min(1) }),
    link: z.array(link),
    entry: z
      .array(
        z.object({
          id,
          title: z.union([z.string(), z.object({ "#text": z.string().default("") })]),
          updated: time,
          published: time,
          link: z.array(link).length(1),
          summary: z.union([z.string(), z.object({ "#text": z.string().default("") })]),
        }),
      )
      .default([]),
  }),
});

function read(text: string) {
  expect(XMLValidator.validate(text)).toBe(true);
  return feed.parse(parser.parse(text)).feed;
}

const FEEDS = LANGS.flatMap((lang) =>
  (["visits", "changes"] as const).map((page) => [page, lang] as const),
);

test.each(FEEDS)("the feed of %s in %s keeps the rules of RFC 4287", (page, lang) => {
  const text = LIST_WRITERS[page].atom({ snapshot, lang, query: new URLSearchParams() }) ?? "";
  const parsed = read(text);
  expect(parsed["@_xml:lang"]).toBe(lang);
  expect(parsed.link.filter((one) => one["@_rel"] === "self")).toHaveLength(1);
  const alternates = parsed.link.filter((one) => one["@_rel"] === "alternate");
  expect(alternates.map((one) => one["@_hreflang"])).toEqual([...LANGS]);
  const ids = [parsed.id, ...parsed.entry.map((entry) => entry.id)];
  expect(new Set(ids).size).toBe(ids.length);
  expect(parsed.link.filter((one) => one["@_rel"] === "license")).toHaveLength(2);
  expect(parsed.rights).toMatch(/CC0 1\.0.*CC BY 4\.0/);
  const newest = parsed.entry
    .map(({ updated }) => updated)
    .sort()
    .at(-1);
  expect(parsed.updated).toBe(newest);
});

test("the feed of a filter says it in its title and has an id of its own", () => {
  const of = (query: string) =>
    read(LIST_WRITERS.visits.atom({ snapshot, lang: "lv", query: new URLSearchParams(query) }));
  expect(of("org=frontex&year=2024").title).toMatch(/^Vizītes un tikšanās: Frontex, 2024 \| /);
  expect(of("org=frontex").id).not.toBe(of("org=cepol").id);
  expect(of("org=nato").entry.length).toBe(snapshot.archive.visits.length);
});

test("the feed of changes since a day has the lines from that day on, and an id of its own", () => {
  const of = (query: string) =>
    read(LIST_WRITERS.changes.atom({ snapshot, lang: "en", query: new URLSearchParams(query) }));
  const recent = of("since=25.11.2026");
  expect(recent.entry.length).toBeLessThan(of("").entry.length);
  expect(recent.entry.every(({ updated }) => updated >= "2026-11-25")).toBe(true);
  expect(recent.title).toMatch(/^Changes to the archive since 25\sNovember 2026 \| /);
  expect(recent.id).not.toBe(of("").id);
});

test("a feed has its whole filter in its title and says what was not obeyed or not found", () => {
  const many =
    "org=frontex&org=cepol&org=coe&year=2019&year=2024&kind=conference&foo=1&q=Interpolls";
  const write = LIST_WRITERS.visits.atom;
  const text = write({ snapshot, lang: "en", query: new URLSearchParams(many) }) ?? "";
  const { title } = read(text);
  for (const name of ["“Interpolls”", "Frontex", "CEPOL", "2019", "2024", "Conference"])
    expect(title).toContain(name);
  const { subtitle } = z
    .object({ feed: z.object({ subtitle: z.string() }) })
    .parse(parser.parse(text)).feed;
  expect(subtitle).toContain("The unknown parameter “foo” was not used.");
  expect(subtitle).toContain("No results for “Interpolls”");
});

test("entries are ordered by the day they were added, whatever the order of the list", () => {
  const [first, ...others] = snapshot.archive.visits.toReversed();
  const day = parseDay("2030-01-01");
  if (first === undefined || day === null) throw new Error("no visits");
  const later = snapshotOf({ ...snapshot.archive, visits: [...others, { ...first, added: day }] });
  const idsOf = (query: string) =>
    read(
      LIST_WRITERS.visits.atom({
        snapshot: later,
        lang: "en",
        query: new URLSearchParams(query),
      }),
    ).entry.map(({ link }) => link[0]?.["@_href"].split("/").at(-1) ?? "");
  const ids = idsOf("");
  const addedOf = (id: string) => later.visits.get(id)?.added ?? "";
  expect(ids[0]).toBe(first.id);
  expect(ids).toEqual(
    ids.toSorted((a, b) => (`${addedOf(a)} ${a}` < `${addedOf(b)} ${b}` ? 1 : -1)),
  );
  expect(idsOf("sort=oldest")).toEqual(ids);
});

test("an entry tells participants, topics and sources with their addresses", () => {
  const visit = snapshot.visits.get("2019-10-31-bstf-berlin");
  if (visit === undefined) throw new Error("no visit");
  const text = LIST_WRITERS.visits.atom({ snapshot, lang: "lv", query: new URLSearchParams() });
  const from = text.indexOf(`vizites/${visit.id}"`);
  const entry = text.slice(from, text.indexOf("</entry>", from));
  for (const label of ["Datums", "Vieta", "Organizācijas", "Dalībnieki", "Temati", "Avoti"])
    expect(entry).toContain(`<dt>${label}</dt>`);
  for (const participant of visit.participants)
    expect(entry).toContain(participantWords(participant, snapshot, "lv"));
  for (const { url } of visit.sources) expect(entry).toContain(`<dd><a href="${url}">`);
  for (const id of visit.topics) expect(entry).toContain(`<category term="${id}"`);
});

describe("a feed of more than a hundred visits", () => {
  const [visit] = snapshot.archive.visits;
  if (visit === undefined) throw new Error("no visits");
  const visits = Array.from({ length: 205 }, (_, index) => ({
    ...visit,
    id: `2030-01-01-${index}`,
  }));
  const many = snapshotOf({ ...snapshot.archive, visits });
  const pageAt = (page: string) => {
    const query = new URLSearchParams({ year: visit.start.slice(0, 4), ...(page && { page }) });
    const parsed = read(LIST_WRITERS.visits.atom({ snapshot: many, lang: "en", query }));
    const links = parsed.link.filter(({ "@_rel": rel }) => !["alternate", "license"].includes(rel));
    const pages = links.map(({ "@_rel": rel, "@_href": href }) => [
      rel,
      new URL(href).searchParams.get("page"),
    ]);
    return { ...parsed, pages: Object.fromEntries(pages) };
  };

  test("has pages that hold each visit once and lead to one another", () => {
    const pages = ["", "2", "3"].map(pageAt);
    expect(pages.map(({ entry }) => entry.length)).toEqual([100, 100, 5]);
    const ids = pages.flatMap(({ entry }) => entry.map(({ id }) => id));
    expect(new Set(ids).size).toBe(205);
    expect(pages.map((one) => one.pages)).toEqual([
      { self: null, first: null, next: "2", last: "3" },
      { self: "2", first: null, previous: null, next: "3", last: "3" },
      { self: "3", first: null, previous: "2", last: "3" },
    ]);
  });

  test("is one feed on every page, and its last one beyond it", () => {
    expect(pageAt("2").id).toBe(pageAt("").id);
    expect(pageAt("99").pages["self"]).toBe("3");
  });
});

test("a filter without matches is an empty feed with the archive's own day", () => {
  const text = LIST_WRITERS.visits.atom({
    snapshot,
    lang: "en",
    query: new URLSearchParams("year=1801"),
  });
  expect(XMLValidator.validate(text)).toBe(true);
  expect(text).not.toContain("<entry>");
  expect(text).toContain(`<updated>${snapshot.archive.day}T00:00:00Z</updated>`);
});

test("any title comes back from an XML parser, without the characters XML cannot hold", () => {
  const day = snapshot.archive.day satisfies Day;
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (any) => {
      const entry: AtomEntry = {
        id: "x",
        title: { text: any, lang: "lv" },
        href: "https://example.lv/",
        published: day,
        updated: day,
        summary: { text: any, lang: "en" },
        content: [element("p", {}, any)],
        categories: [{ term: any, label: any }],
      };
      const parsed = read(
        writeAtom({
          id: "y",
          lang: "lv",
          title: `x${any}`,
          note: [any],
          updated: day,
          route: { page: "visits", lang: "lv" },
          query: new URLSearchParams(),
          pages: [],
          part: { records: [entry], page: 1, pages: 1 },
        }),
      );
      // XML 1.0, 2.11: a parser reads CRLF and CR as LF.
      const held = [...any].filter((one) => one >= " " || "\t\n\r".includes(one)).join("");
      expect(parsed.title.replace(/\r\n?/g, "\n")).toBe(`x${held.replace(/\r\n?/g, "\n")}`);
    }),
  );
});
