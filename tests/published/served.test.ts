import { afterAll, beforeAll, expect, test } from "vitest";
import { type ArchiveSnapshot, snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { everyAddress } from "#lib/routing/site-pages";
import { type SiteProcess, startSite } from "../support/site-process";

/** The only tests that read `content/`: an editor's correct entry passes them, whatever it is. */
const CONTENT = "content";

let site: SiteProcess;
let snapshot: ArchiveSnapshot;

beforeAll(async () => {
  snapshot = snapshotOf(loadArchive(CONTENT));
  site = await startSite({ CONTENT_DIR: CONTENT });
});

afterAll(async () => {
  site.process.kill("SIGTERM");
  await site.ended;
});

test("what is published is served: every page whole, every export and file with its bytes", async () => {
  const addresses = everyAddress(snapshot);
  expect(addresses.length).toBeGreaterThan(500);
  for (const address of addresses) {
    const response = await fetch(site.url + address, { redirect: "manual" });
    const body = await response.text();
    expect(response.status, address).toBe(200);
    expect(body.length, address).toBeGreaterThan(20);
    const isPage = response.headers.get("content-type")?.startsWith("text/html");
    if (isPage) expect(body, address).toMatch(/<h1[\s\S]*<\/html>/);
  }
});

test("what was published once is served or said to be withdrawn", async () => {
  for (const { id, formerly } of [...snapshot.archive.visits, ...snapshot.archive.organisations]) {
    for (const old of formerly) {
      const section = snapshot.visits.has(id) ? "visits" : "organisations";
      const response = await fetch(`${site.url}/en/${section}/${old}`, { redirect: "manual" });
      expect(response.status, old).toBe(308);
    }
  }
  for (const { section, id } of snapshot.archive.withdrawn) {
    const response = await fetch(`${site.url}/en/${section}/${id}`);
    expect(response.status, id).toBe(410);
  }
});

test("no host that copies or makes up news is a source", () => {
  const weak =
    /outremer\.quest|wikimili|perceptiono|zxc\.wiki|everybodywiki|spamchronicles|academia-lab|fact-archive|mvd\.ru|edunovations|gna\.org\.gh|debrecensun|world-today-news|mercopress/;
  const { visits, organisations, people, pages } = snapshot.archive;
  const urls = [...visits, ...organisations, ...people, ...pages].flatMap(({ sources }) =>
    sources.map(({ url }) => url),
  );
  expect(urls.filter((url) => weak.test(url))).toEqual([]);
});
