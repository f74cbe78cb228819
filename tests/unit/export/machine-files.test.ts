import { XMLParser, XMLValidator } from "fast-xml-parser";
import { afterEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { FILE_WRITERS } from "#lib/export/writers";
import { LANGS } from "#lib/model/lang";
import { pathOf } from "#lib/routing/routes";
import { sitePages } from "#lib/routing/site-pages";
import { ARCHIVE } from "../../support/archive";
import { textOf } from "../../support/file-of";

const snapshot = snapshotOf(loadArchive(ARCHIVE));
const parser = new XMLParser({ ignoreAttributes: false });
const site = "http://localhost:3000";

afterEach(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
});

function file(path: string): Promise<string> {
  return textOf(snapshot, path);
}

test("the sitemap is every page of both languages once, each naming itself and its translation", async () => {
  const text = await file("/sitemap.xml");
  expect(XMLValidator.validate(text)).toBe(true);
  const url = z.object({
    loc: z.string(),
    lastmod: z.iso.date(),
    "xhtml:link": z.array(z.object({ "@_hreflang": z.string(), "@_href": z.string() })),
  });
  const { urlset } = z
    .object({ urlset: z.object({ url: z.array(url) }) })
    .parse(parser.parse(text));
  const pages = LANGS.flatMap((lang) => sitePages(snapshot, lang)).map(
    (route) => site + pathOf(route),
  );
  expect(urlset.url.map(({ loc }) => loc).sort()).toEqual([...pages].sort());
  const alternates = new Map(
    urlset.url.map(({ loc, "xhtml:link": links }) => [loc, links.map((one) => one["@_href"])]),
  );
  for (const [loc, links] of alternates) {
    expect(links).toContain(loc);
    for (const link of links) expect(alternates.get(link)).toEqual(links);
  }
});

test("a page's lastmod is the day its own content changed", async () => {
  const text = await file("/sitemap.xml");
  for (const { id, added } of snapshot.archive.visits.filter(
    ({ changes }) => changes.length === 0,
  )) {
    const path = pathOf({ page: "visits", lang: "lv", id });
    expect(text).toContain(`<loc>${site}${path}</loc><lastmod>${added}</lastmod>`);
  }
});

test.each(LANGS)("the search is described to browsers, in %s", async (lang) => {
  const text = await file(`/opensearch-${lang}.xml`);
  expect(XMLValidator.validate(text)).toBe(true);
  expect(text).toContain(`template="${site}${pathOf({ page: "visits", lang })}?q={searchTerms}"`);
  const name = /<ShortName>(.*)<\/ShortName>/.exec(text)?.[1] ?? "";
  expect(name.length).toBeGreaterThan(0);
  expect(name.length).toBeLessThanOrEqual(16);
});

test("without a contact there is no security.txt, with one it expires within a year of the content", async () => {
  expect(FILE_WRITERS["/.well-known/security.txt"](snapshot)).toBeNull();
  vi.stubEnv("SITE_CONTACT", "arhivs@example.lv");
  vi.resetModules();
  const { writeSecurityTxt } = await import("#lib/export/security-txt");
  const text = writeSecurityTxt(snapshot) ?? "";
  expect(text).toMatch(/^Contact: mailto:arhivs@example\.lv\nExpires: /);
  const expires = /^Expires: (\S+)$/m.exec(text)?.[1] ?? "";
  const days = (Date.parse(expires) - Date.parse(snapshot.archive.day)) / 86_400_000;
  expect(days).toBeGreaterThan(270);
  expect(days).toBeLessThan(365);
  expect(text).toContain("Preferred-Languages: lv, en\n");
  const { resolve } = await import("#lib/routing/resolve");
  const path = "/.well-known/security.txt";
  expect(
    resolve(
      path,
      () => 404,
      () => null,
    ),
  ).toEqual({ kind: "file", address: path });
});

test("robots may read everything and learn where the sitemap is", async () => {
  expect(await file("/robots.txt")).toBe(
    `User-agent: *\nAllow: /\n\nSitemap: ${site}/sitemap.xml\n`,
  );
});
