import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { lookup } from "mrmime";
import { BEST_QUALITY, type CachedResponse, cacheResponse } from "./cached-response";
import type { RenderedPage } from "./rendered-page";
import { type BaseHeaders, SPECULATION_RULES } from "./security-headers";
import type { Styles } from "./strip-scripts";

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
 * The files that are the same at every revision, compressed, by path: `public/` and the speculation rules. None of the
 * build is served: no page names its scripts, and its stylesheets are inlined.
 */
export async function loadStaticFiles(
  root: string,
  base: BaseHeaders,
): Promise<ReadonlyMap<string, CachedResponse>> {
  const files = new Map<string, CachedResponse>();
  const headers = ["Cache-Control", FOR_A_DAY, ...base("own")];
  const add = async (path: string, type: string, body: Buffer) => {
    files.set(path, await cacheResponse({ status: 200, type, body }, headers, BEST_QUALITY));
  };
  for (const [path, body] of readTree(join(root, "public"), "/")) {
    await add(path, typeOf(path), body);
  }
  const rules = Buffer.from(JSON.stringify(RULES));
  await add(SPECULATION_RULES, "application/speculationrules+json", rules);
  return files;
}

/** The build's stylesheets, to be inlined. */
export function loadStyles(root: string): Styles {
  const styles = readTree(join(root, ".next", "static"), "/_next/static/")
    .filter(([path]) => path.endsWith(".css"))
    .map(([path, body]) => [path, body.toString()] as const);
  for (const [path, text] of styles) {
    if (/<\/style/i.test(text)) throw new Error(`${path} cannot be inlined: it has </style>`);
  }
  return new Map(styles);
}

/** The stylesheets that a page links to, asked of Next in development, where they change. */
export async function linkedStyles(
  { body }: RenderedPage,
  ask: (address: string) => Promise<RenderedPage>,
): Promise<Styles> {
  const links = Buffer.from(body)
    .toString()
    .matchAll(/href="(\/_next\/static\/[^"]+\.css[^"]*)"/g);
  const styles = [...links].map(async ([, path = ""]) => {
    const sheet = await ask(path);
    return [path, Buffer.from(sheet.body).toString()] as const;
  });
  return new Map(await Promise.all(styles));
}

function readTree(dir: string, at: string): [string, Buffer][] {
  return readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => [at + relative(dir, file).replaceAll("\\", "/"), readFileSync(file)]);
}

/** The media type of a file by its name. */
export function typeOf(path: string): string {
  const type = path.endsWith(".md") ? "text/plain" : (lookup(path) ?? "application/octet-stream");
  return type.startsWith("text/") ? `${type}; charset=utf-8` : type;
}
