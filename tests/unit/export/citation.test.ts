import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { bibtexOf, type Cited, citationMeta, citationOf, cslOf, risOf } from "#lib/export/citation";
import { parseDay } from "#lib/model/day";
import { everyAddress } from "#lib/routing/site-pages";
import { ARCHIVE } from "../../support/archive";
import { textOf } from "../../support/file-of";

const snapshot = snapshotOf(loadArchive(ARCHIVE));
const record = snapshot.visits.get("2019-10-31-bstf-berlin");
const organisation = snapshot.organisations.get("coe");
const day = parseDay("2026-11-24");

function cited(lang: "lv" | "en") {
  if (record === undefined || day === null) throw new Error("no such visit");
  return { page: "visits", record, lang, day } as const;
}

function said(what: Cited): string {
  const { title, rest } = citationOf(what);
  return title + rest;
}

test("a citation names the visit, its days, the archive, the content's day and the address", () => {
  expect(said(cited("lv")).replaceAll("\u00a0", " ")).toBe(
    "BSTF gada stratēģiskā sanāksme Berlīnē (2019. gada 31. oktobris – 1. novembris). Arhīvs par Latvijas Iekšlietu ministrijas starptautisko sadarbību. Satura redakcija: 2026. gada 24. novembris. Pieejams: http://localhost:3000/lv/vizites/2019-10-31-bstf-berlin",
  );
  expect(said(cited("en")).replaceAll("\u00a0", " ")).toBe(
    "BSTF annual strategic meeting in Berlin (31 October to 1 November 2019). Archive of the Latvian Interior Ministry’s international cooperation. Content revision of 24 November 2026. Available at: http://localhost:3000/en/visits/2019-10-31-bstf-berlin",
  );
});

test("an organisation is cited without days", () => {
  if (organisation === undefined || day === null) throw new Error("no such organisation");
  const words = said({ page: "organisations", record: organisation, lang: "en", day });
  expect(words).toMatch(/^Council of Europe\. Archive/);
});

test("a title that is not translated is cited as Latvian, an organisation by its English name", () => {
  const { record: visit, ...rest } = cited("en");
  const untranslated = { ...visit, text: { ...visit.text, en: null } };
  expect(citationOf({ ...rest, record: untranslated })).toMatchObject({
    title: citationOf(cited("lv")).title,
    titleLang: "lv",
  });
  if (organisation === undefined || day === null) throw new Error("no such organisation");
  const body = { ...organisation, text: { ...organisation.text, en: null } };
  expect(citationOf({ page: "organisations", record: body, lang: "en", day })).toMatchObject({
    title: "Council of Europe",
    titleLang: "en",
  });
});

test("BibTeX has one entry with balanced braces and the permanent address", () => {
  const entry = bibtexOf(cited("lv"));
  expect(entry).toMatch(/^@misc\{2019-10-31-bstf-berlin-lv,\n/);
  expect(entry).toContain("url = {http://localhost:3000/lv/vizites/2019-10-31-bstf-berlin}");
  expect(entry).toContain("year = {2026}");
  expect(entry).toContain("month = nov");
  expect(entry.split("{").length).toBe(entry.split("}").length);
});

test("what TeX would run is escaped", () => {
  const { record: visit, ...rest } = cited("lv");
  const title = "50 % & $1 #2 a_b {c} ~ ^ \\d";
  const text = { ...visit.text, lv: { ...visit.text.lv, title } };
  expect(bibtexOf({ ...rest, record: { ...visit, text } })).toContain(
    "50 \\% \\& \\$1 \\#2 a\\_b \\{c\\} \\textasciitilde{} \\textasciicircum{} \\textbackslash{}d",
  );
});

/** The tags of an RIS record in their order. */
function tagsOf(ris: string): readonly (readonly [string, string])[] {
  expect(ris.endsWith("ER  - \r\n")).toBe(true);
  return ris
    .slice(0, -2)
    .split("\r\n")
    .map((line) => {
      expect(line).toMatch(/^[A-Z][A-Z0-9] {2}- /);
      return [line.slice(0, 2), line.slice(6)] as const;
    });
}

test("RIS has one line a tag, from the type to the end, with the visit's own day", () => {
  expect(tagsOf(risOf(cited("en")))).toEqual([
    ["TY", "ELEC"],
    ["TI", "BSTF annual strategic meeting in Berlin"],
    ["AU", expect.stringMatching(/./)],
    ["T2", "Archive of the Latvian Interior Ministry’s international cooperation"],
    ["AB", record?.text.en?.summary],
    ["DA", "2019/10/31"],
    ["PY", "2019"],
    ["LA", "en"],
    ["N1", expect.stringContaining("2026")],
    ["UR", "http://localhost:3000/en/visits/2019-10-31-bstf-berlin"],
    ["ER", ""],
  ]);
});

test("no line end in a text begins a tag of its own, in RIS nor in what reads JSON", () => {
  const { record: visit, ...rest } = cited("lv");
  const words = { ...visit.text.lv, title: "A\r\nER  - \r\nB", summary: "C\nUR  - x\u2028D\rE" };
  const broken = { ...rest, record: { ...visit, text: { ...visit.text, lv: words } } };
  const tags = tagsOf(risOf(broken));
  expect(tags.map(([tag]) => tag)).toEqual(tagsOf(risOf(cited("lv"))).map(([tag]) => tag));
  expect(new Map(tags).get("TI")).toBe("A ER - B");
  expect(new Map(tags).get("AB")).toBe("C UR - x D E");
  expect(JSON.parse(cslOf(broken))).toMatchObject([words.title].map((title) => ({ title })));
});

test("CSL-JSON is a list of one web page with the visit's day and the content's day", () => {
  expect(JSON.parse(cslOf(cited("lv")))).toEqual([
    {
      id: "2019-10-31-bstf-berlin-lv",
      type: "webpage",
      title: "BSTF gada stratēģiskā sanāksme Berlīnē",
      author: [{ literal: expect.stringMatching(/./) }],
      "container-title": "Arhīvs par Latvijas Iekšlietu ministrijas starptautisko sadarbību",
      abstract: record?.text.lv.summary,
      "event-date": { "date-parts": [[2019, 10, 31]] },
      issued: { "date-parts": [[2026, 11, 24]] },
      language: "lv",
      note: expect.stringContaining("2026"),
      URL: "http://localhost:3000/lv/vizites/2019-10-31-bstf-berlin",
    },
  ]);
});

test("an organisation has no day of an event in any form", () => {
  if (organisation === undefined || day === null) throw new Error("no such organisation");
  const what = { page: "organisations", record: organisation, lang: "en", day } as const;
  expect(JSON.parse(cslOf(what))[0]).toMatchObject({
    title: "Council of Europe",
    URL: "http://localhost:3000/en/organisations/coe",
  });
  expect(JSON.parse(cslOf(what))[0]).not.toHaveProperty("event-date");
  expect(new Map(tagsOf(risOf(what))).get("DA")).toBe("2026/11/24");
});

test("the fields of a page's head name the title and the language it is in", () => {
  expect(citationMeta(cited("en"))).toEqual({
    citation_title: "BSTF annual strategic meeting in Berlin",
    citation_author: expect.stringMatching(/./),
    citation_publication_date: "2026/11/24",
    citation_language: "en",
    citation_public_url: "http://localhost:3000/en/visits/2019-10-31-bstf-berlin",
  });
  const { record: visit, ...rest } = cited("en");
  const untranslated = { ...rest, record: { ...visit, text: { ...visit.text, en: null } } };
  expect(citationMeta(untranslated)).toMatchObject({
    citation_title: "BSTF gada stratēģiskā sanāksme Berlīnē",
    citation_language: "lv",
  });
  expect(new Map(tagsOf(risOf(untranslated))).get("LA")).toBe("lv");
});

test("both forms are served at the addresses of every visit and organisation", async () => {
  const addresses = everyAddress(snapshot).filter((address) => /\.(ris|csl)$/.test(address));
  const { visits, organisations } = snapshot.archive;
  expect(addresses).toHaveLength(4 * (visits.length + organisations.length));
  for (const address of addresses) {
    const text = await textOf(snapshot, address);
    if (address.endsWith(".ris")) expect(tagsOf(text)).toHaveLength(11);
    else expect(JSON.parse(text)).toHaveLength(1);
  }
});
