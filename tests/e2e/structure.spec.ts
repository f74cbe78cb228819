import { expect, type Page, test } from "playwright/test";
import { openAll } from "../support/layout";
import { PAGE_KINDS } from "../support/page-kinds";

for (const { name, lang, address } of PAGE_KINDS) {
  test(`${name}: one main, one h1, named landmarks, links and days in words, all of it without styles`, async ({
    page,
  }) => {
    await page.goto(address);
    await expect(page.getByRole("main")).toHaveCount(1);
    await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    expect(await headingFaults(page)).toEqual([]);

    const landmarks = await landmarksOf(page);
    expect(landmarks.length, landmarks.join()).toBeGreaterThanOrEqual(5);
    expect(landmarks.length, landmarks.join()).toBeLessThanOrEqual(7);
    expect(new Set(landmarks).size, landmarks.join()).toBe(landmarks.length);
    expect(landmarks.filter((one) => /^(nav|section) $/.test(one))).toEqual([]);

    const links = await page.getByRole("link").allTextContents();
    const empty = /^\s*(šeit|vairāk|lasīt vairāk|here|more|read more)?\s*$/i;
    expect(links.filter((text) => empty.test(text))).toEqual([]);
    const days = await page
      .locator("time")
      .evaluateAll((all) => all.map((time) => time.getAttribute("datetime") ?? ""));
    expect(days.filter((day) => !/^\d{4}-\d\d-\d\d$/.test(day))).toEqual([]);
    const other = lang === "lv" ? "en" : "lv";
    const change = page.getByRole("banner").locator(`a[hreflang="${other}"]`);
    await expect(change).toHaveAttribute("lang", other);
    await expect(change).toHaveAccessibleName(/^(English version|Latviešu versija)$/);
    await expect(page.locator('meta[name="viewport"]')).toHaveAttribute(
      "content",
      /^(?!.*(user-scalable|maximum-scale))/,
    );

    expect(await wordsLostWithoutStyles(page)).toEqual([]);
    await expect(page.locator("main img:not([alt])")).toHaveCount(0);
    await expect(page.locator("main svg:not([aria-hidden=true])")).toHaveCount(0);
  });
}

/** Headings that are empty, or a level deeper than the one before allows. */
async function headingFaults(page: Page): Promise<readonly string[]> {
  const headings = await page.locator("h1, h2, h3, h4, h5, h6").evaluateAll((all) =>
    all.map(({ tagName, textContent }) => ({
      level: Number(tagName.slice(1)),
      text: textContent.trim(),
    })),
  );
  return headings
    .filter(
      ({ level, text }, index) => text === "" || level > (headings[index - 1]?.level ?? 0) + 1,
    )
    .map(({ level, text }) => `h${level} ${text}`);
}

/** The landmarks of a page by element and name, as a screen reader lists them. */
async function landmarksOf(page: Page): Promise<readonly string[]> {
  return page
    .locator(
      "header, nav, main, search, form[aria-label], footer, [aria-labelledby], section[aria-label]",
    )
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility())
        .map(
          (one) =>
            `${one.localName} ${one.ariaLabel ?? one.ariaLabelledByElements?.[0]?.textContent ?? ""}`,
        ),
    );
}

/** What the page says with its styles and not without: words run together, or given by the styles alone. */
async function wordsLostWithoutStyles(page: Page): Promise<readonly string[]> {
  const said = async () => (await page.getByRole("main").innerText()).toLowerCase().split(/\s+/);
  await openAll(page);
  await page.evaluate(() => {
    for (const drawing of document.querySelectorAll("[aria-hidden=true]")) drawing.remove();
  });
  const styled = await said();
  await page.evaluate(() => {
    for (const style of document.querySelectorAll("style, link[rel=stylesheet]")) style.remove();
  });
  const bare = new Set(await said());
  return [...new Set(styled)].filter((word) => !bare.has(word));
}

test("an abbreviated organisation in a list says what it stands for", async ({ page }) => {
  await page.goto("/lv/vizites?org=bstf");
  const short = page.getByRole("article").first().locator("abbr", { hasText: "BSTF" });
  await expect(short).toHaveAttribute("title", /organizēto noziedzību/);
});

test("names in the other language say so", async ({ page }) => {
  await page.goto("/lv/organizacijas/coe");
  await expect(page.getByText("Council of Europe", { exact: true })).toHaveAttribute("lang", "en");
  await page.goto("/en/organisations/coe");
  await expect(page.getByText("Eiropas Padome", { exact: true })).toHaveAttribute("lang", "lv");
});
