import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { expect, test } from "vitest";
import { isBuilt, ROOT } from "#lib/http/next-build";

const IMPORT = /(?:from|import) "(?<path>[#.][^"]+)"/g;

/** The files that a file imports, here or through others. */
function importsOf(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  for (const { groups } of readFileSync(join(ROOT, file), "utf8").matchAll(IMPORT)) {
    const imported = fileOf(groups?.["path"] ?? "", dirname(file));
    if (imported !== null) importsOf(imported, seen);
  }
  return seen;
}

function fileOf(path: string, from: string): string | null {
  const target = path.startsWith("#ui/")
    ? path.replace("#ui/", "app/_ui/")
    : path.startsWith("#")
      ? path.slice(1)
      : join(from, path);
  const found = ["", ".ts", ".tsx"].map((ending) => target + ending);
  return found.find((file) => /\.tsx?$/.test(file) && existsSync(join(ROOT, file))) ?? null;
}

const sources = readdirSync(join(ROOT, "app"), { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
  .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
const bundled = new Set(["next.config.ts", ...sources].flatMap((file) => [...importsOf(file)]));

test("a change in what pages import demands a build", () => {
  expect(bundled.size).toBeGreaterThan(100);
  expect([...bundled].filter((file) => !isBuilt(file))).toEqual([]);
});

test("a change in what only the server imports demands none", () => {
  for (const file of [
    "lib/http/http-server.ts",
    "lib/content/load.ts",
    "cli/export.ts",
    "server.ts",
  ]) {
    expect(bundled).not.toContain(file);
    expect(isBuilt(file), file).toBe(false);
  }
});
