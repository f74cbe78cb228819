import { expect, test } from "playwright/test";

const ADDRESSES = [
  "/lv/vizites",
  "/en/visits",
  "/lv/vizites?org=frontex",
  "/en/visits?org=frontex&year=2024",
  "/lv/vizites?year=2019&year=2022",
  "/en/visits?topic=migration&with=PL",
  "/lv/vizites?person=sandis-girgens&year=2019",
  "/en/visits?q=Interpol",
  "/lv/vizites?q=Interpols",
  "/lv/vizites?where=abroad&level=minister",
  "/lv/vizites?view=table&org=frontex",
  "/en/visits?view=table&year=2019",
];
const SCREENS = [
  { width: 1280, height: 720, most: 460 },
  { width: 390, height: 844, most: 560 },
];

for (const { width, height, most } of SCREENS) {
  test(`the first result stands at most ${most} px down at ${width} x ${height}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height });
    for (const address of ADDRESSES) {
      await page.goto(address);
      const first = page.locator("main article, main tbody tr").first();
      const top = (await first.boundingBox())?.y;
      expect(top, address).toBeLessThanOrEqual(most);
    }
  });
}

test("what is wrong with a day is said beside its field, and a reversed period is put right", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto("/lv/vizites?from=32.05.2019");
  await expect(page.getByLabel("No", { exact: true })).toHaveAccessibleDescription(
    /“32\.05\.2019” nav datums.*Piemēram/s,
  );
  await page.goto("/lv/vizites?from=2020&to=2019");
  await expect(page.getByText("datumi ir apmainīti vietām")).toBeVisible();
  await expect(page.getByLabel("No", { exact: true })).toHaveValue("2019");
  await expect(page.getByLabel("Līdz", { exact: true })).toHaveValue("2020");
  await expect(page.getByRole("article").first()).toBeVisible();
});

test("where words find nothing the facets still lead on", async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 720 });
  await page.goto("/lv/vizites?q=xyzzyqwv");
  await expect(page.getByText("Ko atrastu bez meklētajiem vārdiem")).toBeVisible();
  await page.getByRole("link", { name: /^Frontex/ }).click();
  await expect(page).toHaveURL("/lv/vizites?org=frontex");
});

test("a journalist reads the same visits as a list, a table and statistics", async ({ page }) => {
  await page.goto("/lv/vizites?org=frontex");
  const count = await page.getByRole("heading", { level: 2, name: /notikum/ }).textContent();
  const views = page.getByRole("list", { name: "Skats" });
  await views.getByRole("link", { name: "Tabula" }).click();
  await page.getByRole("columnheader", { name: "Vieta" }).getByRole("link").click();
  await expect(page).toHaveURL("/lv/vizites?org=frontex&sort=place&view=table");
  await expect(page.getByRole("columnheader", { name: "Vieta" })).toHaveAttribute(
    "aria-sort",
    "ascending",
  );
  await views.getByRole("link", { name: "Statistika" }).click();
  await expect(page.getByRole("heading", { level: 2, name: /notikum/ })).toHaveText(count ?? "");
  await page.getByRole("link", { name: "Ministrs", exact: true }).click();
  const row = page
    .getByRole("row")
    .filter({ has: page.getByRole("rowheader") })
    .first();
  const total = row.getByRole("cell").first().getByRole("link");
  const number = await total.textContent();
  await total.click();
  await expect(
    page.getByRole("heading", { level: 2, name: new RegExp(`^${number} notikum`) }),
  ).toBeVisible();
});
