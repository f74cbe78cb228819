import { HtmlValidate } from "html-validate";
import { expect, test } from "playwright/test";
import { contentOf } from "#lib/content";
import { loadArchive } from "#lib/content/load";
import { LANGS, type Lang, otherLang } from "#lib/lang";
import { siteRoutes } from "#lib/queries/site-routes";
import { pathOf, type Route } from "#lib/routes";
import { textOf } from "#lib/text/text";
import { PAGE_KINDS } from "../page-kinds";
import { type Said, textsOf } from "../page-texts";
import { typographyFaults } from "../typography";

const content = contentOf(loadArchive("content"));
const ROUTES = LANGS.flatMap((lang) => siteRoutes(content, lang));

interface Page {
  readonly path: string;
  readonly route: Route;
  readonly html: string;
}

const pages: Page[] = [];

test.describe.configure({ mode: "default", timeout: 1_200_000 });

test.beforeAll(async ({ playwright, baseURL }) => {
  test.setTimeout(600_000);
  const request = await playwright.request.newContext(baseURL === undefined ? {} : { baseURL });
  for (const route of ROUTES) {
    const path = pathOf(route);
    const response = await request.get(path, { maxRedirects: 0 });
    await expect(response, path).toBeOK();
    pages.push({ path, route, html: await response.text() });
  }
  await request.dispose();
});

test("every page has a title and a description of its own and names both languages", () => {
  const titles = new Set<string>();
  const descriptions = new Set<string>();
  for (const { path, route, html } of pages) {
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
  const links = new Set(pages.flatMap(({ html }) => linksOf(html)));
  expect(links.size).toBeGreaterThan(ROUTES.length);
  for (const link of links) {
    const response = await request.get(link, { maxRedirects: 0 });
    await expect(response, link).toBeOK();
  }
});

test("the site map links to every page that the sitemap lists", async ({ request }) => {
  const sitemap = await (await request.get("/sitemap.xml")).text();
  const listed = new Set(
    [...sitemap.matchAll(/<loc>http:\/\/localhost:3000([^<]*)/g)].map(([, path]) => path),
  );
  expect(listed.size).toBe(ROUTES.length);
  for (const { html, route } of pages.filter(({ route: { page } }) => page === "site-map")) {
    const main = html.slice(html.indexOf("<main"), html.indexOf("</main>"));
    const linked = linksOf(main).filter((link) => !link.includes("?"));
    const own = [...listed].filter((path) => path?.startsWith(`/${route.lang}`));
    expect(new Set(linked)).toEqual(new Set(own));
  }
});

test("the HTML of every kind of page is valid", async ({ request }) => {
  const validator = new HtmlValidate({
    extends: ["html-validate:standard", "html-validate:a11y"],
    rules: { "aria-label-misuse": ["error", { allowAnyNamable: true }] },
  });
  for (const { name, address } of PAGE_KINDS) {
    const html = await (await request.get(address)).text();
    const { results } = await validator.validateString(html);
    const faults = results.flatMap(({ messages }) =>
      messages.map(
        ({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`,
      ),
    );
    expect.soft(faults, name).toEqual([]);
  }
});

test("every page is set as its language is: quotes, dashes, no-break spaces", () => {
  for (const { path, html, route } of pages) {
    const texts = textsOf(html);
    expect(texts.length, path).toBeGreaterThan(20);
    expect.soft(typographyFaults(texts, route.page === "data"), path).toEqual([]);
  }
});

test("no page says a word of the interface in the other language", () => {
  for (const lang of LANGS) {
    const foreign = interfaceWords(otherLang(lang));
    const own = interfaceWords(lang);
    expect(foreign.size).toBeGreaterThan(100);
    for (const { path, html } of pages.filter(({ route }) => route.lang === lang)) {
      const said = textsOf(html).filter((one: Said) => one.lang === lang);
      expect(
        said.map(({ text }) => text.trim()).filter((text) => foreign.has(text) && !own.has(text)),
        path,
      ).toEqual([]);
    }
  }
});

function linksOf(html: string): readonly string[] {
  return [...html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)].map(([, link = ""]) =>
    link.replaceAll("&amp;", "&"),
  );
}

/** The words of a dictionary that stand by themselves. */
function interfaceWords(lang: Lang): ReadonlySet<string> {
  return new Set(strings(textOf(lang)));
}

function strings(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : [];
}
