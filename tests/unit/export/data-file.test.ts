import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { type DataFile, fileAt } from "#lib/export/data-file";
import { LISTS } from "#lib/export/exports";
import { everyAddress } from "#lib/routing/every-address";
import { resolve } from "#lib/routing/routes";
import { movedTo, statusOf } from "#lib/routing/site-pages";

const snapshot = snapshotOf(loadArchive("content"));
const addresses = everyAddress(snapshot);

function fileOf(address: string): DataFile | null {
  const resolution = resolve(
    address,
    (route) => statusOf(snapshot, route),
    (route) => movedTo(snapshot, route),
  );
  if (resolution.kind !== "page" && resolution.kind !== "file") throw new Error(resolution.kind);
  return fileAt(snapshot, resolution);
}

test("there is a file with a type and a text at every address that ends in a format, and at no other", () => {
  expect(addresses.length).toBeGreaterThan(300);
  for (const address of addresses) {
    const file = fileOf(address);
    expect(file !== null, address).toBe(/\.[a-z]+$/.test(address));
    if (file === null) continue;
    expect(file.type, address).toMatch(/^(text|application)\/[a-z+]+; charset=utf-8/);
    expect(file.text.length, address).toBeGreaterThan(20);
  }
});

test("a query selects", () => {
  const file = fileOf("/en/visits.json?org=frontex&year=2024");
  const write = LISTS["visits"]?.["json"];
  expect(file?.text).toBe(write?.(snapshot, "en", new URLSearchParams("org=frontex&year=2024")));
});

test("a query that looks like an ending is none", () => {
  expect(fileOf("/lv/vizites?x=a.csv")).toBeNull();
});
