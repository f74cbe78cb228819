import { spawnSync } from "node:child_process";
import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** The folder in which `package.json`, `public` and the build stand. */
export const ROOT = join(import.meta.dirname, "..", "..");

// No page imports them.
const NOT_BUILT = [join("lib", "http")];
const CODE = ["app", "lib", "public", "next.config.ts", "package-lock.json", "tsconfig.json"];

/** Runs `next build` when there is no build or any code file is newer than it; throws when the build does not succeed. */
export function ensureBuild(): void {
  const built = modified(join(ROOT, ".next", "BUILD_ID"));
  if (built !== null && CODE.every((path) => newest(join(ROOT, path)) <= built)) return;
  const next = join(ROOT, "node_modules", "next", "dist", "bin", "next");
  const { status } = spawnSync(process.execPath, [next, "build"], {
    cwd: ROOT,
    stdio: "inherit",
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" },
  });
  if (status !== 0) throw new Error("next build ended with an error; see above");
}

function newest(path: string): number {
  const own = modified(path) ?? 0;
  if (!statSync(path, { throwIfNoEntry: false })?.isDirectory()) return own;
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter(
      (entry) => entry.isFile() && !NOT_BUILT.some((folder) => entry.parentPath.endsWith(folder)),
    )
    .reduce((time, entry) => Math.max(time, modified(join(entry.parentPath, entry.name)) ?? 0), 0);
}

function modified(path: string): number | null {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? null;
}
