import { expect, test } from "playwright/test";

for (const [address, title] of [
  ["/lv/vizites/2019-01-01-nekas", "Lapa nav atrasta"],
  ["/en/organisations/nobody", "Page not found"],
  ["/en/a/b/c", "Page not found"],
  ["/favicon.png", "Lapa nav atrasta"],
] as const) {
  test(`${address} is a helpful page with status 404`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole("heading", { level: 1, name: title })).toBeVisible();
    await expect(page.getByRole("searchbox")).toBeVisible();
  });
}

test("the other language's word moves for good to this language's address", async ({ request }) => {
  const response = await request.get("/lv/visits?org=un&utm_source=x", { maxRedirects: 0 });
  expect(response.status()).toBe(308);
  expect(response.headers()["location"]).toBe("/lv/vizites?org=un");
});

test("a parameter that is not known is named, not obeyed and not indexed", async ({ page }) => {
  await page.goto("/lv/vizites?org=nato&foo=%3Cb%3E");
  await expect(page.getByText("Parametra “org” vērtība “nato” nav zināma")).toBeVisible();
  await expect(page.getByText("Nezināms parametrs “foo” netika ņemts vērā.")).toBeVisible();
  await expect(page.locator('meta[name="robots"]')).toHaveAttribute("content", "noindex, follow");
  await expect(page.getByRole("heading", { level: 2, name: /^\d{2,} notikum/ })).toBeVisible();
});

test("only reading is answered", async ({ request }) => {
  const response = await request.post("/lv", { data: "x" });
  expect(response.status()).toBe(405);
  expect(response.headers()["allow"]).toBe("GET, HEAD");
});
