import { expect, test } from "playwright/test";
import { loadArchive } from "#lib/content/load";
import { PAGE_SIZE } from "#lib/visits/pagination";
import { ARCHIVE } from "../support/archive";

// Editors add visits: no number of them may stand here.
const ALL = loadArchive(ARCHIVE).visits.length;

test("a journalist filters by organisation and year, shares the address and goes back", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto("/lv/vizites");
  await expect(
    page.getByRole("heading", { level: 2, name: new RegExp(`^${ALL} notikum`) }),
  ).toBeVisible();
  const facets = page.locator("details").filter({ has: page.getByText("Temats", { exact: true }) });
  await facets.getByRole("link", { name: /^Frontex/ }).click();
  await expect(page).toHaveURL("/lv/vizites?org=frontex");
  await facets.getByRole("link", { name: /^2024/ }).click();
  await expect(page).toHaveURL("/lv/vizites?org=frontex&year=2024");
  await expect(page).toHaveTitle(/^1\snotikums: Frontex, 2024 \|/);
  await expect(page.getByRole("article")).toHaveCount(1);
  await page.getByRole("link", { name: "Noņemt filtru: 2024" }).click();
  await expect(page).toHaveURL("/lv/vizites?org=frontex");
  await page.goBack();
  await expect(page).toHaveURL("/lv/vizites?org=frontex&year=2024");
  await expect(facets.getByRole("link", { name: /^Frontex/ })).toHaveAttribute(
    "aria-current",
    "true",
  );
  await page.getByRole("link", { name: "English version" }).click();
  await expect(page).toHaveURL("/en/visits?org=frontex&year=2024");
  await expect(page.getByRole("heading", { level: 2, name: "1 event" })).toBeVisible();
});

test("a phone shows results first and says how many filters are active", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto("/en/visits?org=frontex&year=2024");
  await expect(page.getByText("Filters (2)")).toBeVisible();
  await expect(page.getByText("Period", { exact: true })).toBeHidden();
  await expect(page.getByRole("article")).toBeVisible();
});

test("a list goes on over pages and all of it fits one", async ({ page }) => {
  await page.goto("/en/visits");
  await page.getByRole("link", { name: "Next page" }).click();
  await expect(page).toHaveURL("/en/visits?page=2");
  await expect(page.getByText(`21–40 of ${ALL}`, { exact: true })).toBeVisible();
  await page.getByRole("link", { name: "All on one page" }).click();
  await expect(page.getByRole("article")).toHaveCount(ALL);
});

test("a page beyond the last shows the last with a notice", async ({ page }) => {
  await page.goto("/lv/vizites?page=99");
  const last = Math.ceil(ALL / PAGE_SIZE);
  await expect(page.getByText(`99. lapas nav; šī ir pēdējā, ${last}. lapa.`)).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(ALL - (last - 1) * PAGE_SIZE);
});
