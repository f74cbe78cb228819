import { expect, test } from "playwright/test";
import { axeFindings } from "../support/axe";
import { clippedTexts, openAll, overlappingTexts, sidewaysScroll } from "../support/layout";
import { type SiteProcess, startSite } from "../support/site-process";

/** What the published archive has no example of; the fixture's entries say in their titles that they are made up. */
const STATES = [
  ["/en/visits/2020-03-02-untranslated", "This entry has not been translated into English yet"],
  ["/en/visits/2021-01-11-stale", "This English text is older than the Latvian one"],
  ["/lv/vizites/2021-02-15-announced", "Izziņots; norise avotos nav apstiprināta"],
  ["/lv/vizites/2021-03-08-cancelled", "Atcelts"],
  ["/lv/vizites/2030-03-04-coming", "Plānots"],
  ["/lv/vizites/2021-04-12-online", "Tiešsaistē"],
  ["/en/visits/2021-05-10-unplaced", "Not given in the sources"],
  ["/lv/vizites/2021-05-10-unplaced", "Avots nenosauc ne vietu"],
  ["/lv/vizites/2021-12-30-long", "2021. gada 30. decembris – 2022. gada 2. janvāris"],
  ["/lv/vizites/2022-06-06-withdrawn", "Ieraksts ir atsaukts"],
  ["/lv/organizacijas/osce", "Arhīvā pagaidām nav neviena notikuma."],
  ["/lv/vizites?year=2019", "1 notikums"],
  ["/lv/vizites?q=zzzzqq&year=2019", "Nekas neatbilst visiem filtriem: “zzzzqq” un 2019."],
  ["/lv/vizites?mode=online", "1 notikums"],
  ["/lv", "2021–2022"],
] as const;

let site: SiteProcess;

test.describe.configure({ mode: "default", timeout: 300_000 });
test.use({ javaScriptEnabled: true });

test.beforeAll(async () => {
  test.setTimeout(300_000);
  site = await startSite({ CONTENT_DIR: "tests/fixtures/content/edge" });
});

test.afterAll(async () => {
  site.process.kill("SIGTERM");
  await site.ended;
});

test("every state that is rare is said in words, fits 320 px and has no barrier that axe knows", async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 640 });
  for (const [address, words] of STATES) {
    await page.goto(site.url + address);
    await expect(page.getByRole("main"), address).toContainText(words);
    await openAll(page);
    expect(await sidewaysScroll(page), address).toBe(0);
    expect(await clippedTexts(page), address).toEqual([]);
    expect(await overlappingTexts(page), address).toEqual([]);
    expect(await axeFindings(page), address).toEqual([]);
  }
});

test("only what is to come is offered for a calendar, and every calendar file says its status", async ({
  page,
}) => {
  const labels = [
    ["/lv/vizites/2030-03-04-coming", "Pievienot kalendāram", "TENTATIVE"],
    ["/en/visits/2030-03-04-coming", "Add to calendar", "TENTATIVE"],
    ["/lv/vizites/2021-02-15-announced", null, "TENTATIVE"],
    ["/lv/vizites/2021-03-08-cancelled", null, "CANCELLED"],
    ["/en/visits/2021-04-12-online", null, "CONFIRMED"],
  ] as const;
  for (const [address, label, status] of labels) {
    await page.goto(site.url + address);
    const link = page.getByRole("main").locator('a[type^="text/calendar"]');
    await expect(link, address).toHaveText(label === null ? [] : [label]);
    const event = await (await page.request.get(`${site.url}${address}.ics`)).text();
    expect(event, address).toContain(`STATUS:${status}`);
  }
});

test("what stands in Latvian on an English page says so, and the title too", async ({ page }) => {
  await page.goto(`${site.url}/en/visits/2020-03-02-untranslated`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveAttribute("lang", "lv");
  await expect(page.getByText("Latviešu teksts, ko angļu lapa rāda")).toBeVisible();
  await expect(page.locator('[lang="lv"]', { hasText: "Latviešu teksts, ko" })).toHaveCount(1);
});

test("a list whose visits have no place has no map", async ({ page }) => {
  const map = page.getByRole("figure", { name: "vietā" });
  await page.goto(`${site.url}/lv/vizites?mode=online&view=map`);
  await expect(page.getByText("norises vieta avotos nav nosaukta")).toBeVisible();
  await expect(map).toHaveCount(0);
  await page.goto(`${site.url}/lv/vizites?view=map`);
  await expect(map).toHaveCount(1);
});
