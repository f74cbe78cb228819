import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "playwright/test";
import { ARCHIVE } from "../support/archive";
import { startSite } from "../support/site-process";

const LIST = "/lv/vizites";
const VISIT = "/lv/vizites/2023-05-12-nb8-riga";
const FILE = "visits/2023/2023-05-12-nb8-riga.lv.md";

test("`npm run dev` is the real server: pages without scripts, files, redirects, and edits that show on reload", async () => {
  test.setTimeout(180_000);
  const content = mkdtempSync(join(tmpdir(), "content-"));
  cpSync(ARCHIVE, content, { recursive: true });
  const site = await startSite({ CONTENT_DIR: content }, ["--dev"]);
  const read = async (path: string) => (await fetch(site.url + path)).text();

  const page = await read(LIST);
  expect(page).toMatch(/<style>[\s\S]*<main id="content">/);
  expect(page.replaceAll('<script type="application/ld+json">', "")).not.toContain("<script");
  expect(await read(`${LIST}.csv`)).toContain("2023-05-12-nb8-riga");
  const moved = await fetch(`${site.url}/lv/visits`, { redirect: "manual" });
  expect(moved.headers.get("location")).toBe(LIST);
  expect((await fetch(`${site.url}/lv/nothing`)).status).toBe(404);

  const path = join(content, FILE);
  const edited = readFileSync(path, "utf8").replace(/^title: .*/m, "title: Virsraksts-D1");
  writeFileSync(path, edited);
  await expect.poll(async () => (await read(VISIT)).includes("Virsraksts-D1")).toBe(true);

  site.process.kill("SIGTERM");
  expect(await site.ended).toBe(0);
  rmSync(content, { recursive: true });
});
