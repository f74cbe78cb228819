import { expect, test } from "playwright/test";

for (const [address, width] of [
  ["/lv", 1280],
  ["/en", 1280],
  ["/lv", 390],
  ["/en", 390],
  ["/lv/vizites?view=map", 1280],
  ["/en/visits?view=map&year=2015", 1280],
] as const) {
  test(`no label of the map on ${address} meets another, or a circle of nearly its size, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(address);
    await expect(page.locator("figure svg text:visible").first()).toBeVisible();
    const collisions = () =>
      page.evaluate(() => {
        const seen = (element: Element) => getComputedStyle(element).display !== "none";
        const texts = [...document.querySelectorAll("figure svg text")].filter(seen);
        const circles = [...document.querySelectorAll("figure svg circle:not([class])")];
        const visits = (mark: Element) =>
          Number(/\d+$/.exec(mark.closest("a")?.querySelector("title")?.textContent ?? "") ?? 1);
        const boxes = [...texts, ...circles].map((mark) => ({
          mark,
          b: mark.getBoundingClientRect(),
        }));
        return texts.flatMap((text) => {
          const a = text.getBoundingClientRect();
          const meets = boxes.some(
            ({ mark, b }) =>
              mark !== text &&
              (mark.localName === "text" || visits(mark) * 8 > visits(text)) &&
              a.left < b.right - 1 &&
              b.left < a.right - 1 &&
              a.top + 3 < b.bottom &&
              b.top < a.bottom - 3,
          );
          return meets ? [text.textContent] : [];
        });
      });
    await expect.poll(collisions).toEqual([]);
  });
}

test("the map names what is off it and says the same as a list of links", async ({ page }) => {
  await page.goto("/lv");
  await expect(page.getByRole("figure", { name: "vietās" })).toContainText(
    "Ārpus kartes: Santjago, Sendai.",
  );
  const list = page.locator("details", { hasText: "Vietas sarakstā" });
  await list.getByText("Vietas sarakstā").click();
  await expect(list.getByRole("listitem")).toHaveCount(20);
  await list.getByRole("listitem").getByRole("link", { name: "Rīga", exact: true }).click();
  await expect(page).toHaveURL("/lv/vizites?place=riga");
  await expect(page.getByRole("heading", { level: 2, name: /^17\snotikumu/ })).toBeVisible();
});

test("a circle leads to the visits of its places", async ({ page }) => {
  await page.goto("/en");
  await page.locator("figure svg a", { hasText: "Brussels" }).locator("circle").last().click();
  await expect(page).toHaveURL("/en/visits?place=brussels");
  await expect(page.getByRole("article")).toHaveCount(12);
});
