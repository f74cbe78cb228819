import fc from "fast-check";
import { expect, test } from "playwright/test";

test.setTimeout(240_000);

/** One of each kind; what a search means by any text is a property of `tests/unit/search`. */
const SEARCHES: readonly string[] = [
  "q=%00&from=%00&to=%E2%80%AE",
  "q=%zz%C3%28%ED%A0%80",
  "q=%22%3E%3Cimg+src%3Dx+onerror%3Dalert(1)%3E%3Cscript%3Ealert(1)%3C%2Fscript%3E",
  "org=__proto__&place=constructor&person=toString&year[]=2019&org[$ne]=1&page=-1&view=__proto__",
  `year=${Array.from({ length: 150 }, (_, index) => 1900 + index).join("&year=")}`,
];

for (const query of SEARCHES) {
  test(`/lv/vizites?${query.slice(0, 60)} is answered with a page that echoes nothing unescaped`, async ({
    request,
  }) => {
    const response = await request.get(`/lv/vizites?${query}`);
    await expect(response).toBeOK();
    const html = await response.text();
    expect(html).toContain("</html>");
    expect(html).not.toMatch(/<script>alert|<img src=x|\u202e|\0/);
  });
}

test("a list beyond two kilobytes of query is refused as too long", async ({ request }) => {
  const response = await request.get(`/lv/vizites?q=${"a".repeat(5000)}`);
  expect(response.status()).toBe(414);
});

test("any search in any parameter is answered with a page", async ({ request }) => {
  const values = fc.array(
    fc.tuple(
      fc.constantFrom("q", "q", "q", "from", "to", "org", "year", "sort", "page", "view", "x"),
      fc.string({ unit: "binary", maxLength: 60 }),
    ),
    { maxLength: 5 },
  );
  await fc.assert(
    fc.asyncProperty(values, async (pairs) => {
      const query = new URLSearchParams(pairs.map(([name, value]) => [name, value]));
      const response = await request.get(`/en/visits?${query}`);
      await expect(response).toBeOK();
    }),
    { numRuns: 60 },
  );
});
