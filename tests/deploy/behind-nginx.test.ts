import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";

import { everyAddress } from "#lib/routing/site-pages";
import { ARCHIVE } from "../support/archive";
import { freePort, startDeployedNginx } from "../support/nginx";

import { type SiteProcess, startSite } from "../support/site-process";

const addresses = everyAddress(snapshotOf(loadArchive(ARCHIVE)));

let ports: readonly [number, number] = [0, 0];
let sites: [SiteProcess, SiteProcess];
beforeAll(async () => {
  ports = [await freePort(), await freePort()];
  const first = await start(0);
  sites = [first, await start(1)];
});
afterAll(async () => {
  for (const site of sites) site.process.kill("SIGTERM");
  await Promise.all(sites.map(({ ended }) => ended));
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
  expect(headers.get("content-security-policy")).toMatch(/^default-src 'none'/);
  expect((await fetch(`${url}/healthz`)).status).toBe(404);
  await fetch(`${url}/lv/vizites?q=a-secret`);
  await expect
    .poll(() => readFileSync(join(nginx.dir, "archive.log"), "utf8"), { timeout: 10_000 })
    .toContain('"path":"/lv/vizites"');
  const log = readFileSync(join(nginx.dir, "archive.log"), "utf8");
  expect(log).not.toMatch(/secret|127\.0\.0\.1/);
  expect(log).toContain('"cache":"HIT"');
  await nginx.end();
});

function start(index: 0 | 1): Promise<SiteProcess> {
  return startSite({ CONTENT_DIR: ARCHIVE, PORT: String(ports[index]) });
}
