import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { listFiles } from "#lib/content/read";
import { generateArchive } from "../generate-archive";
import { startSite } from "../site-process";
import { median, printTable, shown } from "./measure";

/** How long a saved file takes to be live, with 10,000 visits, while requests flow; and what 100,000 requests leave. */
export async function bench(): Promise<void> {
  const dir = join(mkdtempSync(join(tmpdir(), "archive-")), "content");
  generateArchive(dir, 10_000);
  const paths = listFiles(dir).map(({ path }) => path);
  const visits = paths.filter((path) => path.startsWith("visits/") && path.endsWith(".lv.md"));
  const site = await startSite({ CONTENT_DIR: dir, MALLOC_ARENA_MAX: "2" });
  const flow = flowing(site.url, visits.slice(0, 200).map(addressOf));
  const times: number[] = [];
  for (let round = 0; round < 7; round += 1) {
    const path = visits[500 + round * 100] ?? "";
    const file = join(dir, path);
    writeFileSync(file, readFileSync(file, "utf8").replace(/^title: .*/m, `title: Round-${round}`));
    const started = performance.now();
    while (!(await (await fetch(site.url + addressOf(path))).text()).includes(`Round-${round}`)) {
      await new Promise((done) => setTimeout(done, 10));
    }
    times.push(performance.now() - started);
  }
  const { answers, failed } = await flow.stop();
  const { first, last } = await memoryOver(site.url, site.process.pid ?? 0);
  const row = (what: string, value: string, aim: string) => ({
    ...{ what, value, peer: "—", ratio: "—", aim },
  });
  printTable([
    row("an edited file is live, median of 7", `${shown(median(times))} ms`, "≤ 1,000 ms"),
    row(`failed of ${shown(answers)} requests meanwhile`, String(failed), "0"),
    row("RSS after 20,000 made-up addresses", `${shown(first)} MB`, "—"),
    row("RSS after 100,000 made-up addresses", `${shown(last)} MB`, "≤ 700 MB, flat"),
  ]);
  site.process.kill("SIGTERM");
  await site.ended;
  rmSync(dir, { recursive: true });
}

function addressOf(path: string): string {
  return `/lv/vizites/${path.replace(/^.*\//, "").replace(/\.lv\.md$/, "")}`;
}

function flowing(url: string, paths: readonly string[]) {
  let [isOver, answers, failed] = [false, 0, 0];
  const ask = async (from: number) => {
    for (let number = from; !isOver; number += 1) {
      const response = await fetch(url + (paths[number % paths.length] ?? ""));
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

/** Megabytes resident after 20,000 and after 100,000 requests, of which one in ten is for a new address. */
async function memoryOver(url: string, pid: number) {
  const made = { first: 0, last: 0 };
  let asked = 0;
  const ask = async () => {
    while (asked < 100_000) {
      asked += 1;
      const number = asked;
      const query = number % 10 === 0 ? `?year=${1990 + (number % 40)}&x=${number}` : "";
      await (await fetch(`${url}/lv/vizites${query}`)).arrayBuffer();
      if (number === 20_000) made.first = residentOf(pid);
    }
  };
  await Promise.all(Array.from({ length: 16 }, ask));
  made.last = residentOf(pid);
  return made;
}

function residentOf(pid: number): number {
  const kilobytes = /VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1];
  return Number(kilobytes ?? Number.NaN) / 1024;
}
