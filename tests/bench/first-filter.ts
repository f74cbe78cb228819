import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { KINDS, MODES } from "#lib/model/records";
import { generateArchive } from "../support/generate-archive";
import { startLoggedSite } from "./logged-site";
import { percentile, printTable, shown } from "./measure";

/** How long an address takes that nobody has asked for before, with 10,000 visits, on one connection. */
export async function bench(): Promise<void> {
  const dir = join(mkdtempSync(join(tmpdir(), "archive-")), "content");
  generateArchive(dir, 10_000);
  const site = await startLoggedSite(dir);
  const times: number[] = [];
  for (const [number, address] of addresses().entries()) {
    const started = performance.now();
    const response = await fetch(site.url + address);
    await response.arrayBuffer();
    if (response.status !== 200) throw new Error(`${address}: ${response.status}`);
    // The first ones load code.
    if (number >= 50) times.push(performance.now() - started);
  }
  printTable(
    [
      [50, "40 ms"],
      [99, "100 ms"],
    ].map(([percent, aim]) => ({
      what: `first filter address, 10,000 visits, p${percent} of ${times.length}`,
      value: `${shown(percentile(times, Number(percent)))} ms`,
      peer: "—",
      ratio: "—",
      aim: `≤ ${aim}`,
    })),
  );
  await site.end();
  rmSync(dir, { recursive: true });
}

function addresses(): readonly string[] {
  const years = Array.from({ length: 40 }, (_, index) => 1990 + index);
  return years.flatMap((year) =>
    KINDS.map((kind, index) => `/lv/vizites?year=${year}&kind=${kind}&mode=${MODES[index % 3]}`),
  );
}
