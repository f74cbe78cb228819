import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { lookup } from "mrmime";
import { BEST_QUALITY, type CachedResponse, cacheResponse } from "./cached-response";
import { type BaseHeaders, SPECULATION_RULES } from "./security-headers";
import type { Styles } from "./strip-scripts";

const FOR_EVER = "public, max-age=31536000, immutable";
const FOR_A_DAY = "public, max-age=86400, stale-while-revalidate=604800";

const RULES = {
  prefetch: [
    {
      where: { and: [{ href_matches: "/*" }, { not: { href_matches: "/*.*" } }] },
      eagerness: "moderate",
    },
  ],
};

/**
 * The files that are the same at every revision, compressed, by path: `public/`, the build's stylesheets and media,
 * and the rules for prefetching. The build's scripts are left out: no page names them.
 */
export async function loadStaticFiles(
  root: string,
  base: BaseHeaders,
): Promise<ReadonlyMap<string, CachedResponse>> {
  const files = new Map<string, CachedResponse>();
  const add = async (path: string, type: string, body: Buffer, caching: string) => {
    const headers = ["Cache-Control", caching, ...base("own")];
    files.set(path, await cacheResponse({ status: 200, type, body, headers }, BEST_QUALITY));
  };
  for (const [path, body] of readTree(join(root, "public"), "/")) {
    await add(path, typeOf(path), body, FOR_A_DAY);
  }
  for (const [path, body] of readBuilt(root)) {
    if (!/\.(?:js|map|json|txt)$/.test(path)) await add(path, typeOf(path), body, FOR_EVER);
  }
  const rules = Buffer.from(JSON.stringify(RULES));
  await add(SPECULATION_RULES, "application/speculationrules+json", rules, FOR_A_DAY);
  return files;
}

/** The build's stylesheets. */
export function loadStyles(root: string): Styles {
  const styles = readBuilt(root)
    .filter(([path]) => path.endsWith(".css"))
    .map(([path, body]) => [path, body.toString()] as const);
  for (const [path, text] of styles) {
    if (/<\/style/i.test(text)) throw new Error(`${path} cannot stand in a page: it ends <style>`);
  }
  return new Map(styles);
}

function readBuilt(root: string) {
  return readTree(join(root, ".next", "static"), "/_next/static/");
}

function readTree(dir: string, at: string): [string, Buffer][] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [at + relative(dir, file).replaceAll("\\", "/"), readFileSync(file)]);
}

function typeOf(path: string): string {
  const type = path.endsWith(".md") ? "text/plain" : (lookup(path) ?? "application/octet-stream");
  return type.startsWith("text/") ? `${type}; charset=utf-8` : type;
}
