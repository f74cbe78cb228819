import { execFileSync } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { afterAll, beforeAll, expect, test } from "vitest";
import { PAGE_KINDS } from "../support/page-kinds";
import { type SiteProcess, startSite } from "../support/site-process";
import { type Engine, openFirefox } from "./engines";

const SCRIPT = new URL("accessibility-tree.py", import.meta.url).pathname;

let site: SiteProcess;
let firefox: Engine;

beforeAll(async () => {
  site = await startSite({ SITE_URL: "http://localhost" });
  firefox = await openFirefox("light", true);
});

afterAll(async () => {
  await firefox.close();
  site.process.kill("SIGTERM");
  await site.ended;
});

/** The tree that Firefox hands out, once it has stood still; what is around the main part only of home. */
async function treeOf(url: string, isHome: boolean): Promise<string> {
  await firefox.goto(url);
  const read = () =>
    execFileSync("/usr/bin/python3", [SCRIPT, "firefox", ...(isHome ? [] : ["main"])], {
      encoding: "utf8",
    }).replaceAll(site.url, "");
  for (let before = read(), tries = 0; ; tries += 1) {
    await wait(300);
    const now = read();
    if (now === before || tries > 20) return now;
    before = now;
  }
}

test.each(PAGE_KINDS)(
  "assistive technology is told what it was told before of: $name",
  async ({ name, address }) => {
    const golden = `trees/${name.replaceAll(" ", "-").replace(/[()]/g, "")}.txt`;
    await expect(await treeOf(site.url + address, name.startsWith("home"))).toMatchFileSnapshot(
      golden,
    );
  },
);
