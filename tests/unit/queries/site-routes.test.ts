import { expect, test } from "vitest";
import { contentOf } from "#lib/content";
import { loadArchive } from "#lib/content/load";
import { LANGS } from "#lib/lang";
import { exists, siteRoutes } from "#lib/queries/site-routes";
import { PROSE, pathOf, SECTIONS } from "#lib/routes";

const content = contentOf(loadArchive("content"));

test("every page of the site exists, has one address and is there in both languages", () => {
  const [latvian, english] = LANGS.map((lang) => siteRoutes(content, lang));
  expect(latvian?.map(({ page, id }) => [page, id])).toEqual(
    english?.map(({ page, id }) => [page, id]),
  );
  const all = LANGS.flatMap((lang) => siteRoutes(content, lang));
  expect(all.every((route) => exists(content, route))).toBe(true);
  expect(new Set(all.map(pathOf)).size).toBe(all.length);
});

test("every first word of an address leads to a page of the site", () => {
  const pages = siteRoutes(content, "lv").map(({ page }) => page);
  const unused = Object.keys(SECTIONS).filter((section) => !pages.some((page) => page === section));
  expect(unused).toEqual([]);
});

test("a prose page without its file does not exist", () => {
  const without = { ...content, pages: new Map() };
  for (const page of PROSE) expect(exists(without, { page, lang: "lv" })).toBe(false);
  expect(siteRoutes(without, "lv").some(({ page }) => page === "privacy")).toBe(false);
});
