import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { listFiles } from "#lib/content/read-folder";
import { generateArchive } from "../support/generate-archive";
import { type LoggedSite, startLoggedSite } from "./logged-site";
import { median, printTable, shown } from "./measure";

const ROUNDS = 7;
/** So that each is one edit, and not a series of them. */
const BETWEEN_EDITS_MS = 3_000;
const REQUESTS = 100_000;

/** How long a saved file takes to be live, with 10,000 visits, while requests flow; and what 100,000 requests leave. */
export async function bench(): Promise<void> {
  const dir = join(mkdtempSync(join(tmpdir(), "archive-")), "content");
  generateArchive(dir, 10_000);
  const paths = listFiles(dir).map(({ path }) => path);
  const visits = paths.filter((path) => path.startsWith("visits/") && path.endsWith(".lv.md"));
  const site = await startLoggedSite(dir, ["--trace-gc"]);
  const addresses = visits.slice(0, 500).map((path) => site.url + addressOf(path));
  const flow = flowing(addresses);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const path = visits[500 + round * 100] ?? "";
    const file = join(dir, path);
    writeFileSync(file, readFileSync(file, "utf8").replace(/^title: .*/m, `title: Round-${round}`));
    const started = performance.now();
    while (!(await read(site.url + addressOf(path))).includes(`Round-${round}`))
      await setTimeout(10);
    times.push(performance.now() - started);
    await setTimeout(BETWEEN_EDITS_MS);
    progress(`edit ${round + 1} of ${ROUNDS}`);
  }
  const { answers, failed } = await flow.stop();
  const row = (what: string, value: string, aim: string) => ({
    ...{ what, value, peer: "—", ratio: "—", aim },
  });
  const rows = [
    row(`an edited file is live, median of ${ROUNDS}`, `${shown(median(times))} ms`, "≤ 1,200 ms"),
    row(`failed of ${shown(answers)} requests meanwhile`, String(failed), "0"),
  ];
  for (const { asked, heap, rss } of await memoryOver(addresses, site)) {
    const value = `heap ${shown(heap)} MB, RSS ${shown(rss)} MB`;
    rows.push(row(`memory after ${shown(asked)} requests`, value, "flat; RSS ≤ 760 MB"));
  }
  progress("");
  printTable(rows);
  await site.end();
  rmSync(dir, { recursive: true });
}

function progress(text: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${text}`);
}

async function read(url: string): Promise<string> {
  return (await fetch(url)).text();
}

function addressOf(path: string): string {
  return `/lv/vizites/${path.replace(/^.*\//, "").replace(/\.lv\.md$/, "")}`;
}

function flowing(addresses: readonly string[]) {
  let [isOver, answers, failed] = [false, 0, 0];
  const ask = async (from: number) => {
    for (let number = from; !isOver; number += 1) {
      const response = await fetch(addresses[number % addresses.length] ?? "");
      await response.arrayBuffer();
      answers += 1;
      if (response.status !== 200) failed += 1;
    }
  };
  const asking = [0, 50, 100, 150].map(ask);
  return {
    stop: async () => {
      isOver = true;
      await Promise.all(asking);
      return { answers, failed };
    },
  };
}

/** Megabytes in use at every fifth of 100,000 requests, of which one in a hundred is for an address nobody asked for before. */
async function memoryOver(addresses: readonly string[], site: LoggedSite) {
  const found: { asked: number; heap: number; rss: number }[] = [];
  let asked = 0;
  const ask = async () => {
    while (asked < REQUESTS) {
      asked += 1;
      const number = asked;
      const query = `year=${1990 + (number % 40)}&x=${number}`;
      const known = addresses[number % addresses.length] ?? "";
      await read(number % 100 === 0 ? `${site.url}/lv/vizites?${query}` : known);
      if (number % 1000 === 0) progress(`request ${number} of ${REQUESTS}`);
      if (number % (REQUESTS / 5) === 0)
        found.push({ asked: number, heap: heapOf(site.log()), rss: site.resident() });
    }
  };
  await Promise.all(Array.from({ length: 16 }, ask));
  return found;
}

/** Megabytes that the last whole collection left in each of the server's threads, together. */
function heapOf(log: string): number {
  const left = new Map<string, number>();
  for (const [, thread = "", megabytes] of log.matchAll(
    /^\[\d+:(\w+)\].*Mark-Compact.* -> ([\d.]+)/gm,
  ))
    left.set(thread, Number(megabytes));
  return [...left.values()].reduce((sum, each) => sum + each, 0);
}
