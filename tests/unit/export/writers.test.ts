import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { LIST_WRITERS } from "#lib/export/writers";
import { everyAddress } from "#lib/routing/site-pages";
import { ARCHIVE } from "../../support/archive";
import { fileOf } from "../../support/file-of";

const snapshot = snapshotOf(loadArchive(ARCHIVE));
const addresses = everyAddress(snapshot);

test("there is a file with a type and a body at every address that ends in a format, and at no other", async () => {
  expect(addresses.length).toBeGreaterThan(300);
  for (const address of addresses) {
    const file = await fileOf(snapshot, address);
    expect(file !== null, address).toBe(/\.[a-z]+$/.test(address));
    if (file === null) continue;
    expect(file.type, address).toMatch(
      typeof file.body === "string"
        ? /^(text|application)\/[a-z+.-]+; charset=utf-8/
        : /^application\/(zip|vnd\.(sqlite3|openxml[a-z.-]+sheet))$/,
    );
    expect(file.body.length, address).toBeGreaterThan(20);
  }
});

test("a query selects", async () => {
  const file = await fileOf(snapshot, "/en/visits.json?org=frontex&year=2024");
  const query = new URLSearchParams("org=frontex&year=2024");
  expect(file?.body).toBe(LIST_WRITERS.visits.json({ snapshot, lang: "en", query }));
});

test("a query that looks like an ending is none", async () => {
  expect(await fileOf(snapshot, "/lv/vizites?x=a.csv")).toBeNull();
});
