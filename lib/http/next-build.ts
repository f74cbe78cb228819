import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join, relative, sep } from "node:path";

/** The folder of `package.json`, `public` and the build. */
export const ROOT = join(import.meta.dirname, "..", "..");

const BUILT = ["app", "lib", "next.config.ts", "package-lock.json", "tsconfig.json"];
/** Rooms of `lib` that no page imports. */
const NOT_BUILT = ["http", "content", "editor", "schema", "picture"].map((room) =>
  join("lib", room),
);

/** Says whether a file, by its path from `ROOT`, may be part of the build. */
export function isBuilt(file: string): boolean {
  const isWithin = (path: string) => file === path || file.startsWith(path + sep);
  return BUILT.some(isWithin) && !NOT_BUILT.some(isWithin);
}

/** Runs `next build` if there is no build, or code newer than it; throws if the build does not succeed. */
export function ensureBuild(): void {
  const built = modified(join(".next", "BUILD_ID"));
  if (built !== null && codeFiles().every((file) => (modified(file) ?? 0) <= built)) return;
  const next = join(ROOT, "node_modules", "next", "dist", "bin", "next");
  const { status } = spawnSync(process.execPath, [next, "build"], {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" },
  });
  if (status !== 0) throw new Error("next build ended with an error; see above");
}

function codeFiles(): readonly string[] {
  return BUILT.flatMap((path) => {
    if (path.includes(".")) return [path];
    return readdirSync(join(ROOT, path), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => relative(ROOT, join(entry.parentPath, entry.name)));
  }).filter(isBuilt);
}

function modified(file: string): number | null {
  return statSync(join(ROOT, file), { throwIfNoEntry: false })?.mtimeMs ?? null;
}
