import { expect, test } from "vitest";
import { type ArchiveSnapshot, snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import type { RenderedPage } from "#lib/http/rendered-page";
import { createSiteRenderer } from "#lib/http/site-renderer";
import { ARCHIVE } from "../../support/archive";

const archive = loadArchive(ARCHIVE);
const VISIT = "/lv/vizites/2019-05-20-kirkenes-forum";

function pageOf(text: string): RenderedPage {
  return { status: 200, type: "text/html", body: Buffer.from(text), styleSources: [] };
}

/** A renderer whose pages wait until they are released. */
function held() {
  let current = snapshotOf(archive);
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  const asked: string[] = [];
  const renderer = createSiteRenderer({
    snapshot: () => current,
    renderPage: async (address) => {
      asked.push(address);
      const { preview } = current;
      await released;
      return pageOf(`${address} ${preview?.report?.lv}`);
    },
  });
  const publish = (snapshot: ArchiveSnapshot) => {
    current = snapshot;
  };
  return { renderer, asked, release, publish };
}

test.each([
  [VISIT, { kind: "page", page: { status: 200, type: "text/html" } }],
  [`${VISIT}.json`, { kind: "page", page: { type: "application/json; charset=utf-8" } }],
  ["/robots.txt", { kind: "page", page: { type: "text/plain; charset=utf-8" } }],
  ["/lv/visits?org=frontex", { kind: "moved", to: "/lv/vizites?org=frontex" }],
  ["/en/nothing", { kind: "missing", lang: "en" }],
  ["/lv/-/error", { kind: "missing", lang: "lv" }],
  ["/", { kind: "moved", to: "/lv" }],
] as const)("`%s` gets %j", async (target, rendering) => {
  const { renderer, release } = held();
  release();
  expect(await renderer.respond(target)).toMatchObject(rendering);
});

test("a record's picture is drawn without Next", async () => {
  const { renderer, asked } = held();
  const rendering = await renderer.respond(`${VISIT}.png`);
  expect(rendering).toMatchObject({ kind: "page", page: { status: 200, type: "image/png" } });
  expect(asked).toEqual([]);
});

test("an address with one meaning moves, one with several gets a page that names them, and says missing if none can be made", async () => {
  const { renderer, asked, release } = held();
  expect(await renderer.respond("/lv/organizacijas/edso")).toEqual({
    kind: "moved",
    to: "/lv/organizacijas/osce",
  });
  const waiting = Array.from({ length: 200 }, () => renderer.respond("/en/people/abolins"));
  expect(await waiting.at(-1)).toEqual({ kind: "missing", lang: "en" });
  release();
  expect(await waiting[0]).toMatchObject({ kind: "page", page: { status: 404 } });
  expect(asked[0]).toBe("/en/-/missing?near=people%2Fkaspars-abolins&near=people%2Foskars-abolins");
});

test("an error page has its status and its language", async () => {
  const { renderer, release } = held();
  release();
  const page = await renderer.renderError("busy", "en");
  expect(page.status).toBe(503);
  expect(page.body.toString()).toContain("/en/-/busy");
});

test("a page rendered while the content changed is rendered again", async () => {
  const { renderer, asked, release, publish } = held();
  const rendering = renderer.respond(VISIT);
  await expect.poll(() => asked.length).toBe(1);
  publish(snapshotOf(archive, { report: { lv: "Kļūda.", en: "Error." }, isBroken: true }));
  release();
  expect(await rendering).toMatchObject({ page: { body: Buffer.from(`${VISIT} Kļūda.`) } });
  expect(asked).toEqual([VISIT, VISIT]);
});

test("a flood of queries is turned away at once while records wait their turn before it", async () => {
  const { renderer, asked, release } = held();
  const flood = Array.from({ length: 150 }, (_, n) => renderer.respond(`/lv/vizites?x=${n}`));
  const record = renderer.respond(VISIT);
  for (const turnedAway of flood.slice(70))
    expect(await turnedAway).toEqual({ kind: "overloaded" });
  expect(await renderer.respond("/lv/visits")).toMatchObject({ kind: "moved" });
  release();
  expect(await record).toMatchObject({ kind: "page" });
  const answered = await Promise.all(flood);
  expect(answered.filter(({ kind }) => kind === "page")).toHaveLength(68);
  expect(asked.indexOf(VISIT)).toBeLessThan(10);
});

test("a search waits until the snapshot can be searched, a filter does not", async () => {
  const snapshot = snapshotOf(archive);
  let isSearchable = false;
  const renderer = createSiteRenderer({
    snapshot: () => snapshot,
    renderPage: async () => pageOf(`searchable: ${isSearchable}`),
    searchable: async () => {
      isSearchable = true;
    },
  });
  const textOf = async (target: string) => {
    const rendering = await renderer.respond(target);
    return rendering.kind === "page" ? Buffer.from(rendering.page.body).toString() : "";
  };
  expect(await textOf("/lv/vizites?org=frontex")).toBe("searchable: false");
  expect(await textOf("/lv/vizites?q=Roma")).toBe("searchable: true");
});
