import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { LANGS } from "#lib/model/lang";
import { PROSE, SECTIONS } from "#lib/routing/pages";
import { pathOf } from "#lib/routing/routes";
import { exists, sitePages } from "#lib/routing/site-pages";
import { ARCHIVE } from "../../support/archive";

const snapshot = snapshotOf(loadArchive(ARCHIVE));

test("every page of the site exists, has one address and is there in both languages", () => {
  const [latvian, english] = LANGS.map((lang) => sitePages(snapshot, lang));
  expect(latvian?.map(({ page, id }) => [page, id])).toEqual(
    english?.map(({ page, id }) => [page, id]),
  );
  const all = LANGS.flatMap((lang) => sitePages(snapshot, lang));
  expect(all.every((route) => exists(snapshot, route))).toBe(true);
  expect(new Set(all.map(pathOf)).size).toBe(all.length);
});

test("every first word of an address leads to a page of the site", () => {
  const pages = sitePages(snapshot, "lv").map(({ page }) => page);
  const unused = Object.keys(SECTIONS).filter((section) => !pages.some((page) => page === section));
  expect(unused).toEqual([]);
});

test("a prose page without its file does not exist", () => {
  const without = { ...snapshot, pages: new Map() };
  for (const page of PROSE) expect(exists(without, { page, lang: "lv" })).toBe(false);
  expect(sitePages(without, "lv").some(({ page }) => page === "privacy")).toBe(false);
});
