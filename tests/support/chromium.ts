import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { chromium } from "playwright";

const SYSTEM = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/**
 * A Chromium for the end-to-end tests: `CHROMIUM_PATH`, the system's Chromium or Chrome, Playwright's own download,
 * or, for root on a machine with apt, Debian's package. Throws with the way out when none can be had.
 */
export function findChromium(): string {
  const given = process.env["CHROMIUM_PATH"];
  if (given) return given;
  const present = installed();
  if (present !== null) return present;
  run("npx", ["playwright", "install", "chromium"]);
  if (installed() === null && process.getuid?.() === 0) {
    run("apt-get", ["update"]);
    run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
  }
  const found = installed();
  if (found !== null) return found;
  throw new Error("No Chromium found: install Chromium or Chrome, or set CHROMIUM_PATH to one.");
}

function installed(): string | null {
  return [...SYSTEM, chromium.executablePath()].find((path) => existsSync(path)) ?? null;
}

function run(command: string, args: readonly string[]): void {
  spawnSync(command, args, { stdio: process.env["CI"] ? "ignore" : "inherit" });
}
