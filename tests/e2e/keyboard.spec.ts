import { expect, type Page, test } from "playwright/test";
import { contrast } from "../support/contrast";
import { PAGE_KINDS } from "../support/page-kinds";

test.setTimeout(120_000);

/** A wide window, and one of 1280 px at 400 %; the themes differ in colours alone. */
const WINDOWS = [
  { width: 1280, height: 800, colorScheme: "light" },
  { width: 320, height: 256, colorScheme: "dark" },
] as const;

for (const { name, address } of PAGE_KINDS) {
  test(`${name}: the skip link comes first and leads past the header; every focus is seen and not covered`, async ({
    page,
  }) => {
    await page.goto(address);
    await page.keyboard.press("Tab");
    const skip = page.locator('a[href="#content"]');
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect(page.locator(":is(main, footer) :focus")).toHaveCount(1);
    for (const { width, height, colorScheme } of WINDOWS) {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ colorScheme });
      expect(await focusFaults(page), `${colorScheme}, ${width} px`).toEqual([]);
    }
  });
}

async function focusFaults(page: Page): Promise<readonly string[]> {
  const marks = await focusMarks(page);
  expect(marks.length).toBeGreaterThan(5);
  return marks.flatMap(({ what, width, colour, ground, isCovered }) => [
    ...(width < 2 ? [`${what}: an outline of ${width} px`] : []),
    ...(contrast(colour, ground) < 3 ? [`${what}: ${colour} on ${ground}`] : []),
    ...(isCovered ? [`${what}: covered`] : []),
  ]);
}

interface Mark {
  readonly what: string;
  readonly width: number;
  readonly colour: string;
  readonly ground: string;
  readonly isCovered: boolean;
}

/** Focuses all that can be focused in turn, as a keyboard would, and says how each shows it. */
async function focusMarks(page: Page): Promise<readonly Mark[]> {
  return page.evaluate(() => {
    const groundOf = (element: Element): string => {
      for (let one: Element | null = element; one !== null; one = one.parentElement) {
        const { backgroundColor } = getComputedStyle(one);
        if (backgroundColor !== "rgba(0, 0, 0, 0)") return backgroundColor;
      }
      return getComputedStyle(document.documentElement).backgroundColor;
    };
    const selector = "a[href], button, input:not([type=hidden]), summary";
    return [...document.querySelectorAll<HTMLElement | SVGAElement>(selector)]
      .filter((element) => element.tabIndex >= 0 && element.checkVisibility())
      .map((element) => {
        element.focus();
        element.scrollIntoView({ block: "nearest" });
        const style = getComputedStyle(element);
        const isCovered = ![...element.getClientRects()].some(({ left, right, top, bottom }) => {
          const x = Math.min(Math.max((left + right) / 2, 1), innerWidth - 1);
          const y = Math.min(Math.max((top + bottom) / 2, 1), innerHeight - 1);
          const hit = document.elementFromPoint(x, y);
          return hit !== null && (element.contains(hit) || hit.contains(element));
        });
        return {
          what: `${element.localName} ${element.textContent.trim().slice(0, 40)}`,
          width: style.outlineStyle === "none" ? 0 : Number.parseFloat(style.outlineWidth),
          colour: style.outlineColor,
          ground: groundOf(element.parentElement ?? element),
          isCovered,
        };
      });
  });
}

for (const [address, word] of [
  ["/lv/vizites?year=2019", "Pāriet uz rezultātiem"],
  ["/en/visits?year=2019", "Skip to results"],
] as const) {
  test(`${address} has a second skip link, to the results`, async ({ page }) => {
    await page.goto(address);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Tab");
    const skip = page.getByRole("link", { name: word });
    await expect(skip).toBeFocused();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press("Enter");
    await expect(page.locator("#results")).toBeInViewport();
    await expect(page.locator("#results")).toBeFocused();
  });
}

for (const address of ["/lv", "/en/visits?year=2019", "/lv/vizites/2019-10-31-bstf-berlin"]) {
  test(`Tab goes through ${address} in the order of reading to the end, Shift+Tab goes back`, async ({
    page,
  }) => {
    for (const width of [1280, 390]) {
      await page.setViewportSize({ width, height: 800 });
      await page.goto(address);
      const order = await focusable(page);
      expect(order.length).toBeGreaterThan(20);
      for (const step of order) {
        await page.keyboard.press("Tab");
        expect(await focused(page), `${width} px`).toBe(step);
      }
      for (const step of order.toReversed().slice(1, 20)) {
        await page.keyboard.press("Shift+Tab");
        expect(await focused(page), `${width} px`).toBe(step);
      }
    }
  });
}

/** What Tab should reach, in the order of the document. */
async function focusable(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [
      ...document.querySelectorAll<HTMLElement>(
        "a[href], button, input:not([type=hidden]), summary",
      ),
    ]
      .filter((one) => one.tabIndex >= 0 && one.checkVisibility())
      .map((one) => one.outerHTML.slice(0, 200)),
  );
}

async function focused(page: Page): Promise<string | undefined> {
  return page.evaluate(() => document.activeElement?.outerHTML.slice(0, 200));
}

test("the filters unfold and are chosen with the keyboard alone", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/lv/vizites");
  const year = page
    .locator("details")
    .filter({ hasText: "Temats" })
    .getByRole("link", { name: /^2022/ });
  await expect(year).toBeHidden();
  await page.locator("summary", { hasText: /^Filtri$/ }).focus();
  await page.keyboard.press("Enter");
  await expect(year).toBeVisible();
  for (let steps = 0; steps < 20 && !(await isFocused(year)); steps += 1) {
    await page.keyboard.press("Tab");
  }
  await expect(year).toBeFocused();
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL("/lv/vizites?year=2022");
  await expect(page.locator("summary", { hasText: /^Filtri \(1\)$/ })).toBeVisible();
});

async function isFocused(locator: ReturnType<Page["locator"]>): Promise<boolean> {
  return locator.evaluate((one) => one === document.activeElement);
}
