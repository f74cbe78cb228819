import { stringify } from "yaml";
import { toId } from "./mended-value";
import { wordsHash } from "./translation";

/** What a new record is made of: one answer a field, several for a list; a field without an answer is left to fill in. */
export type Answers = Readonly<Record<string, readonly string[]>>;

/** A file to make, or a table to put a record into. */
export interface NewFile {
  /** Below the content folder: `visits/2019/2019-05-20-kirkenes-forum.lv.md`. */
  readonly path: string;
  readonly text: string;
}

const LONGEST_ID = 60;

/** The id of a record made of a title or name: ASCII, whole words, at most 60 characters. */
export function newId(title: string): string {
  const id = toId(title);
  if (id.length <= LONGEST_ID) return id;
  const cut = id.slice(0, LONGEST_ID + 1);
  return cut.slice(0, Math.max(cut.lastIndexOf("-"), 1));
}

/** The files of a visit: the Latvian one and, where an English title is given, the English one. */
export function newVisit(answers: Answers): readonly NewFile[] {
  const start = first(answers, "start");
  const base = `visits/${start.slice(0, 4)}/${start}-${newId(first(answers, "title"))}`;
  const people = answers["person"] ?? [];
  const lines = [
    field(answers, "title"),
    field(answers, "summary"),
    field(answers, "start"),
    optional(answers, "end"),
    optional(answers, "place"),
    optional(answers, "country"),
    field(answers, "mode"),
    field(answers, "kind"),
    field(answers, "status"),
    listOf("organisations", answers["organisation"] ?? []),
    ...(people.length === 0
      ? []
      : ["participants:", ...people.map((id) => `  - person: ${scalar(id)}`)]),
    field(answers, "confirmed"),
    ...sourceLines(answers),
    field(answers, "added"),
  ];
  return [file(`${base}.lv.md`, lines), ...english(answers, base, first(answers, "title"))];
}

/** The files of an organisation. */
export function newOrganisation(answers: Answers): readonly NewFile[] {
  const base = `organisations/${first(answers, "id") || newId(first(answers, "abbreviation") || first(answers, "title-en") || first(answers, "title"))}`;
  const abbreviation = first(answers, "abbreviation");
  const lines = [
    "name:",
    `  lv: ${scalar(first(answers, "title"))}`,
    `  en: ${scalar(first(answers, "title-en"))}`,
    ...(abbreviation === "" ? [] : ["abbreviation:", `  lv: ${scalar(abbreviation)}`]),
    field(answers, "group"),
    field(answers, "summary"),
    ...sourceLines(answers, "s1"),
    field(answers, "added"),
  ];
  const body = "\n- [](#s1)\n";
  const words = { ...answers, "title-en": [] };
  const { path, text } = file(`${base}.lv.md`, lines);
  return [
    { path, text: text + body },
    ...(first(answers, "summary-en") === "" ? [] : english(words, base, first(answers, "title"))),
  ];
}

/** A person's lines for `content/people.md`. */
export function newPerson(answers: Answers): NewFile {
  const organisation = optional(answers, "organisation");
  const lines = [
    `${newId(first(answers, "name"))}:`,
    `  ${field(answers, "name")}`,
    ...(organisation === "" ? [] : [`  ${organisation}`]),
    "  roles:",
    `    - lv: ${scalar(first(answers, "role"))}`,
    `      en: ${scalar(first(answers, "role-en"))}`,
    ...["from", "to"].flatMap((end) => {
      const line = optional(answers, end);
      return line === "" ? [] : [`      ${line}`];
    }),
    ...sourceLines(answers).map((line) => `  ${line}`),
  ];
  return { path: "people.md", text: joined(lines) };
}

/** A town's lines for `content/places.md`. */
export function newPlace(answers: Answers): NewFile {
  const at = answers["at"] ?? [];
  const lines = [
    `${newId(first(answers, "name-en") || first(answers, "name"))}:`,
    `  lv: ${scalar(first(answers, "name"))}`,
    `  en: ${scalar(first(answers, "name-en"))}`,
    `  ${field(answers, "country")}`,
    `  at:${at.length === 0 ? "" : ` [${at.join(", ")}]`}`,
  ];
  return { path: "places.md", text: joined(lines) };
}

/** A table with a record put in where its id belongs by the alphabet; `null` where the id is taken. */
export function withRecord(table: string, record: string): string | null {
  const end = table.includes("\r\n") ? "\r\n" : "\n";
  const id = record.split(":")[0] ?? "";
  const lines = table.split(end);
  const close = lines.indexOf("---", 1);
  const ids = lines.slice(0, close).flatMap((line, index) => {
    const other = /^ {2}([a-z0-9-]+):/.exec(line)?.[1];
    return other === undefined ? [] : [{ other, index }];
  });
  if (ids.some(({ other }) => other === id)) return null;
  const at = ids.find(({ other }) => other > id)?.index ?? close;
  const added = record.split("\n").map((line) => `  ${line}`);
  return [...lines.slice(0, at), ...added, ...lines.slice(at)].join(end);
}

function english(answers: Answers, base: string, latvianTitle: string): readonly NewFile[] {
  const title = optional(answers, "title-en").replace("title-en:", "title:");
  const summary = first(answers, "summary-en");
  if (title === "" && summary === "") return [];
  const words = { title: latvianTitle, summary: first(answers, "summary"), body: "" };
  const isWhole = words.summary !== "" && base.startsWith("visits/");
  return [
    file(`${base}.en.md`, [
      title,
      `summary: ${scalar(summary)}`,
      isWhole ? `translates: ${wordsHash(words)}` : "",
    ]),
  ];
}

function sourceLines(answers: Answers, id = ""): readonly string[] {
  const urls = answers["source"] ?? [];
  const publishers = answers["publisher"] ?? [];
  return [
    "sources:",
    ...(urls.length === 0 ? [""] : urls).flatMap((url, index) => [
      id === "" ? `  - url: ${scalar(url)}` : `  - id: ${id}\n    url: ${scalar(url)}`,
      `    publisher: ${scalar(publishers[index] ?? publishers.at(-1) ?? "")}`,
    ]),
  ];
}

function file(path: string, lines: readonly string[]): NewFile {
  return { path, text: `---\n${joined(lines)}\n---\n` };
}

function joined(lines: readonly string[]): string {
  return lines
    .filter((line) => line !== "")
    .map((line) => line.trimEnd())
    .join("\n");
}

function field(answers: Answers, name: string): string {
  return `${name}: ${scalar(first(answers, name))}`.trimEnd();
}

function optional(answers: Answers, name: string): string {
  return first(answers, name) === "" ? "" : field(answers, name);
}

function listOf(name: string, ids: readonly string[]): string {
  return ids.length === 0 ? "" : `${name}: [${ids.map(scalar).join(", ")}]`;
}

function first(answers: Answers, name: string): string {
  return answers[name]?.[0] ?? "";
}

/** A text as YAML writes it, in quotes where it must be; nothing for nothing. */
function scalar(text: string): string {
  return text === "" ? "" : stringify(text, { lineWidth: 0, schema: "failsafe" }).trimEnd();
}
