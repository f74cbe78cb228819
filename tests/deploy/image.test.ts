import { execFileSync } from "node:child_process";
import { chmodSync, cpSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { delimiter, dirname, join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";
import { ARCHIVE } from "../support/archive";
import { startSite } from "../support/site-process";

const NOBODY = 65_534;
const instructions = readFileSync("deploy/Dockerfile", "utf8")
  .replaceAll("\\\n", "")
  .split("\n")
  .map((line) => /^([A-Z]+) (.*)$/.exec(line)?.slice(1) ?? []);

const dir = mkdtempSync(join(tmpdir(), "image-"));
afterAll(() => rmSync(dir, { recursive: true }));

test("what the image's steps make starts where nothing can be written", async () => {
  const path = [dirname(process.execPath), process.env["PATH"]].join(delimiter);
  // None of the variables that npm and vitest set.
  const clean = ["-i", `PATH=${path}`, `HOME=${process.env["HOME"]}`, "sh", "-c"];
  for (const [instruction, rest = ""] of instructions) {
    if (instruction === "COPY" && !rest.startsWith("--from=")) copy(rest);
    if (instruction === "RUN")
      execFileSync("env", [...clean, rest], { cwd: dir, stdio: ["ignore", "ignore", "inherit"] });
  }
  execFileSync("chmod", ["-R", "a-w,a+rX", dir]);
  const command = JSON.parse(instructions.find(([name]) => name === "CMD")?.[1] ?? "");
  const site = await startSite({ PATH: path, CONTENT_DIR: resolve(ARCHIVE) }, [], {
    ...{ command, cwd: dir },
    // The superuser may write everywhere.
    ...(process.getuid?.() === 0 ? { uid: NOBODY } : {}),
  });
  expect((await fetch(`${site.url}/lv`)).status).toBe(200);
  site.process.kill("SIGTERM");
  expect(await site.ended).toBe(0);
  chmodSync(dir, 0o700);
  execFileSync("chmod", ["-R", "u+w", dir]);
});

/** `COPY`, which keeps times: some files by name, or all that belong to the repository. */
function copy(rest: string): void {
  const [last = "", ...names] = rest.split(" ").toReversed();
  expect(last).toMatch(/^\.\/?$/);
  const all = () =>
    execFileSync("git", ["ls-files", "-zco", "--exclude-standard"], { encoding: "utf8" });
  const files = names.includes(".") ? all().split("\0").filter(Boolean) : names;
  for (const file of files) cpSync(file, join(dir, file), { preserveTimestamps: true });
}
