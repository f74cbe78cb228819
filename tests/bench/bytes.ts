import { type Browser, chromium } from "playwright";
import { ARCHIVE } from "../support/archive";
import { findChromium } from "../support/chromium";
import { startLoggedSite } from "./logged-site";
import { printTable, type Row, shown } from "./measure";

const FLIGHT = 14_600;
const PAGES = {
  "a visit": "/lv/vizites/2019-10-15-interpol-ga-88",
  "the timeline": "/lv/vizites",
};

/** What a first visit sends: HTML with its CSS, scripts, requests and all bytes together. */
export async function bench(): Promise<void> {
  const site = await startLoggedSite(ARCHIVE);
  const browser = await chromium.launch({ executablePath: findChromium(), args: ["--no-sandbox"] });
  const rows: Row[] = [];
  for (const [what, path] of Object.entries(PAGES)) {
    const { html, scripts, requests, all } = await visit(browser, site.url + path);
    const row = (name: string, value: string, aim: string) =>
      rows.push({ what: `${name} of ${what}`, value, peer: "—", ratio: "—", aim });
    row("HTML with CSS, Brotli, headers", `${shown(html)} B`, `≤ ${shown(FLIGHT)} B`);
    row("JavaScript", `${scripts} B`, "0 B");
    row("requests, first visit", String(requests), "≤ 8");
    row("all bytes, first visit", `${shown(all)} B`, "≤ 75,000 B");
  }
  printTable(rows);
  await browser.close();
  await site.end();
}

async function visit(browser: Browser, url: string) {
  const page = await browser.newPage({ viewport: { width: 390, height: 844 } });
  const seen: { url: string; type: string; bytes: number }[] = [];
  page.on("requestfinished", async (request) => {
    const { responseBodySize, responseHeadersSize } = await request.sizes();
    const bytes = responseBodySize + responseHeadersSize;
    seen.push({ url: request.url(), type: request.resourceType(), bytes });
  });
  await page.goto(url, { waitUntil: "networkidle" });
  await page.close();
  const counted = seen.filter(({ url: each }) => !/favicon|speculation-rules/.test(each));
  const sum = (list: readonly { bytes: number }[]) =>
    list.reduce((total, { bytes }) => total + bytes, 0);
  return {
    html: sum(counted.filter(({ type }) => type === "document" || type === "stylesheet")),
    scripts: sum(counted.filter(({ type }) => type === "script")),
    requests: counted.length,
    all: sum(counted),
  };
}
