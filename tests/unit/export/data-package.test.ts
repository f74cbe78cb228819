import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { afterEach, beforeEach, expect, test } from "vitest";
import { fromBufferPromise } from "yauzl";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { packageFiles, writeZip } from "#lib/export/archive-zip";
import { CSV_FILES } from "#lib/export/datapackage";
import { ARCHIVE } from "../../support/archive";
import { textOf } from "../../support/file-of";
import { packageProblems } from "../../support/read-package";

const snapshot = snapshotOf(loadArchive(ARCHIVE));
const files = new Map(packageFiles(snapshot));
const descriptor = files.get("datapackage.json") ?? "";
// The profile of the standard (github.com/frictionlessdata/datapackage, public domain) without its annotations.
const ajv = new Ajv({ strict: false, formats: { textarea: true } });
addFormats["default"](ajv);
const profile = ajv.compile(
  JSON.parse(readFileSync("tests/fixtures/datapackage-2.0.json", "utf8")),
);

let folder = "";
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "package-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** What readers cannot read of the package, one of its files changed. */
function problemsOf(name = "", change: (text: string) => string = (text) => text) {
  for (const [file, text] of files)
    writeFileSync(join(folder, file), file === name ? change(text) : text);
  return packageProblems(join(folder, "datapackage.json"));
}

test("two readers by other people read every table, keys and all", async () => {
  expect(await problemsOf()).toEqual([]);
});

test.each([
  ["a byte order mark", "topics.csv", (text: string) => `\uFEFF${text}`],
  [
    "a value that is none of the list",
    "visits.csv",
    (text: string) => text.replace("held", "hold"),
  ],
  [
    "a day that is none",
    "changes.csv",
    (text: string) => text.replace(/\d{4}-\d\d-\d\d/, "2019-02-30"),
  ],
  [
    "a required cell that is empty",
    "topics.csv",
    (text: string) => text.replace(/^([a-z-]+),[^,]+/m, "$1,"),
  ],
  [
    "a visit that is nowhere",
    "visit_topics.csv",
    (text: string) => text.replace(/^20\d\d-[^,]+/m, "2019-x"),
  ],
  ["a row that is there twice", "places.csv", (text: string) => text + text.split("\r\n")[1]],
  ["a column too many", "roles.csv", (text: string) => text.replace("\r\n", ",extra\r\n")],
] as const)("the readers notice %s", async (_, file, change) => {
  const problems = await problemsOf(file, change);
  expect(problems.join()).toContain(file.replace(".csv", ""));
});

test("the descriptor fits version 2 of the standard, also that of the files at their addresses", async () => {
  const published = await textOf(snapshot, "/data/datapackage.json");
  for (const text of [descriptor, published]) {
    expect(profile(JSON.parse(text)), JSON.stringify(profile.errors)).toBe(true);
    expect(profile(JSON.parse(text.replace('"type": "date"', '"type": "day"')))).toBe(false);
  }
  const { resources } = JSON.parse(published);
  expect(resources.map(({ path }: { readonly path: string }) => path)).toEqual(
    CSV_FILES.map(({ path }) => `http://localhost:3000${path}`),
  );
  const addresses = /"path": "[^"]*\.csv"/g;
  expect(published.replace(addresses, "")).toBe(descriptor.replace(addresses, ""));
});

test("the ZIP archive has the files of the package, each with the day of the revision", async () => {
  const zip = await fromBufferPromise(Buffer.from(await writeZip(snapshot)));
  const unpacked = new Map<string, string>();
  for await (const entry of zip.eachEntry()) {
    unpacked.set(entry.fileName, await text(await zip.openReadStreamPromise(entry)));
    const time = entry.getLastModDate({ timezone: "local" });
    const days = [time.getFullYear(), time.getMonth() + 1, time.getDate()];
    expect(days).toEqual(snapshot.archive.day.split("-").map(Number));
  }
  expect(unpacked).toEqual(files);
});

test("the package says in both languages what it is and under which licence", () => {
  expect(files.get("README.lv.md")).toContain("creativecommons.org/publicdomain/zero");
  expect(files.get("README.en.md")).toContain(`\n- \`visit_people.csv\`: Participants of visits`);
});
