import { expect, type Page, test } from "playwright/test";
import { clippedTexts, openAll, overlappingTexts, sidewaysScroll } from "../support/layout";
import { PAGE_KINDS } from "../support/page-kinds";

// The tests put styles of the reader's into pages whose policy allows only the site's own.
test.use({ bypassCSP: true });
test.setTimeout(120_000);

/** The text spacing that a reader may set: WCAG 2.2, 1.4.12. */
const SPACING = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }`;
const TWICE_THE_TEXT = "html { font-size: 212.5% !important; }";

const VIEWS = [
  { view: "320 px wide, as 1280 px at 400 %", width: 320, height: 256, css: "" },
  { view: "768 px wide", width: 768, height: 1024, css: "" },
  { view: "1280 px with text of twice the size", width: 1280, height: 800, css: TWICE_THE_TEXT },
  { view: "1280 px with wide text spacing", width: 1280, height: 800, css: SPACING },
  { view: "320 px with wide text spacing", width: 320, height: 640, css: SPACING },
];

for (const { name, address } of PAGE_KINDS) {
  test(`${name} fits narrow screens, large text and wide spacing, can be hit, stands still`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(address);
    expect(await smallTargets(page)).toEqual([]);
    expect(await lowControls(page)).toEqual([]);
    expect(await moving(page)).toEqual([]);
    expect(await stuck(page), "nothing is fixed over the text").toEqual([]);
    await openAll(page);
    for (const { view, width, height, css } of VIEWS) {
      await page.setViewportSize({ width, height });
      await setReaderStyle(page, css);
      expect(await sidewaysScroll(page), view).toBe(0);
      expect(await clippedTexts(page), view).toEqual([]);
      expect(await overlappingTexts(page), view).toEqual([]);
      expect(await headerJumps(page), view).toEqual([]);
    }
  });
}

/** As `addStyleTag`, which waits for a script and so for ever on a page that runs none; replaces the last one. */
async function setReaderStyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const style = document.getElementById("reader") ?? document.createElement("style");
    style.id = "reader";
    style.textContent = text;
    document.head.append(style);
  }, css);
}

/** Targets below 24 px; links in running text and the skip links are excepted: WCAG 2.2, 2.5.8. */
async function smallTargets(page: Page): Promise<readonly string[]> {
  return page
    .locator("a:visible, button:visible, summary:visible, label:has(input):visible")
    .evaluateAll((all) =>
      all
        .filter((element) => element.getAttribute("tabindex") !== "-1")
        .filter((element) => getComputedStyle(element).display !== "inline")
        .filter((element) => {
          const { height, width, bottom } = element.getBoundingClientRect();
          return bottom > 0 && (height < 23.5 || width < 23.5);
        })
        .map((element) => element.outerHTML.slice(0, 120)),
    );
}

/** Main controls below 44 px: the header's links, buttons and fields. */
async function lowControls(page: Page): Promise<readonly string[]> {
  return page
    .locator("header a:visible, button:visible, input:not([type=checkbox]):visible")
    .evaluateAll((all) =>
      all
        .filter((element) => element.closest("p") === null)
        .filter((element) => element.getBoundingClientRect().height < 44)
        .map((element) => element.outerHTML.slice(0, 120)),
    );
}

async function moving(page: Page): Promise<readonly string[]> {
  return page.locator("body *").evaluateAll((all) =>
    all
      .filter((element) => {
        const { transitionDuration, animationName } = getComputedStyle(element);
        return transitionDuration !== "0s" || animationName !== "none";
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  );
}

async function stuck(page: Page): Promise<readonly string[]> {
  return page
    .locator("body *")
    .evaluateAll((all) =>
      all
        .filter((element) => ["fixed", "sticky"].includes(getComputedStyle(element).position))
        .map(({ outerHTML }) => outerHTML.slice(0, 80)),
    );
}

/** Links of the header that stand before what is read before them; a paragraph with links is read as one. */
async function headerJumps(page: Page): Promise<readonly string[]> {
  return page.locator("header a:visible").evaluateAll((all) =>
    all
      .filter((link, index) => {
        const previous = all[index - 1];
        const before = (previous?.closest("p") ?? previous)?.getBoundingClientRect();
        const { x, y, height } = link.getBoundingClientRect();
        if (before === undefined) return false;
        const isSameLine = Math.abs(y - before.y) < Math.min(height, before.height) / 2;
        return isSameLine ? x < before.x : y < before.y;
      })
      .map(({ textContent }) => textContent),
  );
}

test("in forced colours bars, circles, chips, the chosen year and the current page can be told apart", async ({
  page,
}) => {
  await page.emulateMedia({ forcedColors: "active" });
  await page.goto("/lv/vizites?year=2019&place=riga&view=map");
  const fill = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).fill);
  const canvas = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const bar = await fill("ol li a:not([aria-current]) rect");
  const chosen = await fill("ol li a[aria-current] rect");
  expect(bar).not.toBe(canvas);
  expect(chosen).not.toBe(canvas);
  expect(chosen).not.toBe(bar);
  expect(await fill("figure svg a:not([class]) circle:not([class])")).not.toBe(canvas);
  const chip = page.getByRole("link", { name: /^Noņemt filtru/ }).first();
  await expect(chip).toHaveCSS("border-top-style", "solid");
  await expect(chip).not.toHaveCSS("border-top-color", canvas);
  // Forced colours paint transparent borders, too.
  const underlined = page
    .locator("header nav a")
    .evaluateAll((links) =>
      links
        .filter((link) => getComputedStyle(link).borderBlockEndWidth !== "0px")
        .map(({ textContent }) => textContent),
    );
  expect(await underlined).toEqual(["Vizītes un tikšanās"]);
});

test("with more contrast secondary text is as strong as the rest", async ({ page }) => {
  await page.emulateMedia({ contrast: "more" });
  await page.goto("/en/visits/2019-10-31-bstf-berlin");
  const ink = await page.evaluate(() => getComputedStyle(document.body).color);
  await expect(page.locator("dt").first()).toHaveCSS("color", ink);
});
