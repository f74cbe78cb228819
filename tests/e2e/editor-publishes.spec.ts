import { cpSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "playwright/test";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { everyAddress } from "#lib/routing/site-pages";
import { ARCHIVE } from "../support/archive";
import { startSite } from "../support/site-process";
import { MARKER, plantUnpublished } from "../support/unpublished";

test.describe.configure({ mode: "default", timeout: 300_000 });

const ID = "2023-05-12-nb8-riga";
const VISIT = `/lv/vizites/${ID}`;
const OTHER = "2019-10-31-bstf-berlin";

test("what an editor saves is live while requests flow, what is broken never is, and a killed server starts with the last change", async () => {
  const content = contentCopy();
  const site = await startSite({ CONTENT_DIR: content.dir });
  const flow = startFlow(site.url);
  for (const round of [1, 2, 3]) {
    content.write(ID, (text) => titled(text, `Virsraksts-R${round}`));
    await expect.poll(() => shows(site.url + VISIT, `Virsraksts-R${round}`)).toBe(true);
    await expect.poll(() => shows(`${site.url}/lv/vizites?year=2023`, `-R${round}`)).toBe(true);
  }
  const before = await health(site.url);

  content.write(ID, (text) => text.replace(/^mode: .*/m, "mode: nowhere"));
  await expect.poll(async () => (await health(site.url)).brokenSince).not.toBeNull();
  expect((await health(site.url)).revision).toBe(before.revision);
  expect(await shows(site.url + VISIT, "Virsraksts-R3")).toBe(true);
  await expect.poll(() => site.lines.join("\n")).toContain("content-broken");
  expect(site.lines.join("\n")).toContain(`content/visits/2023/${ID}.lv.md`);

  content.write(ID, (text) => titled(text.replace("nowhere", "in_person"), "Virsraksts-R4"));
  await expect.poll(() => shows(site.url + VISIT, "Virsraksts-R4")).toBe(true);
  expect((await health(site.url)).brokenSince).toBeNull();

  content.rename(ID, "2023-05-12-nb8-riga-new");
  await expect.poll(() => status(`${site.url}${VISIT}-new`)).toBe(200);
  expect(await status(site.url + VISIT)).toBe(308);
  content.remove("2023-05-12-nb8-riga-new");
  await expect.poll(() => status(`${site.url}${VISIT}-new`)).toBe(404);
  expect((await health(site.url)).counts.visits).toBe(before.counts.visits - 1);

  const { answers, failed, mixed } = await flow.stop();
  expect(answers).toBeGreaterThan(20);
  expect(failed).toEqual([]);
  expect(mixed).toEqual([]);

  content.write(OTHER, (text) => titled(text, "Virsraksts-R8"));
  site.process.kill("SIGHUP");
  await expect.poll(() => shows(`${site.url}/lv/vizites/${OTHER}`, "Virsraksts-R8")).toBe(true);
  content.write(OTHER, (text) => titled(text, "Virsraksts-R9"));
  await new Promise((done) => setTimeout(done, 110));
  site.process.kill("SIGKILL");
  await site.ended;
  const second = await startSite({ CONTENT_DIR: content.dir });
  expect(await shows(`${second.url}/lv/vizites/${OTHER}`, "Virsraksts-R9")).toBe(true);
  second.process.kill("SIGTERM");
  expect(await second.ended).toBe(0);
  content.end();
});

test("drafts and mistakes are shown in the preview and nowhere else", async () => {
  const content = contentCopy();
  content.write(ID, (text) => titled(text, "Melnraksts-M1").replace("---\n", "---\ndraft: true\n"));
  content.unlist(ID);
  const preview = await startSite({ CONTENT_DIR: content.dir }, ["--preview"]);
  const shown = await fetch(preview.url + VISIT);
  expect(await shown.text()).toMatch(/Priekšskatījums ar melnrakstiem[\s\S]*Melnraksts-M1/);
  expect(shown.headers.get("x-robots-tag")).toBe("noindex, nofollow");
  expect(await shows(`${preview.url}/en/visits?q=Melnraksts`, "Preview with drafts")).toBe(true);
  expect(await shows(`${preview.url}/lv/vizites?q=Melnraksts`, ">Melnraksts<")).toBe(true);
  content.write(OTHER, (text) => text.replace(/^place: /m, "place:"));
  await expect.poll(() => shows(preview.url + VISIT, `${OTHER}.lv.md:`)).toBe(true);
  expect(await read(`${preview.url}/lv/vizites?q=Melnraksts`)).toContain(
    "kļūda[yaml-space]: aiz kola trūkst atstarpes",
  );
  expect(await status(`${preview.url}/lv/vizites/${OTHER}`)).toBe(404);
  preview.process.kill("SIGTERM");
  await preview.ended;

  const broken = await startSite({ CONTENT_DIR: content.dir }, ["--preview"]);
  expect(await shows(broken.url + VISIT, "kļūda[yaml-space]")).toBe(true);
  broken.process.kill("SIGTERM");
  await broken.ended;
  content.write(OTHER, (text) => text.replace(/^place:/m, "place: "));
  plantUnpublished(content.dir);

  const site = await startSite({ CONTENT_DIR: content.dir });
  expect(await status(site.url + VISIT)).toBe(404);
  const addresses = everyAddress(snapshotOf(loadArchive(content.dir)));
  const queries = ["/lv/vizites?view=all", "/en/visits?q=Melnraksts", "/lv/vizites?q=NB8"];
  const leaks = [
    "Melnraksts-M1",
    ID,
    "Priekšskatījums ar melnrakstiem",
    MARKER,
    `Z${MARKER.slice(1)}`,
  ];
  const leaking = async (address: string) => {
    const body = await read(site.url + address);
    return leaks.some((leak) => body.includes(leak)) ? [address] : [];
  };
  const all = [...addresses, ...queries, "/healthz"];
  expect(all.length).toBeGreaterThan(300);
  const found: string[] = [];
  for (let from = 0; from < all.length; from += 20)
    found.push(...(await Promise.all(all.slice(from, from + 20).map(leaking))).flat());
  expect(found).toEqual([]);
  expect(site.lines.join("\n")).not.toContain(MARKER);
  site.process.kill("SIGTERM");
  await site.ended;
  content.end();
});

function contentCopy() {
  const dir = mkdtempSync(join(tmpdir(), "content-"));
  cpSync(ARCHIVE, dir, { recursive: true });
  const file = (id: string, lang: string) =>
    join(dir, "visits", id.slice(0, 4), `${id}.${lang}.md`);
  const edit = (path: string, change: (text: string) => string) =>
    writeFileSync(path, change(readFileSync(path, "utf8")));
  const unlist = (id: string) =>
    edit(join(dir, "addresses.txt"), (text) => text.replace(`visits/${id}\n`, ""));
  return {
    dir,
    unlist,
    write: (id: string, change: (text: string) => string) => edit(file(id, "lv"), change),
    rename: (from: string, to: string) => {
      edit(file(from, "lv"), (text) => text.replace("---\n", `---\nformerly: [${from}]\n`));
      for (const lang of ["en", "lv"]) renameSync(file(from, lang), file(to, lang));
    },
    remove: (id: string) => {
      unlist(ID);
      for (const lang of ["en", "lv"]) rmSync(file(id, lang));
    },
    end: () => rmSync(dir, { recursive: true }),
  };
}

function titled(text: string, title: string): string {
  return text.replace(/^title: .*/m, `title: ${title}`);
}

async function read(url: string): Promise<string> {
  return (await fetch(url)).text();
}

async function shows(url: string, text: string): Promise<boolean> {
  return (await read(url)).includes(text);
}

async function status(url: string): Promise<number> {
  return (await fetch(url, { redirect: "manual" })).status;
}

interface Health {
  readonly revision: string;
  readonly counts: { readonly visits: number };
  readonly brokenSince: string | null;
}

async function health(url: string): Promise<Health> {
  return (await fetch(`${url}/healthz`)).json();
}

/** Asks for pages without pause; a page is mixed when its title stands in it in two versions. */
function startFlow(url: string) {
  let isOver = false;
  let answers = 0;
  const failed: string[] = [];
  const mixed: string[] = [];
  const ask = async (path: string) => {
    while (!isOver) {
      const response = await fetch(url + path);
      const body = await response.text();
      answers += 1;
      if (response.status >= 500) failed.push(`${response.status} ${path}`);
      const versions = new Set([...body.matchAll(/Virsraksts-(R\d)/g)].map(([, round]) => round));
      if (versions.size > 1) mixed.push(`${path}: ${[...versions]}`);
    }
  };
  const paths = [
    VISIT,
    "/lv/vizites?view=all",
    "/lv/vizites?year=2023",
    "/lv",
    "/lv/organizacijas",
  ];
  const flows = paths.map(ask);
  return {
    stop: async () => {
      isOver = true;
      await Promise.all(flows);
      return { answers, failed, mixed };
    },
  };
}
