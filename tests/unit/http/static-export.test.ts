import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { afterEach, beforeEach, expect, test } from "vitest";
import type { RenderedPage } from "#lib/http/rendered-page";
import { StaticExport } from "#lib/http/static-export";

let dir = "";
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), "static-"));
});
afterEach(() => rmSync(dir, { recursive: true }));

const pageOf = (text: string): RenderedPage => ({
  status: 200,
  type: "text/html; charset=utf-8",
  body: Buffer.from(text),
  styleSources: [],
});
const long = (text: string) => text.repeat(200);

async function write(pages: Readonly<Record<string, string>>) {
  const site = new StaticExport(dir);
  for (const [address, text] of Object.entries(pages)) await site.add(address, pageOf(text));
  return site.finish();
}

test("a page is a folder's index, a file keeps its name, both with their compressed forms", async () => {
  await write({ "/lv/vizites": long("page "), "/lv/vizites.csv": long("csv ") });
  for (const name of ["lv/vizites/index.html", "lv/vizites.csv"]) {
    const plain = readFileSync(join(dir, name), "utf8");
    expect(brotliDecompressSync(readFileSync(join(dir, `${name}.br`))).toString()).toBe(plain);
    expect(gunzipSync(readFileSync(join(dir, `${name}.gz`))).toString()).toBe(plain);
  }
});

test("what compression makes no smaller has no compressed forms, also where it had them before", async () => {
  await write({ "/a.csv": long("a") });
  await write({ "/a.csv": "a" });
  expect(readFileSync(join(dir, "a.csv"), "utf8")).toBe("a");
  for (const ending of [".br", ".gz"]) expect(existsSync(join(dir, `a.csv${ending}`))).toBe(false);
});

test("only what changed is written again", async () => {
  expect(await write({ "/a": long("a"), "/b": long("b") })).toEqual({
    written: 2,
    unchanged: 0,
    removed: 0,
  });
  const before = statSync(join(dir, "a/index.html.br")).mtimeMs;
  expect(await write({ "/a": long("a"), "/b": long("c") })).toEqual({
    written: 1,
    unchanged: 1,
    removed: 0,
  });
  expect(statSync(join(dir, "a/index.html.br")).mtimeMs).toBe(before);
});

test("what the site no longer has is removed, what others put there is not", async () => {
  writeFileSync(join(dir, "mine.txt"), "mine");
  await write({ "/a": long("a"), "/b": long("b") });
  expect((await write({ "/a": long("a") })).removed).toBe(1);
  for (const ending of ["", ".br", ".gz"])
    expect(existsSync(join(dir, `b/index.html${ending}`))).toBe(false);
  expect(readFileSync(join(dir, "mine.txt"), "utf8")).toBe("mine");
});
