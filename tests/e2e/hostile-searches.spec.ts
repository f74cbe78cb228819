import fc from "fast-check";
import { expect, test } from "playwright/test";

test.setTimeout(240_000);

const SEARCHES: readonly string[] = [
  "q=%00",
  "q=%22",
  "q=%22%22%22",
  "q=%E2%80%AEsgnirts",
  "q=%F0%9F%99%82%F0%9D%95%BD",
  "q=%ED%A0%80",
  "q=%",
  "q=%zz%C3%28",
  "q=%3Cscript%3Ealert(1)%3C%2Fscript%3E",
  "q=%22%3E%3Cimg+src%3Dx+onerror%3Dalert(1)%3E",
  "q=*+OR+1%3D1--",
  "q=~^:(())[]{}\\",
  "q[]=a&q[b]=c",
  "q=a&q=b&q=c",
  "q=__proto__+constructor+toString",
  "year[]=2019&org[$ne]=1",
  "org=__proto__&place=constructor&person=toString",
  "from=%00&to=%E2%80%AE",
  "page=-1&sort=%27&view=__proto__",
  `q=${"a".repeat(1500)}`,
  `q=${"ab+".repeat(400)}`,
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
