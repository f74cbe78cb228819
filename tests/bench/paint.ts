import { createServer } from "node:http";
import { brotliCompressSync } from "node:zlib";
import { parseDocument } from "htmlparser2";
import { type Browser, chromium } from "playwright";
import { ARCHIVE } from "../support/archive";
import { findChromium } from "../support/chromium";
import { freePort } from "../support/nginx";
import { startLoggedSite } from "./logged-site";
import { median, printTable, shown } from "./measure";

const PAGE = "/lv/vizites/2019-10-15-interpol-ga-88";
const TIMES = 7;

// The "Slow 4G" of Chromium's developer tools.
const SLOW_4G = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1.6 * 1024 * 1024 * 0.9) / 8,
  uploadThroughput: (750 * 1024 * 0.9) / 8,
};

/** When the first text of a visit is seen, against a bare page of the same text with its styles in a file of their own. */
export async function bench(): Promise<void> {
  const site = await startLoggedSite(ARCHIVE);
  const bare = await serveBare(await (await fetch(site.url + PAGE)).text());
  const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
  const times = { here: [] as number[], there: [] as number[] };
  for (let time = 0; time < TIMES; time += 1) {
    times.here.push(await firstPaint(browser, site.url + PAGE));
    times.there.push(await firstPaint(browser, bare.url));
  }
  const [here, there] = [median(times.here), median(times.there)];
  printTable([
    {
      what: `first contentful paint, 4 × CPU, slow 4G, median of ${TIMES}`,
      value: `${shown(here)} ms`,
      peer: `a bare page, one stylesheet file: ${shown(there)} ms`,
      ratio: `${shown(here / there)} ×`,
      aim: "≤ 0.9 ×",
    },
  ]);
  await browser.close();
  bare.end();
  await site.end();
}

async function firstPaint(browser: Browser, url: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  await devtools.send("Network.enable");
  await devtools.send("Network.emulateNetworkConditions", SLOW_4G);
  await devtools.send("Emulation.setCPUThrottlingRate", { rate: 4 });
  await page.goto(url, { waitUntil: "load" });
  const painted = await page.waitForFunction(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime,
  );
  const time = Number(await painted.jsonValue());
  await context.close();
  return time;
}

/** Serves what a plain generator of static pages would make of a page: its text in paragraphs, its styles in a file. */
async function serveBare(html: string) {
  const styles = [...html.matchAll(/<style[^>]*>([^<]*)<\/style>/g)].map((found) => found[1] ?? "");
  const text = textsOf(parseDocument(html)).map((each) => `<p>${each}</p>`);
  const head = '<meta charset="utf-8"><link rel="stylesheet" href="/style.css"><title>a</title>';
  const page = `<!DOCTYPE html><html lang="lv"><head>${head}</head><body><main>${text.join("\n")}</main></body></html>`;
  const answers = new Map([
    ["/", { type: "text/html; charset=utf-8", body: brotliCompressSync(page) }],
    ["/style.css", { type: "text/css", body: brotliCompressSync(styles.join("\n")) }],
  ]);
  const port = await freePort();
  const server = createServer((request, response) => {
    const answer = answers.get(request.url ?? "");
    const headers = { "Content-Type": answer?.type ?? "text/plain", "Content-Encoding": "br" };
    response.writeHead(answer === undefined ? 404 : 200, headers).end(answer?.body);
  }).listen(port);
  return { url: `http://localhost:${port}/`, end: () => void server.close() };
}

type Parsed = ReturnType<typeof parseDocument>["children"][number];

function textsOf(node: { readonly children: readonly Parsed[] }): readonly string[] {
  return node.children.flatMap((child) => {
    if (child.type === "text" && "data" in child)
      return child.data.trim() === "" ? [] : [child.data];
    const isShown = !("name" in child) || !["style", "head", "script"].includes(child.name);
    return "children" in child && isShown ? textsOf(child) : [];
  });
}
