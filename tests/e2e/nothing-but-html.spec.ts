import { expect, type Page, test } from "playwright/test";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { LANGS } from "#lib/model/lang";
import { pathOf } from "#lib/routing/routes";
import { sitePages } from "#lib/routing/site-pages";

test.describe.configure({ timeout: 600_000 });
// Only a browser that would run scripts can show that there are none to run.
test.use({ javaScriptEnabled: true });

const snapshot = snapshotOf(loadArchive("content"));
const ODD = ["/lv/vizites?org=frontex&foo=%3Cscript%3E", "/en/visits?q=Riga", "/en/nothing"];

for (const lang of LANGS) {
  test(`a browser has nothing to say, to run or to fetch elsewhere on any page, ${lang}`, async ({
    page,
  }) => {
    const said = await listen(page);
    const addresses = sitePages(snapshot, lang).map(pathOf);
    for (const address of [...addresses, ...ODD]) {
      await page.goto(address, { waitUntil: "load" });
      const scripts = page.locator("script:not([type='application/ld+json'])");
      await expect(scripts, address).toHaveCount(0);
      expect(await page.context().cookies(), address).toEqual([]);
    }
    // Chromium tells of a page that is not there as if of a failed request; it is what was asked for.
    expect(said.filter((line) => !line.includes("404 (Not Found)"))).toEqual([]);
  });
}

/** What the console, the policy and the network have to say; a violation of the policy is a line in the console. */
async function listen(page: Page): Promise<readonly string[]> {
  const said: string[] = [];
  const origin = new URL((await page.request.get("/lv")).url()).origin;
  page.on("console", (message) => said.push(`${page.url()} ${message.type()}: ${message.text()}`));
  page.on("pageerror", (error) => said.push(`${page.url()} ${error.message}`));
  page.on("requestfailed", (request) => {
    // The icon is fetched after the page has loaded; a reader who goes on by then breaks it off.
    const errorText = request.failure()?.errorText;
    if (errorText !== "net::ERR_ABORTED")
      said.push(`${page.url()} failed: ${request.url()} ${errorText}`);
  });
  page.on("request", (request) => {
    const isOwn = new URL(request.url()).origin === origin;
    if (!isOwn || request.resourceType() === "script")
      said.push(`${page.url()} asks for ${request.url()}`);
  });
  return said;
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
  await page.getByRole("navigation").getByRole("link", { name: "Vizītes" }).first().hover();
  await expect.poll(() => prefetched.map((url) => new URL(url).pathname)).toContain("/lv/vizites");
});
