import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { startNext } from "../next-start";
import { findNginx, freePort, startNginx, untilUp } from "../nginx";
import { startSite } from "../site-process";
import { client, printTable, type Row, ratesInTurns, shown } from "./measure";

const PAGE = "/lv/vizites/2019-10-15-interpol-ga-88";
const FILTER = "/lv/vizites?org=frontex&year=2024";

/** How many requests a second one process answers: against nginx with the same bytes, and against `next start`. */
export async function bench(): Promise<void> {
  const site = await startSite({ CONTENT_DIR: "content" });
  const rows: Row[] = [];
  try {
    if (findNginx() === null) process.stdout.write("nginx is not here: not measured against it\n");
    else rows.push(await againstNginx(site.url));
    rows.push(...(await againstNext(site.url)));
  } finally {
    site.process.kill("SIGTERM");
    await site.ended;
  }
  process.stdout.write(`load by ${client}, medians of 5 runs in turns\n`);
  printTable(rows);
}

async function againstNginx(url: string): Promise<Row> {
  const response = await fetch(url + PAGE, { headers: { "accept-encoding": "br" } });
  const whole = await (await fetch(url + PAGE)).text();
  const compressed = await raw(url + PAGE);
  const port = await freePort();
  const own = ["date", "connection", "keep-alive", "content-length", "content-type"];
  const headers = [...response.headers]
    .filter(([name]) => !own.includes(name) && name !== "content-encoding")
    .map(([name, value]) => `add_header ${name} "${value.replaceAll('"', '\\"')}" always;`);
  const nginx = await startNginx((dir) => {
    mkdirSync(join(dir, "site"));
    writeFileSync(join(dir, "site", "page"), compressed);
    return `open_file_cache max=100; access_log ${dir}/access.log combined buffer=32k flush=1s;
sendfile on; tcp_nopush on; keepalive_requests 1000000; etag off;
server { listen 127.0.0.1:${port} backlog=1024; root ${dir}/site;
  location = /page { default_type "text/html; charset=utf-8"; add_header Content-Encoding br;
    ${headers.join("\n    ")} } }`;
  });
  const peer = `http://127.0.0.1:${port}/page`;
  await untilUp(peer);
  const sent = await (await fetch(peer)).text();
  if (sent !== whole) throw new Error("nginx does not send the same page");
  const load = { connections: 64, seconds: 5, times: 5 };
  const [here = 0, there = 0] = await ratesInTurns([url + PAGE, peer], load).finally(nginx.end);
  return {
    what: "repeated page, 64 connections, requests/s",
    value: shown(here),
    peer: `nginx, one worker: ${shown(there)}`,
    ratio: `${shown(here / there)} ×`,
    aim: "≥ 1.0 ×",
  };
}

async function againstNext(url: string): Promise<readonly Row[]> {
  const next = await startNext();
  const rows: Row[] = [];
  try {
    for (const [what, path, aim] of [
      ["repeated page", PAGE, 15],
      ["repeated filter", FILTER, 150],
    ] as const) {
      const load = { connections: 64, seconds: 3, times: 5 };
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

/** The bytes as they are sent, in Brotli. */
async function raw(url: string): Promise<Buffer> {
  const { get } = await import("node:http");
  return new Promise((resolve, reject) => {
    get(url, { headers: { "accept-encoding": "br" } }, (response) => {
      const chunks: Buffer[] = [];
      response.on("data", (chunk: Buffer) => chunks.push(chunk));
      response.on("end", () => resolve(Buffer.concat(chunks)));
    }).on("error", reject);
  });
}
