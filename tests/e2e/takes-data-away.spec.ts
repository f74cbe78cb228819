import { expect, test } from "playwright/test";
import { z } from "zod";
import { LIST_FORMATS } from "#lib/routing/formats";

for (const { list, csv, calendar, name } of [
  {
    list: "/lv/vizites?org=frontex&year=2024&page=1",
    csv: "/lv/vizites.csv?org=frontex&year=2024",
    calendar: "/lv/vizites.ics?org=frontex&year=2024",
    name: "Saraksts citos formātos",
  },
  {
    list: "/en/visits?org=frontex&year=2024&page=1",
    csv: "/en/visits.csv?org=frontex&year=2024",
    calendar: "/en/visits.ics?org=frontex&year=2024",
    name: "The list in other formats",
  },
]) {
  test(`a researcher takes the filtered list ${list} away as CSV and as a calendar`, async ({
    page,
    request,
  }) => {
    await page.goto(list);
    const links = page.getByRole("list", { name });
    await expect(links.getByRole("link")).toHaveCount(LIST_FORMATS.visits.length);
    await expect(links.getByRole("link", { name: "CSV" })).toHaveAttribute("href", csv);
    await expect(page.locator('link[type="text/calendar"]')).toHaveAttribute(
      "href",
      `http://localhost:3000${calendar}`,
    );
    const table = await request.get(csv);
    await expect(table).toBeOK();
    expect(table.headers()["content-type"]).toMatch(/^text\/csv; charset=utf-8/);
    const rows = (await table.text()).trim().split("\r\n");
    expect(rows).toHaveLength(2);
  });
}

test("an export may be read from other sites and is not sent twice", async ({ request }) => {
  const first = await request.get("/en/visits.json?org=frontex");
  await expect(first).toBeOK();
  const { etag = "", "access-control-allow-origin": origin } = first.headers();
  expect(origin).toBe("*");
  const second = await request.get("/en/visits.json?org=frontex", {
    headers: { "if-none-match": etag },
  });
  expect(second.status()).toBe(304);
});

test("a feed reader that guesses finds the feed of visits", async ({ request }) => {
  for (const [guess, feed] of [
    ["/feed", "/lv/vizites.atom"],
    ["/en/rss", "/en/visits.atom"],
  ] as const) {
    const answer = await request.get(guess, { maxRedirects: 0 });
    expect([answer.status(), answer.headers()["location"]], guess).toEqual([308, feed]);
    expect((await request.get(feed)).headers()["content-type"]).toMatch(/^application\/atom\+xml/);
  }
});

test("a visit is taken away as a calendar file and as JSON, and says how to cite it", async ({
  page,
  request,
}) => {
  await page.goto("/lv/vizites/2019-10-31-bstf-berlin");
  const main = page.getByRole("main");
  await expect(main.locator('a[type^="text/calendar"]')).toHaveCount(0);
  const calendar = await request.get("/lv/vizites/2019-10-31-bstf-berlin.ics");
  expect(calendar.headers()["content-type"]).toMatch(/^text\/calendar/);
  const json = await request.get("/lv/vizites/2019-10-31-bstf-berlin.json");
  await expect(json).toBeOK();
  await expect(page.getByRole("heading", { name: "Kā atsaukties" })).toBeVisible();
  for (const [format, start] of [
    ["RIS", "TY  - ELEC"],
    ["CSL-JSON", "["],
  ] as const) {
    const address = await main
      .getByRole("link", { name: format, exact: true })
      .getAttribute("href");
    expect(await (await request.get(address ?? "")).text(), format).toContain(start);
  }
  await page.getByText("BibTeX pieraksts").click();
  await expect(page.getByText("@misc{2019-10-31-bstf-berlin-lv,")).toBeVisible();
});

test("every download on the data page is there", async ({ page, request }) => {
  await page.goto("/en/data");
  const links = page.getByRole("main").locator("a[type]");
  await expect.poll(() => links.count()).toBeGreaterThan(20);
  for (const link of await links.all()) {
    const address = (await link.getAttribute("href")) ?? "";
    const response = await request.get(address, { maxRedirects: 0 });
    await expect(response, address).toBeOK();
    const type = (await link.getAttribute("type")) ?? "";
    expect(response.headers()["content-type"], address).toContain(type);
  }
});

test("browsers and search engines find the search, the pages and the rules", async ({
  page,
  request,
}) => {
  await page.goto("/en");
  await expect(page.locator('link[rel="search"]')).toHaveAttribute("href", "/opensearch-en.xml");
  for (const address of ["/opensearch-en.xml", "/opensearch-lv.xml", "/sitemap.xml"]) {
    const response = await request.get(address);
    await expect(response).toBeOK();
    expect(response.headers()["content-type"]).toMatch(/^application\/xml/);
  }
  const robots = await request.get("/robots.txt");
  const text = await robots.text();
  expect(text).toContain("Sitemap: http://localhost:3000/sitemap.xml");
});

test("the schemas of the first version stay at their addresses", async ({ request }) => {
  for (const table of ["visits", "organisations", "people", "places"]) {
    const address = `/schema/${table}-1.json`;
    const schema = z
      .object({
        $id: z.string(),
        properties: z.object({ version: z.object({ const: z.number() }) }),
      })
      .parse(await (await request.get(address)).json());
    expect([schema.$id, schema.properties.version.const]).toEqual([address, 1]);
  }
});
