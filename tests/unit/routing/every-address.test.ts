import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { resolve } from "#lib/routing/resolve";
import { everyAddress, movedTo, pictureAddresses, statusOf } from "#lib/routing/site-pages";
import { ARCHIVE } from "../../support/archive";

test("every address is canonical, there, and named once", () => {
  const snapshot = snapshotOf(loadArchive(ARCHIVE));
  const pictures = pictureAddresses(snapshot);
  expect(pictures).toContain("/lv/vizites/2019-05-20-kirkenes-forum.png");
  const addresses = [...everyAddress(snapshot), ...pictures];
  expect(new Set(addresses).size).toBe(addresses.length);
  for (const end of ["/lv", "/en/visits.csv", "/sitemap.xml", "interpol-ga-88.ics"])
    expect(
      addresses.some((address) => address.endsWith(end)),
      end,
    ).toBe(true);
  for (const address of addresses) {
    const resolution = resolve(
      address,
      (route) => statusOf(snapshot, route),
      (route) => movedTo(snapshot, route),
    );
    expect(resolution, address).toMatchObject({ address });
  }
});
