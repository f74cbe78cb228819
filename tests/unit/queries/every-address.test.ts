import { expect, test } from "vitest";
import { contentOf } from "#lib/content";
import { loadArchive } from "#lib/content/load";
import { everyAddress } from "#lib/queries/every-address";
import { movedTo, statusOf } from "#lib/queries/site-routes";
import { resolve } from "#lib/routes";

test("every address is canonical, there, and named once", () => {
  const content = contentOf(loadArchive("content"));
  const addresses = everyAddress(content);
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const end of ["/lv", "/en/visits.csv", "/sitemap.xml", "interpol-ga-88.ics"])
    expect(
      addresses.some((address) => address.endsWith(end)),
      end,
    ).toBe(true);
  for (const address of addresses) {
    const resolution = resolve(
      address,
      (route) => statusOf(content, route),
      (route) => movedTo(content, route),
    );
    expect(resolution, address).toMatchObject({ address });
  }
});
