import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ARCHIVE } from "../support/archive";
import { startDeployedNginx } from "../support/nginx";
import { startLoggedSite } from "./logged-site";
import { client, printTable, type Row, ratesInTurns, shown } from "./measure";
import { readPage, type SentPage, staticHeaders } from "./sent-page";

const PAGES = {
  "a visit": "/lv/vizites/2019-10-15-interpol-ga-88",
  "the timeline": "/lv/vizites",
};

/**
 * What readers meet: requests a second through `deploy/nginx.conf` with two processes of the site behind it, against the
 * same nginx that sends the same bytes from disk, both with the same access log.
 */
export async function bench(): Promise<void> {
  const sites = [await startLoggedSite(ARCHIVE), await startLoggedSite(ARCHIVE)] as const;
  const proxy = await startDeployedNginx([portOf(sites[0].url), portOf(sites[1].url)]);
  const rows: Row[] = [];
  for (const [what, path] of Object.entries(PAGES)) {
    const page = await readPage(proxy.url + path);
    const disk = await startDiskNginx(path, page);
    const sent = await (await fetch(disk.url + path)).text();
    if (sent !== page.text) throw new Error(`nginx does not send ${path} from disk`);
    const load = { connections: 64, seconds: 5, times: 5 };
    const urls = [proxy.url + path, disk.url + path];
    const [here = 0, there = 0] = await ratesInTurns(urls, load);
    rows.push({
      what: `${what} through deploy/nginx.conf, two processes, requests/s`,
      value: shown(here),
      peer: `the same nginx, from disk: ${shown(there)}`,
      ratio: `${shown(here / there)} ×`,
      aim: "≥ 0.9 ×",
    });
    await disk.end();
  }
  process.stdout.write(`load by ${client}, 64 connections, medians of 5 runs in turns\n`);
  printTable(rows);
  await proxy.end();
  for (const site of sites) await site.end();
}

function portOf(url: string): number {
  return Number(new URL(url).port);
}

/** nginx with the deployment's file, in which a file on disk takes the place of the site. */
function startDiskNginx(path: string, { headers, compressed }: SentPage) {
  return startDeployedNginx([1, 1], (conf, dir) => {
    const file = join(dir, "site", path, "page");
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, compressed);
    return conf.replace(
      /location \/ \{[\s\S]*\n {2}\}\n/,
      `location = ${path} { alias ${file}; ${staticHeaders(headers)} }\n`,
    );
  });
}
