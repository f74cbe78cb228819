import { expect, test } from "playwright/test";

test("a journalist searches from any page and finds a name in another case, marked", async ({
  page,
}) => {
  await page.goto("/lv/organizacijas");
  await page.getByRole("searchbox", { name: "Meklēt arhīvā" }).fill("Interpolam 2019");
  await page.getByRole("button", { name: "Meklēt" }).click();
  await expect(page).toHaveURL("/lv/vizites?q=Interpolam+2019");
  await expect(page.getByRole("heading", { level: 2, name: "1 notikums" })).toBeVisible();
  await expect(page.getByRole("article").locator("mark").first()).toHaveText("Interpola");
  await expect(page.getByRole("searchbox", { name: "Meklēt arhīvā" })).toHaveValue(
    "Interpolam 2019",
  );
  await page
    .locator("section", {
      has: page.getByRole("heading", { name: /^Lapas?:$/ }),
    })
    .last()
    .getByRole("link", { name: "Interpols" })
    .click();
  await expect(page).toHaveURL("/lv/organizacijas/interpol");
});

test("a guess is said, in the title too, and the exact search is one link away", async ({
  page,
}) => {
  await page.goto("/en/visits?q=Interpolls");
  await expect(page).toHaveTitle(/^1\sevent \(close matches\): “Interpolls” \|/);
  await expect(
    page.getByText("No results for “Interpolls”. Showing results for “Interpols”."),
  ).toBeVisible();
  await page.getByRole("link", { name: "Search for exactly: “Interpolls”" }).click();
  await expect(page).toHaveURL("/en/visits?q=%22Interpolls%22");
  await expect(page.getByRole("heading", { level: 2, name: "0 events" })).toBeVisible();
  await page.getByRole("link", { name: "Did you mean “Interpols”?" }).click();
  await expect(page.getByRole("article")).toHaveCount(1);
});

test("where nothing is found the page names the filters and what each one's removal would give", async ({
  page,
}) => {
  await page.goto("/lv/vizites?q=Interpols&year=2020");
  await expect(
    page.getByText("Nekas neatbilst visiem filtriem: “Interpols” un 2020."),
  ).toBeVisible();
  await expect(
    page.getByRole("link", { name: "Bez filtra “Interpols”: 3 notikumi" }),
  ).toBeVisible();
  await page.getByRole("link", { name: "Bez filtra “2020”: 1 notikums" }).click();
  await expect(page).toHaveURL("/lv/vizites?q=Interpols");
  await expect(page.getByRole("article")).toHaveCount(1);
});

test("a search is sorted by relevance unless asked otherwise, and one address means one list", async ({
  page,
}) => {
  await page.goto("/lv/vizites?q=Frontex&sort=relevance&page=1");
  await expect(page).toHaveURL("/lv/vizites?q=Frontex");
  await page.getByRole("link", { name: "Vecākie" }).click();
  await expect(page).toHaveURL("/lv/vizites?q=Frontex&sort=oldest");
  await expect(
    page
      .getByRole("heading", { level: 3 })
      .filter({ hasText: /^20\d\d$/ })
      .first(),
  ).toHaveText("2016");
});

test("a wrong day is named next to its field and not obeyed", async ({ page }) => {
  await page.goto("/lv/vizites?from=vakar&to=2019.+gada+20.+maijs");
  const field = page.getByRole("textbox", { name: "No", exact: true });
  await expect(field).toHaveValue("vakar");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(field).toHaveAccessibleDescription(
    /^“vakar” nav datums, tāpēc nav ņemts vērā\. Piemēram/,
  );
  await expect(page.getByRole("link", { name: /^Noņemt filtru: Līdz: 2019/ })).toBeVisible();
});

test("filtered, sorted and later lists are not indexed and name themselves as canonical", async ({
  page,
}) => {
  const robots = page.locator('meta[name="robots"]');
  const canonical = page.locator('link[rel="canonical"]');
  await page.goto("/lv/vizites");
  await expect(robots).toHaveCount(0);
  await expect(canonical).toHaveAttribute("href", /\/lv\/vizites$/);
  for (const query of ["org=frontex", "page=2", "sort=oldest", "q=R%C4%ABga"]) {
    await page.goto(`/lv/vizites?${query}`);
    await expect(robots).toHaveAttribute("content", "noindex, follow");
    await expect(canonical).toHaveAttribute("href", new RegExp(`/lv/vizites\\?${query}$`));
  }
  await page.goto("/lv/vizites?page=99&foo=1");
  await expect(canonical).toHaveAttribute("href", /\/lv\/vizites\?page=4$/);
});
