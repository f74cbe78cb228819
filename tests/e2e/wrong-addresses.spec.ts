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

test("an address with one meaning moves for good to it", async ({ request }) => {
  const response = await request.get("/LV/organizacijas/edso", { maxRedirects: 0 });
  expect(response.status()).toBe(308);
  expect(response.headers()["location"]).toBe("/lv/organizacijas/osce");
});

for (const [address, heading] of [
  ["/lv/personas/abolins", "Varbūt meklējāt"],
  ["/en/people/abolins", "Perhaps you were looking for"],
] as const) {
  test(`${address} names those that may have been meant`, async ({ page }) => {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    const near = page.getByRole("heading", { level: 2, name: heading }).locator("..");
    await expect(near.getByRole("link")).toHaveText(["Kaspars Āboliņš", "Oskars Āboliņš"]);
    await expect(near.getByRole("listitem").first()).toContainText(/Persona|Person/);
  });
}

for (const [address, path] of [
  ["/lv/vizites/2019-05-20-kirkenes-forum", "/lv/vizites/2019-05-20-kirkenes-forum.png"],
  ["/en/people/sandis-girgens", "/en/people/sandis-girgens.png"],
  ["/en", "/share-en.png"],
] as const) {
  test(`the picture that stands for ${address} is there`, async ({ page, request }) => {
    await page.goto(address);
    const image = page.locator('meta[property="og:image"]');
    await expect(image).toHaveAttribute("content", `http://localhost:3000${path}`);
    await expect(page.locator('meta[property="og:image:alt"]')).toHaveAttribute("content", /.{20}/);
    const response = await request.get(path, { maxRedirects: 0 });
    await expect(response).toBeOK();
    expect(response.headers()).toMatchObject({
      "content-type": "image/png",
      "cross-origin-resource-policy": path.startsWith("/share") ? "same-origin" : "cross-origin",
    });
    expect(response.headers()["content-encoding"]).toBeUndefined();
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
