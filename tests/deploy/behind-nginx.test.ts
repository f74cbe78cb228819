import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { everyAddress } from "#lib/routing/site-pages";
import { ARCHIVE } from "../support/archive";
import { freePort, startDeployedNginx } from "../support/nginx";
import { type SiteProcess, startSite } from "../support/site-process";

const addresses = everyAddress(snapshotOf(loadArchive(ARCHIVE)));

const VISIT = "2019-04-17-emn-conference";
const POLICY = /^default-src 'none'/;
const content = join(mkdtempSync(join(tmpdir(), "archive-")), "content");

let ports: readonly [number, number] = [0, 0];
let sites: [SiteProcess, SiteProcess];
beforeAll(async () => {
  cpSync(ARCHIVE, content, { recursive: true });
  ports = [await freePort(), await freePort()];
  const first = await start(0);
  sites = [first, await start(1)];
});
afterAll(async () => {
  for (const site of sites) site.process.kill("SIGTERM");
  await Promise.all(sites.map(({ ended }) => ended));
  rmSync(content, { recursive: true });
});

test("of 5,000 requests and more none fails while one server is killed and the other one drained", async () => {
  const nginx = await startDeployedNginx(ports, (conf) => conf.replace("proxy_cache archive;", ""));
  const { url } = nginx;
  const failed: string[] = [];
  let [done, isOver] = [0, false];
  const ask = async (from: number) => {
    for (let number = from; !isOver || done < 5000; number += 16) {
      const address = addresses[number % addresses.length] ?? "/lv";
      const answer = await fetch(url + address).then(
        async (response) => `${response.status} ${(await response.text()).length > 0}`,
        String,
      );
      if (answer !== "200 true") failed.push(`${address}: ${answer}`);
      done += 1;
    }
  };
  const asking = Array.from({ length: 16 }, (_, from) => ask(from));
  const codes: (number | null)[] = [];
  for (const [index, signal] of [
    [0, "SIGKILL"],
    [1, "SIGTERM"],
  ] as const) {
    await expect.poll(() => done, { timeout: 60_000 }).toBeGreaterThan(1000 * (index + 1));
    sites[index].process.kill(signal);
    codes.push(await sites[index].ended);
    sites[index] = await start(index);
  }
  isOver = true;
  await Promise.all(asking);
  await nginx.end();
  expect(codes).toEqual([null, 0]);
  expect(done).toBeGreaterThanOrEqual(5000);
  expect(failed).toEqual([]);
});

test("nginx keeps each encoding, asks again only what changed, and answers from what it keeps", async () => {
  const nginx = await startDeployedNginx(ports);
  const { url } = nginx;
  const seen: string[] = [];
  for (const encoding of ["br", "gzip", "identity", "br"]) {
    const response = await fetch(`${url}/lv`, { headers: { "accept-encoding": encoding } });
    expect(await response.text()).toContain("<html");
    seen.push(`${response.headers.get("content-encoding")}`);
  }
  expect(seen).toEqual(["br", "gzip", "null", "br"]);
  const { headers } = await fetch(`${url}/lv`);
  expect(headers.get("content-security-policy")).toMatch(POLICY);
  const own = await fetch(`${url}/healthz`);
  expect(own.status).toBe(404);
  expect(own.headers.get("content-security-policy")).toMatch(POLICY);
  await fetch(`${url}/lv/vizites?q=a-secret`);
  await expect
    .poll(() => readFileSync(join(nginx.dir, "archive.log"), "utf8"), { timeout: 10_000 })
    .toContain('"path":"/lv/vizites"');
  const log = readFileSync(join(nginx.dir, "archive.log"), "utf8");
  expect(log).not.toMatch(/secret|127\.0\.0\.1/);
  expect(log).toContain('"cache":"HIT"');
  await nginx.end();
});

test("of a page nginx keeps three copies, however many ways there are to ask for its encoding", async () => {
  const nginx = await startDeployedNginx(ports);
  const ways = [
    ...["br", "BR;q=0.1", "gzip,br", "gzip, deflate, br, zstd", "x ,\tbr ; q=1.0"],
    ...["gzip", "br;q=0,gzip;q=1", "br;q=0.000 , gzip", "bro, gzip;q=0.001"],
    ...["", "identity", "br;q=0", "gzip;q=0.0", "brgzip", "deflate"],
  ];
  const many = Array.from({ length: 300 }, (_, number) => `br;q=0.${number + 1}, x-${number}`);
  for (const encoding of [...ways, ...many]) {
    const init = { headers: { "accept-encoding": encoding } };
    const [there, here] = await Promise.all(
      [nginx.url, sites[0].url].map(async (url) => {
        const response = await fetch(`${url}/lv`, init);
        await response.arrayBuffer();
        return response.headers.get("content-encoding");
      }),
    );
    expect(there, encoding).toBe(here);
  }
  const cached = readdirSync(join(nginx.dir, "cache"), { recursive: true, withFileTypes: true });
  expect(cached.filter((entry) => entry.isFile())).toHaveLength(3);
  await nginx.end();
});

test("an entry that is withdrawn is gone two seconds later, also for who comes after a quiet time", async () => {
  const nginx = await startDeployedNginx(ports);
  const statusAt = async (url: string) => (await fetch(`${url}/lv/vizites/${VISIT}`)).status;
  expect(await statusAt(nginx.url)).toBe(200);
  const file = join(content, "visits", VISIT.slice(0, 4), `${VISIT}.lv.md`);
  const text = readFileSync(file, "utf8");
  const reason =
    "withdrawn:\n  day: 2026-11-28\n  lv: Avots atsaukts.\n  en: The source was withdrawn.";
  writeFileSync(file, text.replace(/\n---\n/, `\n${reason}\n---\n`));
  for (const { url } of sites)
    await expect.poll(() => statusAt(url), { timeout: 20_000 }).toBe(410);
  await setTimeout(2100);
  expect(await statusAt(nginx.url)).toBe(410);
  writeFileSync(file, text);
  await nginx.end();
});

test("nginx tells nobody who asked for what, also when no process answers", async () => {
  const nginx = await startDeployedNginx([1, 1]);
  const response = await fetch(`${nginx.url}/lv/vizites?q=a-secret`);
  expect(response.status).toBe(502);
  const log = (name: string) => readFileSync(join(nginx.dir, name), "utf8");
  await expect.poll(() => log("archive.log"), { timeout: 10_000 }).toContain('"status":502');
  for (const name of ["archive.log", "error.log"])
    expect(log(name)).not.toMatch(/secret|client: 127/);
  expect(response.headers.get("content-security-policy")).toMatch(POLICY);
  await nginx.end();
});

function start(index: 0 | 1): Promise<SiteProcess> {
  return startSite({ CONTENT_DIR: content, PORT: String(ports[index]) });
}
