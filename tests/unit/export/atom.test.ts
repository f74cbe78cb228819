import fc from "fast-check";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { expect, test } from "vitest";
import { z } from "zod";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { type AtomEntry, writeAtom } from "#lib/export/atom";
import { LIST_WRITERS } from "#lib/export/writers";
import type { Day } from "#lib/model/day";
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
  "@_rel": z.enum(["self", "alternate", "license"]),
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
        category: { term: any, label: any },
      };
      const parsed = read(
        writeAtom({
          id: "y",
          lang: "lv",
          title: `x${any}`,
          note: [any],
          updated: day,
          self: "https://example.lv/x.atom",
          pages: [],
          entries: [entry],
        }),
      );
      // XML 1.0, 2.11: a parser reads CRLF and CR as LF.
      const held = [...any].filter((one) => one >= " " || "\t\n\r".includes(one)).join("");
      expect(parsed.title.replace(/\r\n?/g, "\n")).toBe(`x${held.replace(/\r\n?/g, "\n")}`);
    }),
  );
});
