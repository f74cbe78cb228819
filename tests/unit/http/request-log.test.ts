import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, openSync, readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { type AccessLine, createLog } from "#lib/http/request-log";

const path = join(mkdtempSync(join(tmpdir(), "log-")), "log");
const log = createLog(openSync(path, "w"));
const written = () => readFileSync(path, "utf8");
const given: AccessLine = {
  method: "GET",
  path: '/lv/"\n{\u0007',
  status: 200,
  ms: 0.1,
  bytes: 7252,
  cache: "hit",
};

test("each request and event is one line of JSON with its time", async () => {
  const before = new Date().toISOString();
  for (let number = 0; number < 600; number += 1) log.access({ ...given, bytes: number });
  log.event("live", { revision: "1", message: "a\nb" });
  log.access(given);
  await log.flush();
  const lines = written().trimEnd().split("\n");
  const read = lines.map((line) => JSON.parse(line));
  const numbers = read.flatMap(({ bytes }) => bytes ?? []).toSorted((a, b) => a - b);
  expect(numbers).toEqual([...Array.from({ length: 600 }, (_, number) => number), 7252]);
  expect(read).toContainEqual({ ...given, time: expect.any(String) });
  expect(read).toContainEqual({
    ...{ time: expect.any(String), event: "live", revision: "1", message: "a\nb" },
  });
  for (const { time } of read) {
    expect(time >= before).toBe(true);
    expect(time <= new Date().toISOString()).toBe(true);
  }
});

test("a line is written although nothing else happens", async () => {
  const before = written();
  log.access({ ...given, path: "/last" });
  await expect.poll(() => written().length, { timeout: 5000 }).toBeGreaterThan(before.length);
  expect(written()).toContain('"path":"/last"');
});

test.each([
  ["has gone", 1000],
  ["reads nothing", 100_000],
])("a process goes on and ends in order when the reader of its log %s", async (what, lines) => {
  const program = `import { createLog } from "./lib/http/request-log.ts";
    const log = createLog();
    process.stdin.once("data", () => {
      for (let line = 0; line < ${lines}; line += 1) log.event("late", { line });
      setTimeout(() => log.flush().then(() => process.exit(7)), 100);
    });`;
  const child = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", program]);
  if (what === "has gone") child.stdout.destroy();
  child.stdin.write("go");
  expect(await once(child, "exit")).toEqual([7, null]);
});
