import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ARCHIVE } from "../support/archive";
import { startNext } from "../support/next-start";
import { findNginx, freePort, startNginx, untilUp } from "../support/nginx";
import { startBareServer } from "./bare";
import { startLoggedSite } from "./logged-site";
import { client, printTable, type Row, ratesInTurns, shown } from "./measure";
import { readPage, type SentPage, staticHeaders } from "./sent-page";

const PAGE = "/lv/vizites/2019-10-15-interpol-ga-88";
const FILTER = "/lv/vizites?org=frontex&year=2024";

/** How many requests a second one process answers: against nginx and a bare `node:http` with the same bytes, and `next start`. */
export async function bench(): Promise<void> {
  const site = await startLoggedSite(ARCHIVE);
  const rows: Row[] = [];
  try {
    const page = await readPage(site.url + PAGE);
    const peers = [await startBare(page)];
    if (findNginx() === null) process.stdout.write("nginx is not here: not measured against it\n");
    else peers.push(await startPeerNginx(page));
    rows.push(...(await against(site.url + PAGE, page, peers)));
    rows.push(...(await againstNext(site.url)));
  } finally {
    await site.end();
  }
  process.stdout.write(`load by ${client}, medians of 5 runs in turns\n`);
  printTable(rows);
}

interface Peer {
  readonly name: string;
  readonly url: string;
  readonly aim: string;
  readonly end: () => Promise<void>;
}

async function against(
  url: string,
  page: SentPage,
  peers: readonly Peer[],
): Promise<readonly Row[]> {
  try {
    for (const peer of peers) {
      const sent = await (await fetch(peer.url)).text();
      if (sent !== page.text) throw new Error(`${peer.name} does not send the same page`);
    }
    const load = { connections: 64, seconds: 5, times: 5 };
    const [here = 0, ...there] = await ratesInTurns([url, ...peers.map((peer) => peer.url)], load);
    return peers.map(({ name, aim }, index) => ({
      what: "repeated page, 64 connections, requests/s",
      value: shown(here),
      peer: `${name}: ${shown(there[index] ?? Number.NaN)}`,
      ratio: `${shown(here / (there[index] ?? Number.NaN))} ×`,
      aim,
    }));
  } finally {
    for (const peer of peers) await peer.end();
  }
}

async function startPeerNginx({ headers, compressed }: SentPage): Promise<Peer> {
  const port = await freePort();
  const nginx = await startNginx((dir) => {
    mkdirSync(join(dir, "site"));
    writeFileSync(join(dir, "site", "page"), compressed);
    return `open_file_cache max=100; access_log ${dir}/access.log combined buffer=32k flush=1s;
sendfile on; tcp_nopush on; keepalive_requests 1000000; etag off;
server { listen 127.0.0.1:${port} backlog=1024; root ${dir}/site;
  location = /page { ${staticHeaders(headers)} } }`;
  });
  const url = `http://127.0.0.1:${port}/page`;
  await untilUp(url);
  return { name: "nginx, one worker", url, aim: "≥ 0.42 ×", end: nginx.end };
}

async function startBare({ headers, compressed }: SentPage): Promise<Peer> {
  const encoded = [...headers.flat(), "Content-Encoding", "br"];
  const { url, end } = await startBareServer(encoded, compressed);
  return { name: "bare node:http, no log", url, aim: "—", end };
}

async function againstNext(url: string): Promise<readonly Row[]> {
  const next = await startNext();
  const rows: Row[] = [];
  try {
    for (const [what, path, aim] of [
      ["repeated page", PAGE, 15],
      ["repeated filter", FILTER, 150],
    ] as const) {
      const load = { connections: 64, seconds: 5, times: 5 };
      const [here = 0, there = 0] = await ratesInTurns([url + path, next.url + path], load);
      rows.push({
        what: `${what}, 64 connections, requests/s`,
        value: shown(here),
        peer: `next start: ${shown(there)}`,
        ratio: `${shown(here / there)} ×`,
        aim: `≥ ${aim} ×`,
      });
    }
  } finally {
    next.process.kill();
  }
  return rows;
}
