import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterEach, expect, test } from "vitest";
import { contentOf } from "#lib/content";
import { ContentError } from "#lib/content/issue";
import { checkFolder, loadArchive } from "#lib/content/load";
import { listFiles } from "#lib/content/read";
import { report } from "#lib/content/report";
import { RULES } from "#lib/content/rules";
import { wordsHash } from "#lib/content/translation";
import { wordedRules } from "#lib/text/issues";

type Files = Readonly<Record<string, string>>;

const VISIT = "visits/2019/2019-05-20-a.lv.md";
const ENGLISH = "visits/2019/2019-05-20-a.en.md";
const BODY = "organisations/un.lv.md";

/** The smallest folder without an issue. */
const SOUND: Files = {
  "people.md":
    "---\npeople:\n  a-b:\n    name: A B\n    roles:\n      - lv: ministrs\n        en: minister\n        to: 2020\n    sources:\n      - url: https://a.lv/\n        publisher: iem\n---\n",
  "places.md":
    "---\nplaces:\n  riga:\n    lv: Rīga\n    en: Riga\n    country: LV\n    at: [56.95, 24.11]\n---\n",
  "publishers.md": "---\npublishers:\n  iem:\n    lv: Ministrija\n    en: Ministry\n---\n",
  "pages/overview.lv.md": "---\ntitle: T\nsummary: S\nadded: 2026-01-02\n---\n",
  [BODY]:
    "---\nname:\n  lv: A\n  en: B\ngroup: un\nsummary: S\nseat:\n  country: US\n  sources: [iem]\nsources:\n  - id: iem\n    url: https://a.lv/\n    publisher: iem\nadded: 2026-01-02\n---\n\n- Teksts. [M](#iem)\n",
  [VISIT]:
    "---\ntitle: T\nsummary: S\nstart: 2019-05-20\nend: 2019-05-22\nplace: riga\nmode: in_person\nkind: forum\nstatus: held\norganisations: [un]\nparticipants:\n  - person: a-b\nconfirmed: ministry\nsources:\n  - url: https://a.lv/\n    publisher: iem\nadded: 2026-01-02\n---\n",
  [ENGLISH]: "---\ntitle: T\nsummary: S\n---\n",
};

const made: string[] = [];

afterEach(() => {
  for (const dir of made.splice(0)) rmSync(dir, { recursive: true });
});

function folder(files: Readonly<Record<string, string | Uint8Array | undefined>>): string {
  const dir = mkdtempSync(join(tmpdir(), "content-"));
  made.push(dir);
  for (const [path, text] of Object.entries({ ...SOUND, ...files })) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}

function edited(path: string, from: string, to: string): Files {
  const text = SOUND[path] ?? "";
  if (!text.includes(from)) throw new Error(`${path} has no ${from}`);
  return { [path]: text.replace(from, to) };
}

const v = (from: string, to: string) => edited(VISIT, from, to);
const o = (from: string, to: string) => edited(BODY, from, to);

/** A mistake, and the place its issue names: file:line:column. */
const MISTAKES: readonly (readonly [
  rule: keyof typeof RULES,
  place: string,
  files: Readonly<Record<string, string | Uint8Array | undefined>>,
])[] = [
  ["file-stray", "notes.txt:1:1", { "notes.txt": "x" }],
  ["file-not-utf8", `${VISIT}:1:1`, { [VISIT]: new Uint8Array([45, 45, 45, 10, 255, 254]) }],
  ["fence-missing", `${VISIT}:1:1`, v("---\ntitle", "--- \ntitle")],
  ["fence-missing", `${VISIT}:1:1`, v("---\ntitle", "---js\ntitle")],
  ["fence-open", `${VISIT}:1:1`, v("2026-01-02\n---", "2026-01-02\n")],
  ["fence-open", `${VISIT}:18:1`, v("2026-01-02\n---", "2026-01-02\n----")],
  ["yaml-syntax", `${VISIT}:2:9`, v("title: T", "title: T: x")],
  ["yaml-alias", `${VISIT}:11:11`, v("[un]", "&a [un]\nformerly: *a")],
  ["field-repeated", `${VISIT}:3:1`, v("summary: S", "title: S")],
  ["field-missing", `${VISIT}:1:1`, v("mode: in_person\n", "")],
  ["field-unknown", `${VISIT}:8:1`, v("kind: forum", "knid: forum\nkind: forum")],
  ["field-empty", `${VISIT}:2:1`, v("title: T", "title:")],
  ["field-form", `${VISIT}:10:1`, v("[un]", "un")],
  ["value-unknown", `${VISIT}:8:7`, v("forum", "forums")],
  ["value-repeated", `${VISIT}:10:21`, v("[un]", "[un, un]")],
  ["id-format", `${VISIT}:6:8`, v("riga", "Rīga")],
  ["flag-format", `${VISIT}:13:9`, v("confirmed", "listed: yes\nconfirmed")],
  ["day-format", `${VISIT}:5:6`, v("2019-05-22", "2019-02-30")],
  ["days-reversed", `${VISIT}:5:6`, v("2019-05-22", "2019-05-19")],
  ["end-equals-start", `${VISIT}:5:1`, v("2019-05-22", "2019-05-20")],
  ["id-not-start", `${VISIT}:4:8`, v("start: 2019-05-20", "start: 2019-05-21")],
  [
    "folder-not-year",
    "visits/2018/2019-05-20-a.lv.md:4:8",
    { [VISIT]: undefined, [ENGLISH]: undefined, "visits/2018/2019-05-20-a.lv.md": SOUND[VISIT] },
  ],
  ["country-unknown", `${VISIT}:6:10`, v("place: riga", "country: lv")],
  ["place-and-country", `${VISIT}:7:1`, v("place: riga", "place: riga\ncountry: LV")],
  ["coordinate-format", "places.md:7:10", edited("places.md", "56.95", "56.9")],
  ["link-malformed", `${VISIT}:15:10`, v("https://a.lv/", "a.lv")],
  ["link-not-https", `${BODY}:7:7`, o("seat:", "site: http://a.lv/\nseat:")],
  ["organisation-unknown", `${VISIT}:10:17`, v("[un]", "[on]")],
  ["person-unknown", `${VISIT}:12:13`, v("a-b", "a-c")],
  ["place-unknown", `${VISIT}:6:8`, v("riga", "riiga")],
  ["publisher-unknown", `${VISIT}:16:16`, v("iem", "iemm")],
  ["source-unknown", `${BODY}:9:13`, o("[iem]", "[iemm]")],
  [
    "source-unused",
    `${BODY}:14:9`,
    o("added", "  - id: b\n    url: https://b.lv/\n    publisher: iem\nadded"),
  ],
  ["participant-form", `${VISIT}:12:5`, v("person: a-b", "mode: online")],
  ["role-unclear", `${VISIT}:12:13`, edited("people.md", "to: 2020", "to: 2018")],
  ["english-fact", `${ENGLISH}:2:1`, edited(ENGLISH, "title", "kind: forum\ntitle")],
  [
    "english-alone",
    "visits/2019/2019-05-21-b.en.md:1:1",
    { "visits/2019/2019-05-21-b.en.md": SOUND[ENGLISH] },
  ],
  [
    "english-source-unknown",
    "organisations/un.en.md:5:10",
    { "organisations/un.en.md": "---\nsummary: S\n---\n\n- T [M](#iemm)\n" },
  ],
  [
    "translation-stale",
    `${ENGLISH}:4:13`,
    edited(ENGLISH, "summary: S\n", "summary: S\ntranslates: lv-00000000\n"),
  ],
  ["formerly-itself", `${BODY}:14:12`, o("added", "formerly: [un]\nadded")],
  [
    "organisation-withdrawn",
    `${VISIT}:10:17`,
    o("added", "withdrawn:\n  day: 2026-01-03\n  lv: A\n  en: B\nadded"),
  ],
  ["organisation-draft", `${VISIT}:10:17`, o("added", "draft: true\nadded")],
  [
    "draft-published",
    `${VISIT}:13:8`,
    {
      ...v("confirmed", "draft: true\nconfirmed"),
      "addresses.txt": "organisations/un\nvisits/2019-05-20-a\n",
    },
  ],
  ["address-format", "addresses.txt:1:1", { "addresses.txt": "visit/2019-05-20-a\n" }],
  ["address-vanished", "addresses.txt:2:1", { "addresses.txt": "# x\nvisits/2019-05-20-b\n" }],
  ["id-repeated", `${VISIT}:1:1`, { "visits/2018/2019-05-20-a.lv.md": SOUND[VISIT] }],
  [
    "formerly-taken",
    `${BODY}:14:12`,
    { ...o("added", "formerly: [eu]\nadded"), "organisations/eu.lv.md": SOUND[BODY] },
  ],
  ["parent-loop", `${BODY}:6:9`, o("summary", "parent: un\nsummary")],
  ["page-missing", "people.md:1:1", { "people.md": undefined }],
];

test("the smallest sound folder is an archive", () => {
  const archive = loadArchive(folder({}));
  expect(
    archive.visits.map(({ id, country, participants }) => [id, country, participants[0]?.role]),
  ).toEqual([["2019-05-20-a", "LV", { lv: "ministrs", en: "minister" }]]);
  expect(archive.day).toBe("2026-01-02");
});

test("a draft is left out unless asked for, and its mistakes still count", () => {
  const dir = folder(v("confirmed", "draft: true\nconfirmed"));
  expect(loadArchive(dir).visits).toEqual([]);
  expect(loadArchive(dir, { drafts: true }).visits[0]?.draft).toBe(true);
  const broken = folder(v("kind: forum", "kind: forums\ndraft: true"));
  expect(() => loadArchive(broken)).toThrow(ContentError);
});

test("a withdrawn visit leaves a notice and is in no list", () => {
  const withdrawn =
    "withdrawn:\n  day: 2026-01-03\n  lv: Kļūda\n  en: Error\nformerly: [2019-05-20-z]\n";
  const archive = loadArchive(folder(v("confirmed", `${withdrawn}confirmed`)));
  expect(archive.visits).toEqual([]);
  expect(archive.withdrawn).toEqual([
    {
      section: "visits",
      id: "2019-05-20-a",
      title: { lv: "T", en: "T" },
      day: "2026-01-03",
      reason: { lv: "Kļūda", en: "Error" },
      formerly: ["2019-05-20-z"],
    },
  ]);
  const { withdrawn: lookup } = contentOf(archive);
  expect(lookup.get("visits/2019-05-20-z")).toBe(archive.withdrawn[0]);
});

test("a translation is stale when it names other Latvian words, and says nothing when it names none", () => {
  const hash = wordsHash({ title: "T", summary: "S", body: "" });
  const stale = (translates: string, latvian = SOUND[VISIT] ?? "") =>
    loadArchive(
      folder({
        [VISIT]: latvian,
        [ENGLISH]: `---\ntitle: T\nsummary: S\n${translates}---\n`,
      }),
    ).visits[0]?.words.stale;
  expect(stale(`translates: ${hash}\n`)).toBe(false);
  expect(stale("")).toBe(false);
  expect(stale(`translates: ${hash}\n`, `${SOUND[VISIT]}\nVairāk.\n`)).toBe(true);
});

test.each(MISTAKES)("%s is found at %s", (rule, place, files) => {
  const { archive, issues } = checkFolder(folder(files));
  expect(archive === null).toBe(RULES[rule] === "error");
  const found = issues.map(
    ({ rule: name, file, line, column }) => `${name} ${file}:${line}:${column}`,
  );
  expect(found).toContain(`${rule} content/${place}`);
});

test("every rule has a mistake here and words in both languages", () => {
  const rules = Object.keys(RULES).sort();
  expect([...new Set(MISTAKES.map(([rule]) => String(rule)))].sort()).toEqual(rules);
  expect([...wordedRules("lv")].sort()).toEqual(rules);
  expect([...wordedRules("en")].sort()).toEqual(rules);
});

test("a message names the place, shows the line with a caret and says the mend", () => {
  const { issues } = checkFolder(folder(v("[un]", "[on]")));
  expect(report(issues, "en")).toBe(
    [
      "content/visits/2019/2019-05-20-a.lv.md:10 error[organisation-unknown]: `on` is an organisation without a profile",
      "10 | organisations: [on]",
      "   |                 ^^",
      "  = fix: did you mean `un`? A new organisation needs content/organisations/on.lv.md first",
      "",
      "1 problem in 1 file. Nothing was published.",
      "",
    ].join("\n"),
  );
  expect(report(issues, "lv")).toContain("1 kļūda 1 failā. Nekas netika publicēts.");
});

test("front matter in any other language is named and never executed", () => {
  for (const tag of ["js", " js", "javascript", "JS", "coffee", "json"]) {
    const text = `---${tag}\n{ get title() { globalThis.executed = true; return "x" } }\n---\n`;
    const { issues } = checkFolder(folder({ [VISIT]: text }));
    expect(issues.map(({ rule }) => rule)).toContain("fence-missing");
  }
  expect("executed" in globalThis).toBe(false);
});

test("windows line ends and a byte order mark change nothing", () => {
  const windows = (SOUND[VISIT] ?? "").replaceAll("\n", "\r\n");
  const archive = loadArchive(folder({ [VISIT]: `\uFEFF${windows}` }));
  expect(archive.visits[0]?.words.lv.title).toBe("T");
});

test("the published content, corrupted anywhere, is still valid or has an issue, and no file is passed over", () => {
  const paths = listFiles("content").map(({ path }) => path);
  const all = Object.fromEntries(
    paths.map((path) => [path, readFileSync(join("content", path), "utf8")]),
  );
  fc.assert(
    fc.property(
      fc.constantFrom(...paths),
      fc.nat(),
      fc.constantFrom(
        "",
        "\n",
        ":",
        "  ",
        "[",
        '"',
        "---\n",
        "\t",
        "0",
        "\0",
        "*a",
        "__proto__: x\n",
      ),
      (path, at, insert) => {
        const text = all[path] ?? "";
        const cut = at % (text.length + 1);
        const dir = mkdtempSync(join(tmpdir(), "content-"));
        made.push(dir);
        const related = { ...all, [path]: text.slice(0, cut) + insert + text.slice(cut + 1) };
        for (const [name, words] of Object.entries(related)) {
          mkdirSync(dirname(join(dir, name)), { recursive: true });
          writeFileSync(join(dir, name), words);
        }
        const { archive, issues, files } = checkFolder(dir);
        rmSync(dir, { recursive: true });
        made.pop();
        expect(files).toBe(paths.length);
        expect(archive !== null || issues.length > 0).toBe(true);
      },
    ),
    { numRuns: 15 },
  );
});
