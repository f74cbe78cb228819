import { expect, test } from "playwright/test";
import { startNext } from "../support/next-start";
import { PAGE_KINDS } from "../support/page-kinds";
import { elementsOf, readingTree } from "../support/parsed-page";

test.setTimeout(180_000);

test("every kind of page is sent as Next wrote it but for its scripts and stylesheets", async ({
  request,
}) => {
  const next = await startNext();
  const queries = ["/lv/vizites?org=frontex&year=2024&foo=1", "/en/visits?q=Riga&page=2"];
  for (const address of [...PAGE_KINDS.map((kind) => kind.address), ...queries]) {
    const written = await (await request.get(next.url + address)).text();
    const sent = await (await request.get(address)).text();
    const tree = readingTree(sent);
    expect(tree, address).toEqual(readingTree(written));
    const elements = elementsOf(tree);
    expect(elements.length, address).toBeGreaterThan(50);
    const scripts = elements.filter((element) => /^(?:script|template|iframe)\b/.test(element));
    expect(scripts.every((element) => element.includes("application/ld+json"))).toBe(true);
    expect(sent, address).not.toMatch(/<!--|<div hidden=""><\/div>|\/_next\//);
  }
  next.process.kill();
});
