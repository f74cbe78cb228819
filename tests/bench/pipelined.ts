import { connect, type Socket } from "node:net";
import { setTimeout } from "node:timers/promises";
import { ARCHIVE } from "../support/archive";
import { startBareServer } from "./bare";
import { startLoggedSite } from "./logged-site";
import { printTable, shown } from "./measure";
import { residentMegabytes } from "./process-stat";
import { readPage } from "./sent-page";

const PAGE = "/lv/vizites";
const REQUESTS = 14_000;
const CONNECTIONS = 6;
const SECONDS = 15;

/**
 * What clients that accept no encoding and ask 14,000 times at once, without waiting for an answer, do to all others:
 * how long a reader of a cached page waits at most and how far memory grows, beside a bare `node:http` with the same page.
 */
export async function bench(): Promise<void> {
  const site = await startLoggedSite(ARCHIVE);
  const page = await readPage(site.url + PAGE);
  const bare = await startBareServer(page.headers.flat(), Buffer.from(page.text));
  const rows = [];
  for (const connections of [1, CONNECTIONS]) {
    const there = await underPipelines(bare.url, bare.pid, connections);
    const here = await underPipelines(site.url + PAGE, site.pid, connections);
    const row = (what: string, unit: string, of: keyof typeof here, aim: string) => ({
      what: `${what}, ${connections} pipelining`,
      value: `${shown(here[of])} ${unit}`,
      peer: `bare node:http: ${shown(there[of])} ${unit}`,
      ratio: `${shown(here[of] / there[of])} ×`,
      aim,
    });
    rows.push(row("longest wait of a reader", "ms", "longestWait", "≤ 500 ms"));
    rows.push(row("growth of memory", "MB", "growth", "≤ 150 MB"));
  }
  await bare.end();
  await site.end();
  printTable(rows);
}

async function underPipelines(url: string, pid: number, connections: number) {
  const before = residentMegabytes(pid);
  const { host, hostname, port, pathname } = new URL(url);
  const requests = `GET ${pathname} HTTP/1.1\r\nHost: ${host}\r\n\r\n`.repeat(REQUESTS);
  const clients: Socket[] = [];
  for (let number = 0; number < connections; number += 1) {
    const client = connect(Number(port), hostname);
    client.on("error", () => undefined).resume();
    client.write(requests);
    clients.push(client);
  }
  let [longestWait, peak] = [0, before];
  for (const until = performance.now() + SECONDS * 1000; performance.now() < until; ) {
    const started = performance.now();
    await (await fetch(url)).arrayBuffer();
    longestWait = Math.max(longestWait, performance.now() - started);
    peak = Math.max(peak, residentMegabytes(pid));
    await setTimeout(20);
  }
  for (const client of clients) client.destroy();
  return { longestWait, growth: peak - before };
}
