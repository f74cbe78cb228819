import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, expect, test, vi } from "vitest";
import { addressesCommand } from "../../../cli/addresses";
import { contentCommand } from "../../../cli/check-content";
import { translationsCommand } from "../../../cli/translations";
import { ENGLISH, FIXTURES, filesIn, TODAY, VISIT } from "./sound";

const made: string[] = [];

afterEach(() => {
  vi.unstubAllEnvs();
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true });
});

function soundDir(): string {
  const dir = mkdtempSync(join(tmpdir(), "content-"));
  made.push(dir);
  cpSync(join(FIXTURES, "sound"), dir, { recursive: true });
  return dir;
}

function edit(dir: string, path: string, from: string, to: string): void {
  const text = readFileSync(join(dir, path), "utf8");
  expect(text).toContain(from);
  writeFileSync(join(dir, path), text.replace(from, to));
}

const COMMANDS = {
  addresses: addressesCommand,
  content: (args: readonly string[]) => contentCommand(args, TODAY),
  translations: translationsCommand,
};

async function run(command: keyof typeof COMMANDS, ...args: readonly string[]) {
  vi.stubEnv("CONTENT_DIR", "/nowhere");
  return await COMMANDS[command](args);
}

test("the root given beats the one of the environment, and warnings alone exit 0", async () => {
  const dir = soundDir();
  edit(dir, VISIT, "Ministrs un", "S.Ģirģens un");
  const { status, out } = await run("content", "--root", dir);
  expect(out).toContain("brīdinājums[style-initial]");
  expect(out).toContain("1 brīdinājums 1 failā. Publicēšanu brīdinājumi neaptur.");
  expect(status).toBe(0);
});

test("a mistake exits 1, an unknown option throws and says what is allowed", async () => {
  const dir = soundDir();
  edit(dir, VISIT, "[frontex]", "[fronteks]");
  expect(await run("content", "--root", dir, "--lang", "en")).toMatchObject({
    status: 1,
    out: expect.stringContaining("1 problem in 1 file. Nothing was published."),
  });
  await expect(run("content", "--root", dir, "--format", "xml")).rejects.toThrow("text, github");
});

test("a folder that cannot be read is told in the language that was asked for", async () => {
  await expect(run("content", "--root", "/nowhere")).rejects.toThrow("/nowhere nevar izlasīt");
  await expect(run("content", "--root", "package.json", "--lang", "en")).rejects.toThrow(
    "package.json cannot be read",
  );
});

test("a day to come is a mistake to the command, whose day is given", async () => {
  const dir = soundDir();
  edit(dir, VISIT, "added: 2026-11-24", "added: 2027-11-24");
  const { status, out } = await run("content", "--root", dir);
  expect(out).toContain("kļūda[day-future]");
  expect(out).toContain(`šodien ir ${TODAY}`);
  expect(status).toBe(1);
});

test("archived lists each source without a copy once, and the mistakes where there are some", async () => {
  const dir = soundDir();
  const before = (await run("content", "--root", dir, "--archived")).out;
  expect(before).toContain(
    "\nhttps://www.iem.gov.lv/lv/sadarbiba-ar-starptautiskajam-organizacijam\n",
  );
  expect(before).toContain("Avoti bez kopijas tīmekļa arhīvā: 4 no 4.\n");
  edit(
    dir,
    VISIT,
    "publisher: iem",
    "publisher: iem\n    archived: https://web.archive.org/web/1/a",
  );
  const after = await run("content", "--root", dir, "--archived", "--lang", "en");
  expect(after.out).not.toContain("sadarbiba");
  expect(after.out).toContain("Sources without an archived copy: 3 of 4.\n");
  expect(after.status).toBe(0);
  edit(dir, VISIT, "[frontex]", "[fronteks]");
  expect(await run("content", "--root", dir, "--archived")).toMatchObject({
    status: 1,
    out: expect.stringContaining("organisation-unknown"),
  });
});

test("fix mends what it can see only when something else is mended", async () => {
  const dir = soundDir();
  edit(dir, VISIT, "start: 2019-05-30", "start:30.05.2019.");
  edit(dir, VISIT, "Ministrs un", "S.Ģirģens un");
  const { status, out } = await run("content", "--root", dir, "--fix");
  expect(out).toContain("Izlabotas vietas: 3.");
  expect(status).toBe(0);
  expect(readFileSync(join(dir, VISIT), "utf8")).toContain("\nstart: 2019-05-30\n");
});

test("GitHub gets one command a line, errors first, with its signs escaped", async () => {
  const dir = soundDir();
  edit(dir, ENGLISH, "border management.", '"border" management.');
  edit(dir, VISIT, "[frontex]", "['100%, a']");
  const lines = (await run("content", "--root", dir, "--format", "github", "--lang", "en")).out
    .trim()
    .split("\n");
  expect(lines.map((line) => line.split(" ")[0])).toEqual(["::error", "::warning"]);
  expect(lines[0]).toMatch(
    /^::error file=[^,:]+\.lv\.md,line=10,col=17,endColumn=26,title=organisation-unknown::`100%25, a`.*%0A[^\n]+$/,
  );
});

test("fix corrects typing habits and nothing else, byte for byte", async () => {
  const dir = soundDir();
  const text = readFileSync(join(dir, VISIT), "utf8")
    .replace("Ministrs un", 'S.Ģirģens 2019.gada 30.-31. maijā un "Frontex" ')
    .replaceAll("\n", "\r\n");
  const before = `\uFEFF${text}\r\n  Beigas:  "a" [b-1-2](https://a.lv/1-2)   \r\n`;
  writeFileSync(join(dir, VISIT), before);
  const others = filesIn(dir);
  const { status, out } = await run("content", "--root", dir, "--fix");
  expect(out).toContain("Izlabotas vietas: 5.");
  expect(status).toBe(0);
  expect(readFileSync(join(dir, VISIT), "utf8")).toBe(
    before
      .replace("S.Ģirģens 2019.gada 30.-31.", "S. Ģirģens 2019. gada 30.–31.")
      .replace('"Frontex"', "“Frontex”")
      .replace('"a"', "“a”"),
  );
  for (const [path, bytes] of filesIn(dir)) {
    if (path !== VISIT) expect(Buffer.compare(bytes, others.get(path) ?? bytes), path).toBe(0);
  }
});

test("translations lists what is missing and what is stale, and marks what was read again", async () => {
  const dir = soundDir();
  edit(dir, ENGLISH, "border management.", "border management.\ntranslates: lv-1");
  const { out } = await run("translations", "--root", dir, "--lang", "en");
  expect(out).toContain("No English text (2):");
  expect(out).toContain("content/organisations/osce.lv.md");
  const line = /translates: lv-[0-9a-f]{8}/.exec(out)?.[0];
  await run("translations", "--root", dir, "--mark", join(dir, ENGLISH));
  expect(readFileSync(join(dir, ENGLISH), "utf8")).toContain(`border management.\n${line}\n---`);
  expect((await run("content", "--root", dir)).out).toContain("Kļūdu nav.");
});

test("addresses adds what is published, keeps what was, and refuses a folder with a mistake", async () => {
  const dir = soundDir();
  writeFileSync(join(dir, "addresses.txt"), "organisations/frontex\n");
  expect((await run("addresses", "--root", dir)).status).toBe(0);
  const list = readFileSync(join(dir, "addresses.txt"), "utf8");
  expect(list.split("\n").filter((line) => line !== "" && !line.startsWith("#"))).toEqual([
    "organisations/frontex",
    "organisations/osce",
    "people/fabrice-leggeri",
    "people/sandis-girgens",
    "series/frontex-management-board",
    "topics/external-border",
    "visits/2019-05-30-frontex-riga",
  ]);
  await run("addresses", "--root", dir);
  expect(readFileSync(join(dir, "addresses.txt"), "utf8")).toBe(list);
  rmSync(join(dir, "organisations/osce.lv.md"));
  expect((await run("addresses", "--root", dir)).status).toBe(1);
  expect(readFileSync(join(dir, "addresses.txt"), "utf8")).toBe(list);
});
