import { NextRequest } from "next/server";
import { expect, test } from "vitest";
import { publishArchive } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { fileAt, LIST_WRITERS } from "#lib/export/writers";
import { everyAddress } from "#lib/routing/site-pages";
import { GET } from "../../../app/files/[...path]/route";
import { ARCHIVE } from "../../support/archive";

const snapshot = publishArchive(loadArchive(ARCHIVE));
const addresses = everyAddress(snapshot);

test("there is a file with a type and a text at every address that ends in a format, and at no other", () => {
  expect(addresses.length).toBeGreaterThan(300);
  for (const address of addresses) {
    const file = fileAt(snapshot, address);
    expect(file !== null, address).toBe(/\.[a-z]+$/.test(address));
    if (file === null) continue;
    expect(file.type, address).toMatch(/^(text|application)\/[a-z+]+; charset=utf-8/);
    expect(file.text.length, address).toBeGreaterThan(20);
  }
});

test("a query selects", () => {
  const file = fileAt(snapshot, "/en/visits.json?org=frontex&year=2024");
  const write = LIST_WRITERS.visits.json;
  expect(file?.text).toBe(
    write({ snapshot, lang: "en", query: new URLSearchParams("org=frontex&year=2024") }),
  );
});

test.each([
  "/lv/nothing.csv",
  "/lv/vizites/nothing.json",
  "/lv/vizites.xml",
  "/lv/vizites.constructor",
  "/constructor.json",
  "/de/visits.csv",
  "/lv/vizites?x=a.csv",
  "/lv.json",
  "",
])("there is none at `%s`", (address) => {
  expect(fileAt(snapshot, address)).toBeNull();
});

test("`next dev` answers with the same files", async () => {
  const answer = (address: string) => {
    const path = (address.split("?")[0] ?? "").split("/").slice(1);
    const request = new NextRequest(`http://localhost${address}`);
    return GET(request, { params: Promise.resolve({ path }) });
  };
  for (const address of ["/lv/vizites.csv?org=frontex", "/data/people.json", "/robots.txt"]) {
    const response = await answer(address);
    const file = fileAt(snapshot, address);
    expect(response.headers.get("content-type")).toBe(file?.type);
    expect(await response.text()).toBe(file?.text.replace(/^\uFEFF/, ""));
  }
  expect((await answer("/lv/nothing.csv")).status).toBe(404);
});
