import { afterAll, beforeAll, expect, test } from "vitest";
import { type SiteProcess, startSite } from "../support/site-process";
import { type ScreenReader, startScreenReader } from "./screen-reader";

let site: SiteProcess;
let reader: ScreenReader;

beforeAll(async () => {
  site = await startSite({});
  reader = await startScreenReader();
});

afterAll(async () => {
  await reader.close();
  site.process.kill("SIGTERM");
  await site.ended;
});

const open = (address: string) => reader.open(site.url + address);

/** Follows the link that leads past the filters, and returns what is said there. */
async function toResults(skipLink: RegExp): Promise<string> {
  await reader.press("ctrl+Home");
  await reader.pressUntil("Tab", skipLink, 4);
  return reader.press("Return");
}

test("the title of a list says how many visits it has", async () => {
  expect(await open("/lv/vizites?org=eu-council")).toMatch(/notikum.*TI padome/);
});

test("a search that finds nothing says so in the title and at its results", async () => {
  expect(await open("/lv/vizites?q=zzzqqq")).toContain("0 notikumu");
  expect(await toResults(/Pāriet uz rezultātiem/)).toMatch(/0 notikumu heading level 2/);
});

test("a wrong day is heard in the title, at the results and with its field", async () => {
  expect(await open("/lv/vizites?from=31.02.2019")).toContain("Kļūda:");
  await toResults(/Pāriet uz rezultātiem/);
  await reader.pressUntil("Down", /31\.02\.2019.*nav datums/, 25);
  await reader.press("ctrl+Home");
  expect(await reader.pressUntil("e", /No /, 6)).toMatch(/invalid entry/);
});

test("the form of a day is heard in both fields", async () => {
  await open("/en/visits?from=2019");
  await toResults(/Skip to results/);
  for (const name of ["To", "From"]) {
    expect(await reader.pressUntil("shift+Tab", new RegExp(`${name} entry`), 5)).toMatch(
      /For example/,
    );
  }
});

test("days of a visit are heard as a range, not as a number with a decimal point", async () => {
  await open("/lv/vizites?year=2019");
  await reader.press("ctrl+Home");
  await reader.pressUntil("3", /heading level 3/, 3);
  const days = await reader.pressUntil("Down", /līdz \d/, 4);
  expect(days).toMatch(/līdz \d/);
  expect(days).not.toContain("–");
});

test("the other language is one link, named in that language", async () => {
  await open("/en");
  await reader.press("ctrl+Home");
  expect(await reader.pressUntil("Tab", /Latviešu/, 12)).toMatch(/Latviešu versija link/);
});

test("visits are headings under those of their years", async () => {
  await open("/lv/vizites");
  await reader.press("ctrl+Home");
  expect(await reader.pressUntil("3", /heading level 3/, 3)).toMatch(/20\d\d heading level 3/);
  expect(await reader.press("4")).toMatch(/heading level 4/);
});

test("the chart says what it counts before its first bar", async () => {
  await open("/lv/vizites");
  await reader.press("ctrl+Home");
  expect(await reader.pressUntil("l", /gads:/, 6)).toMatch(/20\d\d\. gads: \d+ notikum/);
});

test("a filter says what its number counts", async () => {
  await open("/lv/vizites");
  await reader.press("ctrl+Home");
  expect(await reader.pressUntil("k", /notikumi link/, 60)).toMatch(/\d+ notikumi link/);
});
