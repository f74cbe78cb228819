import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateArchive } from "../support/generate-archive";
import { startLoggedSite } from "./logged-site";
import { median, printTable, shown } from "./measure";
import { processorSeconds } from "./process-stat";

const TIMES = 5;
const FORMATS = ["xlsx", "ods", "csv", "json", "ics", "atom"];

/** What a whole archive of 10,000 visits weighs and costs in each form: the first time, and once it is kept. */
export async function bench(): Promise<void> {
  const dir = join(mkdtempSync(join(tmpdir(), "archive-")), "content");
  generateArchive(dir, 10_000);
  const site = await startLoggedSite(dir);
  const row = (what: string, value: string, aim = "—") => ({
    what,
    value,
    peer: "—",
    ratio: "—",
    aim,
  });
  const rows = [];
  for (const format of FORMATS) {
    const url = `${site.url}/lv/vizites.${format}`;
    const first = await cost(url, site.pid);
    const again = [];
    for (let time = 0; time < TIMES; time += 1) again.push(await cost(url, site.pid));
    const sizes = `${shown(first.bytes / 1e6)} MB`;
    rows.push(row(`${format}, all of 10,000 visits, whole size`, sizes));
    rows.push(row(`${format}, first time`, `${shown(first.ms)} ms, ${shown(first.cpu)} ms CPU`));
    const [ms, cpu] = [again.map((one) => one.ms), again.map((one) => one.cpu)].map(median);
    const kept = `${shown(ms ?? 0)} ms, ${shown(cpu ?? 0)} ms CPU`;
    rows.push(row(`${format}, kept, median of ${TIMES}`, kept, "≤ 100 ms CPU"));
  }
  rows.push(row("resident after all of them", `${shown(site.resident())} MB`, "bounded"));
  printTable(rows);
  await site.end();
  rmSync(dir, { recursive: true });
}

async function cost(url: string, pid: number) {
  const [started, before] = [performance.now(), processorSeconds(pid)];
  const response = await fetch(url, { headers: { "accept-encoding": "identity" } });
  if (response.status !== 200) throw new Error(`${url}: ${response.status}`);
  const bytes = (await response.arrayBuffer()).byteLength;
  return { bytes, ms: performance.now() - started, cpu: 1000 * (processorSeconds(pid) - before) };
}
