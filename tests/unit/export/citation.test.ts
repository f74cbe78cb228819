import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { bibtexOf, type Cited, citationOf } from "#lib/export/citation";
import { parseDay } from "#lib/model/day";
import { ARCHIVE } from "../../support/archive";

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
    "BSTF gada stratēģiskā sanāksme Berlīnē (2019. gada 31. oktobris – 1. novembris). Iekšlietu ministrijas starptautiskās sadarbības arhīvs. Satura redakcija: 2026. gada 24. novembris. Pieejams: http://localhost:3000/lv/vizites/2019-10-31-bstf-berlin",
  );
  expect(said(cited("en")).replaceAll("\u00a0", " ")).toBe(
    "BSTF annual strategic meeting in Berlin (31 October to 1 November 2019). Archive of the Interior Ministry’s international cooperation. Content revision of 24 November 2026. Available at: http://localhost:3000/en/visits/2019-10-31-bstf-berlin",
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
