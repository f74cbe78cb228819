import { HtmlValidate } from "html-validate";
import { expect, test } from "playwright/test";
import { z } from "zod";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { labelDays } from "#lib/locale/days";
import { countryName } from "#lib/model/countries";
import { parseDay } from "#lib/model/day";
import { LANGS, type Lang, otherLang } from "#lib/model/lang";
import { MODES } from "#lib/model/records";
import { pathOf, type Route } from "#lib/routing/routes";
import { everyAddress, sitePages } from "#lib/routing/site-pages";
import { dictionaryOf } from "#lib/text/dictionary";
import { ARCHIVE } from "../support/archive";
import { factsOf, linksIn, readText, structuredData } from "../support/page-facts";
import { PAGE_KINDS } from "../support/page-kinds";
import { type Said, textsOf } from "../support/page-texts";
import { typographyFaults } from "../support/typography";

const snapshot = snapshotOf(loadArchive(ARCHIVE));
const SITE = "http://localhost:3000";
const ROUTES = LANGS.flatMap((lang) => sitePages(snapshot, lang));

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
    expect(html, path).toContain(`<link rel="canonical" href="${SITE}${path}"`);
    titles.add(/<title>([^<]{20,})<\/title>/.exec(html)?.[1] ?? "");
    descriptions.add(/<meta name="description" content="([^"]{50,})"/.exec(html)?.[1] ?? "");
  }
  expect(titles.size).toBe(ROUTES.length);
  expect(descriptions.size).toBe(ROUTES.length);
});

test("no page carries a script, a comment or an address of the build", () => {
  for (const { path, html } of pages) {
    expect(html.replaceAll('<script type="application/ld+json">', ""), path).not.toMatch(
      /<script|<template|<iframe|<!--|\/_next\/|\son\w+=/,
    );
  }
});

test("every link on every page, every other form of one and every file is answered with 200", async ({
  request,
}) => {
  const links = new Set([
    ...pages.flatMap(({ html }) => [...linksOf(html), ...otherForms(html)]),
    ...everyAddress(snapshot),
  ]);
  expect(links.size).toBeGreaterThan(ROUTES.length);
  for (const link of links) {
    const response = await request.get(link, { maxRedirects: 0 });
    await expect(response, link).toBeOK();
  }
});

test("sitemap.xml is what the pages link to and what the site map shows, no more and no less", async ({
  request,
}) => {
  const sitemap = await (await request.get("/sitemap.xml")).text();
  const listed = new Set([...sitemap.matchAll(/<loc>([^<]*)/g)].map(([, url]) => url));
  expect(listed).toEqual(new Set(ROUTES.map((route) => SITE + pathOf(route))));
  const linked = pages.flatMap(({ html }) => linksOf(html)).filter(isPage);
  expect(new Set(linked.map((link) => SITE + link))).toEqual(listed);
  for (const { html, route } of pages.filter(({ route: { page } }) => page === "site-map")) {
    const own = ROUTES.filter(({ lang }) => lang === route.lang).map(pathOf);
    expect(new Set(linksOf(mainOf(html)).filter(isPage))).toEqual(new Set(own));
  }
});

const DAY = z.string().transform((text, context) => {
  const day = parseDay(text);
  if (day === null) context.addIssue("no day");
  return day ?? z.NEVER;
});

/** What of a visit is said to machines as well. */
const EVENT = z.object({
  "@type": z.literal("Event"),
  "@id": z.url(),
  name: z.string(),
  description: z.string(),
  startDate: DAY,
  endDate: DAY,
  eventStatus: z.string(),
  eventAttendanceMode: z.string(),
  location: z
    .object({
      name: z.string(),
      address: z.object({ addressCountry: z.string() }).partial().optional(),
    })
    .optional(),
  about: z.array(z.object({ "@id": z.url(), name: z.string() })),
  attendee: z.array(z.object({ name: z.string(), jobTitle: z.string().optional() })),
  subjectOf: z.array(z.object({ url: z.url() })),
});

const ATTENDANCE = { in_person: "Offline", online: "Online", hybrid: "Mixed" } as const;

test("what a visit says to machines is what its page shows", () => {
  const visits = pages.filter(({ route }) => route.page === "visits" && route.id !== undefined);
  expect(visits).toHaveLength(LANGS.length * snapshot.archive.visits.length);
  for (const { path, html, route } of visits) {
    const text = dictionaryOf(route.lang);
    const main = mainOf(html);
    const facts = factsOf(main);
    const shown = (name: string) => readText(facts.get(name) ?? "");
    const event = EVENT.parse(structuredData(main)[0]);
    const heading = /<h1[^>]*>(.*?)<\/h1>/s.exec(main)?.[1] ?? "";
    expect.soft(readText(heading), path).toBe(event.name);
    expect.soft(readText(main), path).toContain(event.description);
    expect.soft(event["@id"], path).toBe(SITE + path);
    const days = labelDays(event.startDate, event.endDate, route.lang);
    // Beside them, where they are a range, they stand in words for those who hear the page.
    expect.soft(shown(text.visit.days), path).toContain(readText(days));
    const { name = text.visit.placeUnstated, address } = event.location ?? {};
    expect.soft(shown(text.visit.place), path).toContain(name);
    const code = address?.addressCountry;
    expect
      .soft(shown(text.visit.place), path)
      .toContain(code === undefined ? name : countryName(code, route.lang));
    const isCancelled = shown(text.visit.status) === text.statuses.cancelled;
    expect
      .soft(event.eventStatus, path)
      .toBe(`https://schema.org/Event${isCancelled ? "Cancelled" : "Scheduled"}`);
    const modes = MODES.filter((mode) => text.modes[mode] === shown(text.visit.mode));
    expect
      .soft([event.eventAttendanceMode], path)
      .toEqual(modes.map((mode) => `https://schema.org/${ATTENDANCE[mode]}EventAttendanceMode`));
    const subjects = [text.visit.topics, text.visit.organisations];
    const named = subjects.flatMap((fact) => linksIn(facts.get(fact) ?? ""));
    expect
      .soft(
        event.about.map((one) => [one["@id"], one.name]),
        path,
      )
      .toEqual(named.map(([href, name]) => [SITE + href, name]));
    const [, section = ""] =
      new RegExp(`<h2>${text.visit.participants}</h2>(.*?)</section>`, "s").exec(main) ?? [];
    const participants = readText(section);
    for (const { name: person, jobTitle = "" } of event.attendee) {
      expect.soft(participants, path).toContain(readText(person));
      expect.soft(participants, path).toContain(readText(jobTitle));
    }
    const hrefs = linksIn(main).map(([href]) => href);
    const urls = event.subjectOf.map(({ url }) => url);
    expect.soft(hrefs, path).toEqual(expect.arrayContaining(urls));
  }
});

test("what an organisation and the way to a page say to machines is what is shown", () => {
  const named = z.object({ "@type": z.string(), name: z.string() });
  const trail = z.object({
    itemListElement: z.array(z.object({ name: z.string(), item: z.url().optional() })),
  });
  for (const { path, html, route } of pages.filter(({ route: { id } }) => id !== undefined)) {
    const [way, record] = structuredData(html);
    const crumbs = /<ol[^>]*>(.*?)<\/ol>/s.exec(html)?.[1] ?? "";
    const steps = [...crumbs.matchAll(/<li>(.*?)<\/li>/gs)].map(([, step = ""]) => step);
    expect
      .soft(
        trail.parse(way).itemListElement.map(({ name, item }) => [name, item ?? null]),
        path,
      )
      .toEqual(
        steps.map((step) => [
          readText(step),
          linksIn(step).map(([href]) => SITE + href)[0] ?? null,
        ]),
      );
    if (route.page !== "organisations") continue;
    const heading = /<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? "";
    expect.soft(named.parse(record), path).toMatchObject({
      "@type": "Organization",
      name: readText(heading),
    });
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

function mainOf(html: string): string {
  return html.slice(html.indexOf("<main"), html.indexOf("</main>"));
}

/** Says whether a link leads to a page itself, not to a filtered list or a file. */
function isPage(link: string): boolean {
  return !link.includes("?") && !/\.[a-z]+$/.test(link);
}

/** The other forms of a page that its head names. */
function otherForms(html: string): readonly string[] {
  const links = html.matchAll(/<link rel="alternate" type="[^"]*" href="([^"]*)"/g);
  return [...links].map(([, url = ""]) => url.replace(SITE, "").replaceAll("&amp;", "&"));
}

function linksOf(html: string): readonly string[] {
  return [...html.matchAll(/<a [^>]*href="(\/[^"#]*)/g)].map(([, link = ""]) =>
    link.replaceAll("&amp;", "&"),
  );
}

/** The words of a dictionary that stand by themselves. */
function interfaceWords(lang: Lang): ReadonlySet<string> {
  return new Set(strings(dictionaryOf(lang)));
}

function strings(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(strings) : [];
}
