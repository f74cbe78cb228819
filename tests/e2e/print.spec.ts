import { expect, type Page, test } from "playwright/test";

const VISIT = "/vizites/2019-10-31-bstf-berlin";

/** Opens a page as a dark screen would print it. */
async function print(page: Page, address: string): Promise<void> {
  await page.emulateMedia({ media: "print", colorScheme: "dark" });
  await page.goto(address);
}

/** What is there to move about the site with, and nothing on paper. */
async function expectNoChrome(page: Page): Promise<void> {
  for (const role of ["navigation", "search", "contentinfo", "button", "checkbox"] as const) {
    await expect(page.getByRole(role)).toHaveCount(0);
  }
  await expect(page.locator("summary:visible, svg:visible, figure:visible")).toHaveCount(0);
  await expect(page.locator("body")).toHaveCSS("background-color", "rgb(255, 255, 255)");
  await expect(page.locator("body")).toHaveCSS("color", "rgb(0, 0, 0)");
}

test("a visit prints as a document: whose it is, its address, its revision and its sources", async ({
  page,
}) => {
  await print(page, `/lv${VISIT}`);
  await expectNoChrome(page);
  const head = page.getByRole("banner");
  await expect(head).toContainText(
    "Arhīvs par Latvijas Iekšlietu ministrijas starptautisko sadarbību",
  );
  await expect(head).toContainText(`http://localhost:3000/lv${VISIT}`);
  await expect(head).toContainText(/Satura redakcija: \d{4}\.\sgada \d{1,2}\.\s\p{L}+/u);
  const sources = page.locator("section", { hasText: "Avoti" }).getByRole("listitem");
  await expect(sources).toHaveCount(2);
  for (const source of await sources.all()) {
    const address = await source.getByRole("link").getAttribute("href");
    await expect(source.getByText(address ?? "none", { exact: true })).toBeVisible();
  }
  await expect(page.getByRole("listitem").getByText("Günter Krings")).toBeVisible();
  await expect(page.getByRole("article"), "no other visits").toHaveCount(0);
});

test("a visit fits one sheet of paper", async ({ page }) => {
  await page.goto(`/lv${VISIT}`);
  const pdf = (await page.pdf({ preferCSSPageSize: true, format: "A4" })).toString("latin1");
  expect(pdf.match(/\/Type \/Page\b/g)).toHaveLength(1);
});

test("a filtered list prints its filters in words and the address of every visit", async ({
  page,
}) => {
  const address = "/lv/vizites?org=cbss&year=2018&year=2019&from=2018-02-01&view=all";
  await print(page, address);
  await expectNoChrome(page);
  await expect(page.getByRole("banner")).toContainText(`http://localhost:3000${address}`);
  await expect(
    page.getByText(
      "Izvēlētie filtri. Organizācija: BJVP. Gads: 2018 vai 2019. No: 2018.\u00a0gada 1.\u00a0februāris.",
    ),
  ).toBeVisible();
  const visits = page.getByRole("article");
  await expect(visits).toHaveCount(5);
  for (const visit of await visits.all()) {
    const path = await visit.getByRole("heading").getByRole("link").getAttribute("href");
    await expect(visit.getByText(`http://localhost:3000${path}`, { exact: true })).toBeVisible();
  }
});

test("nothing is printed that has lost what it speaks of", async ({ page }) => {
  await print(page, "/lv");
  await expectNoChrome(page);
  for (const heading of await page.getByRole("heading", { level: 2 }).all()) {
    const below = heading.locator("xpath=following-sibling::*");
    await expect(below.filter({ visible: true }).first()).toBeVisible();
  }
  await page.goto("/lv/vizites?org=interpol&year=2016");
  await expect(page.getByText("Nekas neatbilst visiem filtriem")).toBeVisible();
  await expect(page.getByText("Bez filtra")).toHaveCount(2);
  await expect(page.getByText("Bez filtra").filter({ visible: true })).toHaveCount(0);
});

test("a page of a list prints itself and says which part of the list it is", async ({ page }) => {
  await print(page, "/lv/vizites");
  await expectNoChrome(page);
  await expect(page.getByText("1.–20. no 75.", { exact: true })).toBeVisible();
  await expect(page.getByRole("article")).toHaveCount(20);
  await page.goto("/en/visits?page=4");
  await expect(page.getByText("61–75 of 75.", { exact: true })).toBeVisible();
});
