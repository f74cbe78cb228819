import { mkdtempSync, rmSync } from "node:fs";
import { Agent, get } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { generateArchive } from "../support/generate-archive";
import { type LoggedSite, startLoggedSite } from "./logged-site";
import { percentile, printTable, type Row, shown } from "./measure";

const CONNECTIONS = 64;
const SEARCHES = 10_000;
const EXPORTS = 600;
/** How often a reader asks for a page that is kept, beside the flood. */
const READER_MS = 20;
const PAGE = "/lv/vizites";

/**
 * What a reader of a kept page notices, and what memory the server takes, while others flood it through 64 connections: with
 * 10,000 searches of which no two are alike, and with data files of 600 periods. Over 10,000 visits.
 */
export async function bench(): Promise<void> {
  const dir = join(mkdtempSync(join(tmpdir(), "archive-")), "content");
  generateArchive(dir, 10_000);
  const site = await startLoggedSite(dir);
  try {
    const quiet = await readingBeside(site, () => setTimeout(5_000, new Map<number, number>()));
    const rows = [
      waits("alone", quiet),
      ...(await flooded(site, "searches", SEARCHES, searchAddress)),
      ...(await flooded(site, "data files", EXPORTS, exportAddress)),
    ];
    progress("");
    printTable(rows);
  } finally {
    await site.end();
    rmSync(dir, { recursive: true });
  }
}

function searchAddress(number: number): string {
  const words = ["sarunas", "paziņojums", "vienošanās", "delegācija", "apmeklējums"];
  const q = `${words[number % words.length]} ${number.toString(36)}`;
  return `${PAGE}?${new URLSearchParams({ q })}`;
}

function exportAddress(number: number): string {
  const format = ["json", "csv", "ics", "atom"][number % 4];
  const day = new Date(Date.UTC(1990, 0, 1 + number)).toISOString().slice(0, 10);
  return `/lv/vizites.${format}?from=${day}`;
}

async function flooded(
  site: LoggedSite,
  what: string,
  requests: number,
  addressOf: (number: number) => string,
): Promise<readonly Row[]> {
  const memory: number[] = [];
  const beside = await readingBeside(site, async () => {
    const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
    const statuses = new Map<number, number>();
    let asked = 0;
    const ask = async () => {
      while (asked < requests) {
        asked += 1;
        const number = asked;
        const status = await statusOf(site.url + addressOf(number), agent);
        statuses.set(status, (statuses.get(status) ?? 0) + 1);
        if (number % Math.ceil(requests / 100) === 0) {
          memory.push(site.resident());
          progress(`${what}: ${number} of ${requests}`);
        }
      }
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, ask));
    agent.destroy();
    const others = [...statuses.keys()].filter((status) => status !== 200 && status !== 503);
    if (others.length > 0) throw new Error(`${what}: ${others.join(", ")}`);
    return statuses;
  });
  const [half, last] = [memory[Math.floor(memory.length / 2)] ?? 0, memory.at(-1) ?? 0];
  const answers = [...beside.statuses].map(([status, count]) => `${count} × ${status}`).join(", ");
  return [
    waits(`beside ${requests} ${what}`, beside),
    { ...row(`${what}: answers`, answers), aim: "200 or 503" },
    {
      ...row(
        `${what}: memory half-way, at the end, most`,
        [half, last, Math.max(...memory)].map((one) => `${shown(one)} MB`).join(", "),
      ),
      aim: "flat",
    },
  ];
}

interface Beside {
  readonly times: readonly number[];
  readonly statuses: ReadonlyMap<number, number>;
}

/** Asks for a kept page every now and then until the work is done. */
async function readingBeside(
  site: LoggedSite,
  work: () => Promise<ReadonlyMap<number, number>>,
): Promise<Beside> {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  await statusOf(site.url + PAGE, agent);
  const times: number[] = [];
  let isOver = false;
  const reading = (async () => {
    while (!isOver) {
      const started = performance.now();
      const status = await statusOf(site.url + PAGE, agent);
      if (status !== 200) throw new Error(`${PAGE}: ${status}`);
      times.push(performance.now() - started);
      await setTimeout(READER_MS);
    }
  })();
  const [statuses] = await Promise.all([work().finally(() => (isOver = true)), reading]);
  agent.destroy();
  return { times, statuses };
}

function statusOf(url: string, agent: Agent): Promise<number> {
  return new Promise((resolve, reject) => {
    get(url, { agent, headers: { "accept-encoding": "br" } }, (response) => {
      response.on("end", () => resolve(response.statusCode ?? 0));
      response.on("error", reject);
      response.resume();
    }).on("error", reject);
  });
}

function waits(when: string, { times }: Beside): Row {
  const [p50, p99] = [percentile(times, 50), percentile(times, 99)];
  return row(`a kept page, ${when}, p50 and p99`, `${shown(p50)} and ${shown(p99)} ms`);
}

function row(what: string, value: string): Row {
  return { what, value, peer: "—", ratio: "—", aim: "—" };
}

function progress(text: string): void {
  if (process.stdout.isTTY) process.stdout.write(`\r\x1b[K${text}`);
}
