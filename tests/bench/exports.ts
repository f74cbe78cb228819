import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { generateArchive } from "../support/generate-archive";
import { startLoggedSite } from "./logged-site";
import { median, printTable, shown } from "./measure";
import { processorSeconds } from "./process-stat";

const TIMES = 5;
const FORMATS = ["xlsx", "csv", "json", "ics", "atom"];
const ADDRESSES: readonly (readonly [string, string])[] = [
  ...FORMATS.map((format) => [format, `/lv/vizites.${format}`] as const),
  ["SQLite", "/data/archive.sqlite"],
  ["ZIP", "/data/archive.zip"],
];

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
  for (const [format, path] of ADDRESSES) {
    const url = site.url + path;
    let isMade = false;
    const making = cost(url, site.pid).finally(() => {
      isMade = true;
    });
    const meanwhile = await slowestPage(`${site.url}/lv/vizites?q=${format}`, () => isMade);
    const first = await making;
    const again = [];
    for (let time = 0; time < TIMES; time += 1) again.push(await cost(url, site.pid));
    const sizes = `${shown(first.bytes / 1e6)} MB`;
    rows.push(row(`${format}, all of 10,000 visits, whole size`, sizes));
    rows.push(row(`${format}, first time`, `${shown(first.ms)} ms, ${shown(first.cpu)} ms CPU`));
    rows.push(row(`a page that is not kept, while ${format} is made`, `${shown(meanwhile)} ms`));
    const [ms, cpu] = [again.map((one) => one.ms), again.map((one) => one.cpu)].map(median);
    const kept = `${shown(ms ?? 0)} ms, ${shown(cpu ?? 0)} ms CPU`;
    rows.push(row(`${format}, kept, median of ${TIMES}`, kept, "≤ 100 ms CPU"));
  }
  rows.push(row("resident after all of them", `${shown(site.resident())} MB`, "bounded"));
  printTable(rows);
  await site.end();
  rmSync(dir, { recursive: true });
}

/** The longest that a reader of a page that is not kept waits until something is done, in milliseconds. */
async function slowestPage(address: string, isDone: () => boolean): Promise<number> {
  let slowest = 0;
  for (let count = 0; !isDone(); count += 1) {
    const started = performance.now();
    await (await fetch(`${address}${count}`)).text();
    slowest = Math.max(slowest, performance.now() - started);
  }
  return slowest;
}

async function cost(url: string, pid: number) {
  const [started, before] = [performance.now(), processorSeconds(pid)];
  const response = await fetch(url, { headers: { "accept-encoding": "identity" } });
  if (response.status !== 200) throw new Error(`${url}: ${response.status}`);
  const bytes = (await response.arrayBuffer()).byteLength;
  return { bytes, ms: performance.now() - started, cpu: 1000 * (processorSeconds(pid) - before) };
}
