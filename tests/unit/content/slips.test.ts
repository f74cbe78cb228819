import { join } from "node:path";
import { expect, test } from "vitest";
import { strayFile } from "#lib/content/file/stray-file";
import { validateFile } from "#lib/content/file/validate-file";
import { isError } from "#lib/content/issues/issue";
import { report } from "#lib/content/issues/report";
import { withEdits } from "#lib/content/issues/with-edits";
import { LANGS } from "#lib/model/lang";
import { ARCHIVE } from "../../support/archive";
import { afterFixes, check, FIXTURES, filesIn, SOUND, VISIT, withFile } from "./sound";

const TEXT = Buffer.from(SOUND.get(VISIT) ?? []).toString();
const TITLE = "title: Tikšanās ar Frontex izpilddirektoru Rīgā";
const NB = "\u00a0";

/** The visit with some texts of it replaced; throws where it does not have one. */
function put(...changes: readonly (readonly [from: string, to: string])[]): string {
  return changes.reduce((text, [from, to]) => {
    if (!text.includes(from)) throw new Error(`the visit has no ${from}`);
    return text.replace(from, () => to);
  }, TEXT);
}

const opened = (fence: string) => TEXT.replace(/^---/, fence);
const closed = (text: string, fence: string) => text.replace(/---\n$/, fence);
const readAs = (encoding: string) => new TextDecoder(encoding).decode(Buffer.from(TEXT));

/** What an editor may do to a visit without knowing YAML, and whether `--fix` mends all of it. */
const SLIPS: readonly (readonly [what: string, bytes: string | Uint8Array, isFixed?: boolean])[] = [
  ["no space after a colon", put(["place: riga", "place:riga"]), true],
  ["no space after the first colon", put(["title: T", "title:T"]), true],
  ["no space after the last colon", put(["added: 2", "added:2"]), true],
  ["no space after a colon further in", put(["publisher: iem", "publisher:iem"]), true],
  ["no space after the colon of an item", put(["- person: fab", "- person:fab"]), true],
  ["no space before an address", put(["- url: h", "- url:h"]), true],
  ["no space before a list", put(["topics: [", "topics:["]), true],
  ["no space after a capitalized field", put(["place: riga", "Place:riga"])],
  ["a capitalized field", put(["place: riga", "Place: riga"])],
  ["no space after a hyphen", put(["- person: fab", "-person: fab"]), true],
  ["no space after a hyphen above a field", put(["- url", "-url"]), true],
  ["a no-break space after a colon", put(["place: riga", `place:${NB}riga`]), true],
  ["a no-break space before a colon", put(["place: riga", `place${NB}: riga`]), true],
  ["a no-break space behind a day", put(["start: 2019-05-30", `start: 2019-05-30${NB}`]), true],
  ["no-break spaces before a field", put(["    publisher", `${NB.repeat(4)}publisher`]), true],
  ["no-break spaces before an item", put(["  - person: fab", `${NB}${NB}- person: fab`]), true],
  ["a no-break space after a hyphen", put(["- person: fab", `-${NB}person: fab`]), true],
  ["no-break spaces everywhere", TEXT.replace(/^ +/gm, (all) => NB.repeat(all.length)), true],
  ["an en dash before an item", put(["- person: fab", "– person: fab"]), true],
  ["an em dash before an item", put(["- person: fab", "— person: fab"]), true],
  ["a bullet before an item", put(["- person: fab", "• person: fab"]), true],
  ["a bullet before the first item", put(["- person: san", "• person: san"]), true],
  ["a bullet with a tab", put(["- person: fab", "•\tperson: fab"]), true],
  ["a bullet and no space after a colon", put(["- person: fab", "• person:fab"]), true],
  ["a bullet before an item with fields", put(["- url", "• url"]), true],
  ["a middle dot before an item", put(["- person: fab", "· person: fab"]), true],
  [
    "asterisks before all items",
    put(["- person: san", "* person: san"], ["- person: fab", "* person: fab"]),
    true,
  ],
  [
    "numbers before all items",
    put(["- person: san", "1. person: san"], ["- person: fab", "2. person: fab"]),
    true,
  ],
  ["bullets before ids", put(["topics: [external-border]", "topics:\n  • external-border"]), true],
  ["a tab before a field of an item", put(["    publisher", "\tpublisher"]), true],
  ["two tabs before a field of an item", put(["    publisher", "\t\tpublisher"]), true],
  ["a tab before an item", put(["  - person: fab", "\t- person: fab"]), true],
  ["a tab before a field of the margin", put(["place: riga", "\tplace: riga"]), true],
  ["spaces and a tab before an item", put(["  - person: fab", "  \t- person: fab"]), true],
  ["a tab after a hyphen", put(["- person: fab", "-\tperson: fab"]), true],
  [
    "two versions of a field",
    put(["place: riga\n", "<<<<<<< HEAD\nplace: riga\n=======\nplace: oslo\n>>>>>>> b\n"]),
  ],
  ["two versions of a text", `${TEXT}<<<<<<< HEAD\nViens.\n=======\nDivi.\n>>>>>>> b\n`],
  ["two versions of a file", `<<<<<<< HEAD\n${TEXT}=======\n${TEXT}>>>>>>> b\n`],
  ["a marker that was left", put(["place: riga\n", "place: riga\n>>>>>>> b\n"])],
  ["an em dash opens", opened("—"), true],
  ["an em dash closes", closed(TEXT, "—\n"), true],
  ["em dashes open and close", closed(opened("—"), "—\n"), true],
  ["a dash and a hyphen open", opened("–-"), true],
  ["four hyphens open and close", closed(opened("----"), "----\n"), true],
  ["two hyphens close", closed(TEXT, "--\n"), true],
  ["a space before the fence", opened(" ---"), true],
  ["underscores open", opened("___")],
  ["backticks around the file", `\`\`\`yaml\n${TEXT}\`\`\`\n`, true],
  ["backticks for both fences", closed(opened("```yaml"), "```\n"), true],
  ["backticks within the fences", closed(opened("---\n```yaml"), "```\n---\n"), true],
  ["backticks close", closed(TEXT, "```\n"), true],
  ["an empty line before the fence", `\n${TEXT}`, true],
  ["empty lines before the fence", `\n \n\n${TEXT}`, true],
  ["an empty line before a long dash", `\n${opened("—")}`, true],
  ["a heading before the fence", `# Tikšanās\n\n${TEXT}`],
  ["an empty file", ""],
  ["no fence opens", TEXT.slice(4)],
  ["no fence closes", closed(TEXT, "")],
  ["no fence closes before a text", closed(TEXT, "\nTeksts par to.\n")],
  ["no fence at all", closed(TEXT.slice(4), "")],
  ["the language behind the fence", opened("--- yaml")],
  ["a field behind the fence", TEXT.replace("---\n", "--- ")],
  ["the front matter twice", `${TEXT}\n${TEXT}`],
  ["UTF-8 read as Windows-1252", readAs("windows-1252"), true],
  ["UTF-8 read as Windows-1257", readAs("windows-1257")],
  ["one word read as Windows-1257", put(["Rīgā", "RÄ«ga"]), true],
  ["halves of letters lost", put(["Tikšanās", "TikÅ¡anÄs"])],
  ["UTF-16", Buffer.concat([Buffer.from("\u00ff\u00fe", "latin1"), Buffer.from(TEXT, "utf16le")])],
  ["UTF-16 without its mark", Buffer.from(TEXT, "utf16le")],
  ["a PDF document under the name of a visit", "%PDF-1.7\n"],
  ["an RTF document under the name of a visit", "{\\rtf1\\ansi Rīga}\n"],
  ["a page of the web under the name of a visit", "<!DOCTYPE html>\n<html></html>\n"],
  ["curly quotes around a value with a colon", put([TITLE, "title: „Rīga: tikšanās”"])],
  ["a straight quote and a curly one", put([TITLE, 'title: "Rīga: tikšanās”'])],
  ["no closing quote", put([TITLE, 'title: "Rīga: tikšanās'])],
  ["quotes within quotes", put([TITLE, 'title: "Tikšanās ar "Frontex" Rīgā"'])],
  ["a colon in a value", put([TITLE, "title: Frontex: tikšanās Rīgā"])],
  ["a hash in a value", put([TITLE, "title: Sēde #85 Rīgā"])],
  ["no colon", put(["place: riga", "place riga"])],
  ["an equals sign", put(["place: riga", "place = riga"])],
  ["a value in backticks", put(["place: riga", "place: `riga`"])],
  ["a list in round brackets", put(["[external-border]", "(external-border)"])],
  ["a list without brackets", put(["[frontex]", "frontex; osce"])],
  ["a list that is not closed", put(["[frontex]", "[frontex"])],
  ["all fields as items", TEXT.replace(/^(\w+:)/gm, "- $1")],
  ["a day with full stops", put(["2019-05-30", "30.05.2019"]), true],
  ["a day with slashes", put(["2019-05-30", "2019/05/30"]), true],
  ["a day with long dashes", put(["2019-05-30", "2019–05–30"]), true],
  ["a day in words", put(["2019-05-30", "2019. gada 30. maijā"]), true],
  ["a day in curly quotes", put(["2019-05-30", "“2019-05-30”"]), true],
  ["a day whose month cannot be told", put(["2019-05-30", "05/06/2019"])],
  ["a day without a space before it", put(["start: 2019-05-30", "start:30.05.2019"]), true],
  ["an id with its ending", put(["place: riga", "place: riga.md"])],
  ["an id made of a name of a file", put(["place: riga", "place: riga-lv-md"])],
  ["an id with its folder", put(["[frontex]", "[content/organisations/frontex.lv.md]"])],
  ["a former id with its ending", put(["added:", "formerly: [2019-05-30-rīga.lv.md]\nadded:"])],
  ["a participant by its file", put(["- person: fabrice-leggeri", "- fabrice-leggeri.md"])],
  [
    "the number of a document",
    put(["Ministrs un", "ST 9876-19, Nr. 12-34, 2016-399, Ministrs un"]),
  ],
  [
    "slips of four kinds",
    put(
      ["place: riga", "place:riga"],
      ["- person: fab", "• person: fab"],
      ["    publisher", "\tpublisher"],
      ["mode: in", `mode:${NB}in`],
    ),
    true,
  ],
  [
    "five mistakes of which two need a person",
    put(
      ["title: T", "title: Rīga: t"],
      ["place: riga", "place:riga"],
      ["status: held", 'status: "held'],
      ["- person: fab", "• person: fab"],
      ["    publisher", "\tpublisher"],
    ),
  ],
  ["two colons", put(["title: T", "title: Rīga: t"], ["summary: M", "summary: Rīga: M"])],
  ["a fence and a colon", `\n${put(["title: T", "title: Rīga: t"])}`],
];

test.each(LANGS)("each slip of an editor has its answer in %s, and no other one", async (lang) => {
  const answers = SLIPS.map(([what, bytes]) => {
    const { issues } = check(withFile(VISIT, bytes));
    return `## ${what}\n\n${issues.length === 0 ? "" : report(issues, lang)}`;
  });
  const golden = join(process.cwd(), FIXTURES, `slips/expected.${lang}.txt`);
  await expect(`${answers.join("\n")}`).toMatchFileSnapshot(golden);
});

const slips = SLIPS.map(([what, bytes, isFixed = false]) => ({
  what,
  bytes: Buffer.from(bytes),
  isFixed,
}));

test.each(slips.filter(({ isFixed }) => isFixed))("`--fix` mends $what", ({ bytes }) => {
  expect(afterFixes(VISIT, bytes).issues).toEqual([]);
});

test.each(slips.filter(({ isFixed }) => !isFixed))(
  "`--fix` leaves to a person: $what",
  ({ what, bytes }) => {
    const { text, issues } = afterFixes(VISIT, bytes);
    const isRight = what === "the number of a document";
    expect(issues.length === 0).toBe(isRight);
    if (isRight) expect(text).toBe(bytes.toString());
  },
);

/** What an editor's program may make of any line of front matter. */
const SPOILERS: readonly (readonly [what: string, spoil: (line: string) => string])[] = [
  ["its hyphen a bullet", (line) => line.replace(/^( *)- /, "$1• ")],
  ["its hyphen a dash", (line) => line.replace(/^( *)- (?=[a-z]+:|\S+$)/, "$1– ")],
  ["its hyphen glued", (line) => line.replace(/^( *)- (?=\p{L})/u, "$1-")],
  ["its colon glued", (line) => line.replace(/^( *(?:- )?[a-z]+): (?=\S)/, "$1:")],
  ["its spaces tabs", (line) => line.replace(/^(?: {2})+/, (all) => "\t".repeat(all.length / 2))],
  ["its spaces no-break ones", (line) => line.replace(/^ +/, (all) => NB.repeat(all.length))],
];

test.each(SPOILERS)(
  "any published file with %s in every line is mended byte for byte",
  (_, spoil) => {
    const tally = { spoilt: 0 };
    for (const [path, bytes] of filesIn(ARCHIVE)) {
      if (!path.endsWith(".md") || path === "README.md") continue;
      const sound = Buffer.from(bytes).toString();
      const end = sound.indexOf("\n---", 4);
      const lines = sound.slice(0, end).split("\n").map(spoil).join("\n");
      let text = lines + sound.slice(end);
      if (text === sound || /^ *[a-z]+: [|>]/m.test(lines)) continue;
      tally.spoilt += 1;
      for (let round = 0; round < 20 && text !== sound; round += 1) {
        const { issues } = validateFile(path, Buffer.from(text));
        const edits = issues.filter(isError).flatMap((issue) => issue.edits);
        text = withEdits(
          text,
          [...edits].sort((a, b) => a.from - b.from),
        );
      }
      expect(text, path).toBe(sound);
    }
    expect(tally.spoilt).toBeGreaterThan(20);
  },
);

const STRAYS: readonly string[] = [
  ...["~$19-05-30-frontex-riga.docx", "2019-05-30-x.lv.md.orig", "2019-05-30-x.lv.md.rej"],
  ...["2019-05-30-x.lv.md.bak", "2019-05-30-x.tmp", "Thumbs.db", "desktop.ini"],
  ...["foto.JPG", "logo.svg", "2019-05-30-x.docx", "2019-05-30-x.lv.rtf", "Darba kārtība.pdf"],
  ...["2019-05-30-x.lv.md.txt", "2019-05-30-x.md.txt", "2019-05-30-x.lv.txt", "2019-05-30-x.lv"],
  ...[
    "2019-05-30-x.lv.md.lv.md",
    "2019-05-30-x.lv..md",
    "2019-05-30-x.LV.md",
    "2019-05-30-x_lv.md",
  ],
  ...["2019-05-30-x-en.md", "2019-05-30-x.md", "2019-05-30-Rīga.lv.md", "30.05.2019-x.lv.md"],
  ...["2019.05.30-x.lv.md", "2019-05-30-x (1).lv.md", "2019-05-30-x.lv - Copy.md"],
  ...["Copy of 2019-05-30-x.lv.md", "kopija (2).lv.md", "piezīmes.txt"],
].map((name) => `visits/2019/${name}`);

const ELSEWHERE: readonly string[] = [
  ...["people/Jānis Bērziņš.docx", "people/sandis.lv.md", "people/sandis.md.txt"],
  ...["organisations/frontex.md", "2019-05-30-x.lv.md", "vizites/2019/2019-05-30-x.lv.md"],
  ...["visits/2018/2019-05-30-x.lv.md.txt", "bildes/logo.png", "x.lv.md"],
];

test.each(LANGS)("each stray file is told what becomes of it, in %s", async (lang) => {
  const issues = [...STRAYS, ...ELSEWHERE].flatMap((path) => strayFile(path).issues);
  const golden = join(process.cwd(), FIXTURES, `slips/stray.${lang}.txt`);
  await expect(report(issues, lang)).toMatchFileSnapshot(golden);
});
