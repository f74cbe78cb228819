import { expect, type Page, test } from "playwright/test";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { LANGS, type Lang } from "#lib/model/lang";
import { pathOf } from "#lib/routing/routes";
import { sitePages } from "#lib/routing/site-pages";
import { ARCHIVE } from "../support/archive";
import { axeFindings } from "../support/axe";
import { IS_NIGHTLY } from "../support/nightly";
import { PAGE_KINDS } from "../support/page-kinds";

// Only a browser that would run scripts can show that there are none to run.
test.use({ javaScriptEnabled: true });
test.setTimeout(3_600_000);

/** Both widths and both colour schemes; each night all four together. */
const VIEWS = [
  { colorScheme: "light", width: 1280 },
  { colorScheme: "dark", width: 320 },
  ...(IS_NIGHTLY
    ? ([
        { colorScheme: "light", width: 320 },
        { colorScheme: "dark", width: 1280 },
      ] as const)
    : []),
] as const;

const ODD = ["/lv/vizites?org=frontex&foo=%3Cscript%3E", "/en/visits?q=Riga"];

/** One page of each kind; every page each night. */
function addressesIn(lang: Lang): readonly string[] {
  if (IS_NIGHTLY) return sitePages(snapshotOf(loadArchive(ARCHIVE)), lang).map(pathOf);
  const kinds = PAGE_KINDS.filter((kind) => kind.lang === lang).map(({ address }) => address);
  return [...kinds, ...ODD.filter((address) => address.startsWith(`/${lang}`))];
}

for (const lang of LANGS) {
  test(`on the pages in ${lang} axe finds nothing and a browser has nothing to say, run or fetch elsewhere`, async ({
    page,
  }) => {
    const heard = await listen(page);
    for (const address of addressesIn(lang)) {
      await page.goto(address, { waitUntil: "load" });
      const scripts = page.locator("script:not([type='application/ld+json'])");
      await expect(scripts, address).toHaveCount(0);
      expect(await page.context().cookies(), address).toEqual([]);
      for (const { colorScheme, width } of VIEWS) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        expect(await axeFindings(page), `${address}, ${colorScheme}, ${width} px`).toEqual([]);
      }
    }
    // Chromium reports a page that is not there as a failed request; it is what was asked for.
    expect(heard.filter((line) => !line.includes("404 (Not Found)"))).toEqual([]);
  });
}

/** What the console, the policy and the network report; a violation of the policy is a line in the console. */
async function listen(page: Page): Promise<readonly string[]> {
  const heard: string[] = [];
  const origin = new URL((await page.request.get("/lv")).url()).origin;
  page.on("console", (message) => heard.push(`${page.url()} ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => heard.push(`${page.url()} ${error.message}`));
  page.on("requestfailed", (request) => {
    // The icon is fetched after the page has loaded; a reader who goes on by then breaks it off.
    const errorText = request.failure()?.errorText;
    if (errorText !== "net::ERR_ABORTED")
      heard.push(`${page.url()} failed: ${request.url()} ${errorText}`);
  });
  page.on("request", (request) => {
    const isOwn = new URL(request.url()).origin === origin;
    if (!isOwn || request.resourceType() === "script")
      heard.push(`${page.url()} asks for ${request.url()}`);
  });
  return heard;
}

test("the next page is fetched while the pointer rests on its link", async ({ page }) => {
  const prefetched: string[] = [];
  page.on("request", (request) => {
    if (request.headers()["sec-purpose"]?.startsWith("prefetch")) prefetched.push(request.url());
  });
  const response = page.waitForEvent("request", {
    predicate: (request) => request.url().endsWith("/speculation-rules.json"),
  });
  await page.goto("/lv");
  await response;
  await page
    .getByRole("navigation")
    .getByRole("link", { name: "Vizītes un tikšanās" })
    .first()
    .hover();
  await expect.poll(() => prefetched.map((url) => new URL(url).pathname)).toContain("/lv/vizites");
});
