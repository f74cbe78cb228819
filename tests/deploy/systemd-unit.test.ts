import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { startSite } from "../support/site-process";

const unit = readFileSync("deploy/archive@.service", "utf8");
const valuesOf = (name: string) =>
  [...unit.matchAll(new RegExp(`^${name}=(.*)$`, "gm"))].map(([, value = ""]) => value);

test("Node can start with the system calls that the unit leaves it", async () => {
  const [program = "", ...args] = valuesOf("ExecStart")[0]?.split(" ") ?? [];
  expect(program).toMatch(/\/node$/);
  const site = await startSite({}, [], {
    command: [
      ...(["python3", "tests/support/with-system-calls.py"] as const),
      ...[allowedCalls().join(), valuesOf("SystemCallErrorNumber")[0] ?? "kill"],
      ...[process.execPath, ...args],
    ],
  });
  expect((await fetch(`${site.url}/lv`)).status).toBe(200);
  site.process.kill("SIGTERM");
  expect(await site.ended).toBe(0);
});

/** What `SystemCallFilter` allows: its first line adds to nothing, `~` takes away. */
function allowedCalls(): readonly string[] {
  const sets = callsBySet();
  const callsIn = (name: string): readonly string[] =>
    name.startsWith("@") ? (sets.get(name) ?? []).flatMap(callsIn) : [name];
  const allowed = new Set<string>();
  for (const filter of valuesOf("SystemCallFilter")) {
    for (const call of filter.replace("~", "").split(" ").flatMap(callsIn)) {
      if (filter.startsWith("~")) allowed.delete(call);
      else allowed.add(call);
    }
  }
  return [...allowed];
}

/** systemd's own sets of system calls, which may name other sets. */
function callsBySet(): ReadonlyMap<string, readonly string[]> {
  const { stdout } = spawnSync("systemd-analyze", ["syscall-filter"], { encoding: "utf8" });
  return new Map(
    stdout.split(/\n(?=@)/).map((text) => {
      const [name = "", ...lines] = text.split("\n");
      const calls = lines.filter((line) => /^ +[^# ]/.test(line)).map((line) => line.trim());
      return [name, calls];
    }),
  );
}
