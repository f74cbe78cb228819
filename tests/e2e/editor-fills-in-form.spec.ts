import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { expect, type Locator, type Page, test } from "playwright/test";
import { checkFolder } from "#lib/content/load";
import { ARCHIVE } from "../support/archive";
import { startSite } from "../support/site-process";

// Fields below the window are not drawn.
test.use({
  javaScriptEnabled: true,
  viewport: { width: 1360, height: 6000 },
  actionTimeout: 30_000,
});

type Files = ReadonlyMap<string, string>;

const OLD = "content/visits/2019/2019-05-30-frontex-riga";
const NEW = "content/visits/2024/2024-03-15-tiksanas-ar-somijas-ministri-turku";

test("an editor adds a visit with a new person and a new city and corrects an old one: the check is green, no other line changes, nothing leaves the machine", async ({
  page,
}) => {
  test.setTimeout(300_000);
  const site = await startSite({}, ["--edit"]);
  const seen = watch(page, site.url);
  // A server for the whole network would answer at any address of this machine.
  await expect(fetch(site.url.replace("127.0.0.1", "127.0.0.2"))).rejects.toThrow();
  const before = await pickFolder(page, site.url);
  const folder = { changes: async () => changesBetween(before, await folderFiles(page)) };
  await page.goto(`${site.url}/redaktors`);
  await page.getByRole("button", { name: "Work with Local Repository" }).click();

  await page.getByRole("button", { name: "Create New Entry" }).click();
  await fillVisit(page);
  await save(page);
  const city = "content/places/turku.md";
  const person = "content/people/aino-esimerkki.md";
  const added = await folder.changes();
  expect([...added.keys()].sort()).toEqual([person, city, `${NEW}.lv.md`]);
  expect(added.get(city)).toEqual([
    "+---",
    "+name:",
    "+  lv: Turku",
    "+  en: Turku",
    "+country: FI",
    "+at: [60.45, 22.27]",
    "+---",
  ]);
  expect(added.get(person)?.join("\n")).toMatch(
    /^\+---\n\+name: Aino Esimerkki\n\+latvian: Aino Esimerki\n\+country: FI\n\+roles:\n\+ {2}- lv: Somijas iekšlietu ministre\n[\s\S]*\+sources:\n\+ {2}- url: https:\/\/www\.iem\.gov\.lv\//,
  );
  expect(added.get(`${NEW}.lv.md`)?.join("\n")).toMatch(
    /^\+---\n\+title: Tikšanās ar Somijas ministri Turku\n\+summary: Ministri pārrunāja robežu drošību\.\n\+start: 2024-03-15\n\+place: turku\n\+mode: in_person\n\+kind: bilateral_meeting\n\+status: held\n\+topics:\n\+ {2}- external-border\n\+participants:\n\+ {2}- person: aino-esimerkki\n\+sources:\n\+ {2}- url: https:\/\/www\.iem\.gov\.lv\/[^\n]*\n\+ {4}publisher: iem\n\+added: \d{4}-\d{2}-\d{2}\n\+---$/,
  );

  // The title can be corrected, and the address stays.
  await openVisit(page, site.url, NEW);
  await type(language(page, "Latvian"), "Nosaukums", "Tikšanās ar Somijas kolēģi Turku");
  await page.getByRole("button", { name: /Enable .*English/ }).click();
  await untilDrawn(language(page, "English"));
  await type(language(page, "English"), "Nosaukums", "Meeting in Turku");
  await type(language(page, "English"), "Kopsavilkums", "The ministers discussed borders.");
  await save(page);
  const renamed = await folder.changes();
  expect([...renamed.keys()].sort()).toEqual([person, city, `${NEW}.en.md`, `${NEW}.lv.md`]);
  expect(renamed.get(`${NEW}.lv.md`)).toContain("+title: Tikšanās ar Somijas kolēģi Turku");
  expect(renamed.get(`${NEW}.en.md`)).toEqual([
    "+---",
    "+title: Meeting in Turku",
    "+summary: The ministers discussed borders.",
    expect.stringMatching(/^\+translates: lv-[0-9a-f]{8}$/),
    "+---",
  ]);

  await openVisit(page, site.url, OLD);
  await type(language(page, "Latvian"), "Kopsavilkums", "Abi runāja par robežu.");
  await addCorrection(language(page, "Latvian"));
  await saveAnswering(page, false);
  const latvian = [
    "-summary: ",
    "+summary: Abi runāja par robežu.",
    "+changes:",
    `+  - day: ${new Date().toISOString().slice(0, 10)}`,
    "+    kind: correction",
    "+    lv: Izlabots kopsavilkums.",
    "+    en: Summary corrected.",
  ];
  const stale = await folder.changes();
  expect(stale.get(`${OLD}.lv.md`)?.map(start)).toEqual(latvian);
  expect(stale.has(`${OLD}.en.md`)).toBe(false);

  await openVisit(page, site.url, OLD);
  await type(language(page, "English"), "Kopsavilkums", "They talked about the border.");
  await saveAnswering(page, true);
  const fresh = await folder.changes();
  expect(fresh.get(`${OLD}.lv.md`)?.map(start)).toEqual(latvian);
  expect(fresh.get(`${OLD}.en.md`)?.map(start)).toEqual([
    "-summary: ",
    "+summary: They talked about the border.",
    "-translates: ",
    expect.stringMatching(/^\+translates: lv-/),
  ]);
  expect(fresh.size).toBe(6);

  expect(issuesOf(await folderFiles(page))).toEqual(issuesOf(before));
  expect(seen.strangers).toEqual([]);
  expect(seen.errors).toEqual([]);
  site.process.kill("SIGTERM");
  await site.ended;
});

test("the server that publishes has no form", async ({ request }) => {
  for (const path of ["/redaktors", "/redaktors/", "/redaktors/form.js", "/redaktors/config.json"])
    expect((await request.get(path)).status(), path).toBe(404);
});

async function fillVisit(page: Page): Promise<void> {
  const visit = language(page, "Latvian");
  await untilDrawn(visit);
  // The city is first: the form is made anew a moment after it is drawn, and what was typed until then is lost.
  const city = await addInPlace(field(visit, "Pilsēta"));
  await choose(field(city, "Valsts"), "Somija");
  await addRecord(city, {
    Latviski: "Turku",
    Angliski: "Turku",
    Platums: "60,4518",
    Garums: "22.27",
  });
  await type(visit, "Nosaukums", "Tikšanās ar Somijas ministri Turku");
  await type(visit, "Kopsavilkums", "Ministri pārrunāja robežu drošību.");
  await type(visit, "Pirmā diena", "2024-03-15");
  await visit.getByRole("radio", { name: "Klātienē", exact: true }).click();
  await choose(field(visit, "Veids"), "Divpusēja tikšanās");
  await visit.getByRole("radio", { name: "Notika" }).click();
  await choose(field(visit, "Temati"), "Ārējā robeža");
  await field(visit, "Dalībnieki").getByRole("button", { name: /^Add/ }).click();
  await page.getByRole("menuitem", { name: "Persona" }).click();
  const person = await addInPlace(field(visit, "Persona"));
  await choose(field(person, "Valsts"), "Somija");
  const roles = field(person, "Amati");
  await roles.getByRole("button", { name: /^Add/ }).click();
  await type(roles, "Latviski", "Somijas iekšlietu ministre");
  await type(roles, "Angliski", "Minister of the Interior of Finland");
  await roles.getByRole("radio", { name: "Ministrs", exact: true }).click();
  await addSource(person);
  await addRecord(person, {
    "Vārds un uzvārds": "Aino Esimerkki",
    "Vārds latviski": "Aino Esimerki",
  });
  await addSource(visit);
}

async function addSource(within: Locator): Promise<void> {
  const sources = field(within, "Avoti");
  await sources.getByRole("button", { name: /^Add/ }).click();
  await type(sources, "Adrese", "https://www.iem.gov.lv/lv/jaunums/tiksanas-turku");
  await choose(field(sources, "Publicētājs"), "Iekšlietu ministrija");
}

/** A correction has its day and its kind already. */
async function addCorrection(visit: Locator): Promise<void> {
  const corrections = field(visit, "Labojumi");
  await corrections.getByRole("button", { name: /^Add/ }).click();
  await type(corrections, "Kas mainīts, latviski", "Izlabots kopsavilkums.");
  await type(corrections, "Kas mainīts, angliski", "Summary corrected.");
}

async function type(within: Locator, label: string, text: string): Promise<void> {
  await within.getByRole("textbox", { name: label, exact: true }).fill(text);
}

/** The dialog that adds a record to a field which refers to it. */
async function addInPlace(of: Locator): Promise<Locator> {
  await of.getByRole("button", { name: /^Add/ }).click();
  return of.page().getByRole("dialog");
}

/** Types the texts of a dialog and adds its record; what was typed while the form was made anew is lost, and it stays open. */
async function addRecord(dialog: Locator, texts: Readonly<Record<string, string>>): Promise<void> {
  await expect(async () => {
    if (!(await dialog.isVisible())) return;
    for (const [label, text] of Object.entries(texts)) await type(dialog, label, text);
    await dialog.getByRole("button", { name: "Add", exact: true }).click();
    await expect(dialog).toBeHidden({ timeout: 5000 });
  }).toPass();
}

async function choose(of: Locator, name: string): Promise<void> {
  await of.getByRole("combobox").click();
  await of.page().getByRole("option", { name, exact: true }).click();
}

function language(page: Page, name: string): Locator {
  return page.getByRole("group", { name: `Edit ⁨${name}⁩ Content` });
}

function field(within: Locator, label: string): Locator {
  return within.getByRole("group", { name: `“⁨${label}⁩” Field`, exact: true });
}

async function openVisit(page: Page, url: string, file: string): Promise<void> {
  const id = file.slice("content/visits/".length);
  await page.goto(`${url}/redaktors/#/collections/visits/entries/${id}`);
  await untilDrawn(language(page, "Latvian"));
}

/** Waits for the last field. */
async function untilDrawn(words: Locator): Promise<void> {
  await expect(field(words, "Teksts").getByRole("textbox")).toBeVisible();
}

async function save(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Save" }).click();
  await expect(page.getByRole("button", { name: "Create New Entry" })).toBeVisible();
}

async function saveAnswering(page: Page, stillFits: boolean): Promise<void> {
  page.once("dialog", (dialog) => (stillFits ? dialog.accept() : dialog.dismiss()));
  await save(page);
}

/** Collects requests to other origins and what the browser calls an error. */
function watch(page: Page, url: string) {
  const strangers: string[] = [];
  const errors: string[] = [];
  page.on("request", (request) => {
    const { protocol, origin } = new URL(request.url());
    if (/^https?:$/.test(protocol) && origin !== url) strangers.push(request.url());
  });
  page.on("console", (message) => message.type() === "error" && errors.push(message.text()));
  return { strangers, errors };
}

/** Copies the archive of the tests where the browser keeps the files of this origin, and has the picker give that folder. */
async function pickFolder(page: Page, url: string): Promise<Files> {
  const files = readdirSync(ARCHIVE, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [`content${path.slice(ARCHIVE.length)}`, readFileSync(path, "utf8")] as const);
  await page.addInitScript(() => {
    Object.assign(globalThis, { showDirectoryPicker: () => navigator.storage.getDirectory() });
  });
  await page.goto(`${url}/redaktors/config.json`);
  await page.evaluate(async (texts) => {
    const root = await navigator.storage.getDirectory();
    await root.getDirectoryHandle(".git", { create: true });
    for (const [path, text] of texts) {
      let folder = root;
      const names = path.split("/");
      for (const name of names.slice(0, -1))
        folder = await folder.getDirectoryHandle(name, { create: true });
      const file = await folder.getFileHandle(names.at(-1) ?? "", { create: true });
      const stream = await file.createWritable();
      await stream.write(text);
      await stream.close();
    }
  }, files);
  return new Map(files);
}

async function folderFiles(page: Page): Promise<Files> {
  const files = await page.evaluate(async () => {
    const texts: [string, string][] = [];
    const read = async (folder: FileSystemDirectoryHandle, path: string) => {
      for await (const [name, handle] of folder.entries()) {
        if (handle instanceof FileSystemDirectoryHandle) await read(handle, `${path}${name}/`);
        else if (handle instanceof FileSystemFileHandle)
          texts.push([path + name, await (await handle.getFile()).text()]);
      }
    };
    await read(await navigator.storage.getDirectory(), "");
    return texts;
  });
  return new Map(files);
}

/** The lines that each changed file lost and got, `-` and `+` before them, where they are. */
function changesBetween(before: Files, after: Files): ReadonlyMap<string, readonly string[]> {
  const changed = [...after].filter(([path, text]) => before.get(path) !== text);
  return new Map(
    changed.map(([path, text]) => [path, changedLines(linesOf(before.get(path)), linesOf(text))]),
  );
}

function linesOf(text = ""): readonly string[] {
  return text === "" ? [] : text.trimEnd().split("\n");
}

function changedLines(old: readonly string[], lines: readonly string[]): readonly string[] {
  const changes: string[] = [];
  let at = 0;
  for (const line of lines) {
    for (; at < old.length && !lines.includes(old[at] ?? ""); at += 1) changes.push(`-${old[at]}`);
    if (line === old[at]) at += 1;
    else changes.push(`+${line}`);
  }
  return [...changes, ...old.slice(at).map((line) => `-${line}`)];
}

/** A line that was lost without its value. */
function start(line: string): string {
  return line.startsWith("-") ? line.replace(/: .*/, ": ") : line;
}

function issuesOf(files: Files) {
  const dir = mkdtempSync(join(tmpdir(), "form-"));
  for (const [path, text] of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  const { issues } = checkFolder(join(dir, "content"));
  rmSync(dir, { recursive: true });
  return issues;
}
