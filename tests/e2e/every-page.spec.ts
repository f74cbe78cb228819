import { expect, test } from "playwright/test";
import { contentOf } from "#lib/content";
import { loadArchive } from "#lib/content/load";
import { LANGS } from "#lib/lang";
import { siteRoutes } from "#lib/queries/site-routes";
import { pathOf } from "#lib/routes";

const content = contentOf(loadArchive("content"));

test.setTimeout(1_200_000);

const ROUTES = LANGS.flatMap((lang) => siteRoutes(content, lang));

test("every page answers 200 with a title and a description of its own and names both languages", async ({
  request,
}) => {
  const titles = new Set<string>();
  const descriptions = new Set<string>();
  for (const route of ROUTES) {
    const path = pathOf(route);
    const response = await request.get(path, { maxRedirects: 0 });
    const html = await response.text();
    await expect(response, path).toBeOK();
    expect(html, path).toContain(`<html lang="${route.lang}"`);
    for (const lang of LANGS) {
      const other = pathOf({ ...route, lang });
      expect(html, path).toMatch(
        new RegExp(`hrefLang="${lang}" href="http://localhost:3000${other}"`),
      );
    }
    titles.add(/<title>([^<]{20,})<\/title>/.exec(html)?.[1] ?? "");
    descriptions.add(/<meta name="description" content="([^"]{50,})"/.exec(html)?.[1] ?? "");
  }
  expect(titles.size).toBe(ROUTES.length);
  expect(descriptions.size).toBe(ROUTES.length);
});

test("every link on every page to this site leads to a page or a list", async ({ request }) => {
  const links = new Set<string>();
  for (const route of ROUTES) {
    const html = await (await request.get(pathOf(route))).text();
    for (const [, link = ""] of html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)) {
      links.add(link.replaceAll("&amp;", "&"));
    }
  }
  expect(links.size).toBeGreaterThan(ROUTES.length);
  for (const link of links) {
    const response = await request.get(link, { maxRedirects: 0 });
    await expect(response, link).toBeOK();
  }
});
