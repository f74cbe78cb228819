import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { createInterface } from "node:readline/promises";
import { parseArgs } from "node:util";
import { parseDay } from "../../day";
import { isLang, type Lang } from "../../lang";
import { contentDir } from "../../site";
import { type NewKind, newWords, QUESTIONS, type Question } from "../../text/new-words";
import { checkFolder } from "../load";
import { mendedValue } from "../mended-value";
import {
  type Answers,
  type NewFile,
  newId,
  newOrganisation,
  newPerson,
  newPlace,
  newVisit,
  withRecord,
} from "../new-entry";
import { report } from "../report";
import type { Outcome } from "./outcome";

const KINDS = ["visit", "organisation", "person", "place"] as const;

/**
 * `npm run new -- visit|organisation|person|place`: asks, or takes flags, and makes the files of a new record. It
 * overwrites nothing, and what it leaves open the check names.
 */
export async function newCommand(args: readonly string[]): Promise<Outcome> {
  const { kind, lang, dir, answers } = await asked(args);
  const words = newWords(lang);
  const title = answers[QUESTIONS[kind][0].flag]?.[0] ?? "";
  if (newId(title) === "") throw new Error(words.noId(title));
  const made = write(kind, dir, answers, lang);
  const { issues } = checkFolder(dir);
  const left = issues.filter(({ file }) => made.includes(join(dir, file.slice("content/".length))));
  const out = `${words.made}\n${made.map((path) => `  ${path}\n`).join("")}`;
  return {
    status: 0,
    out: left.length === 0 ? out : `${out}\n${words.left}\n\n${report(left, lang)}`,
  };
}

const FLAGS = [...new Set(KINDS.flatMap((kind) => QUESTIONS[kind].map(({ flag }) => flag)))];

async function asked(
  args: readonly string[],
): Promise<{ kind: NewKind; lang: Lang; dir: string; answers: Answers }> {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      root: { type: "string" },
      lang: { type: "string", default: "lv" },
      added: { type: "string", default: new Date().toISOString().slice(0, 10) },
      ...Object.fromEntries(
        FLAGS.map((flag) => [flag, { type: "string", multiple: true } as const]),
      ),
    },
  });
  const lang = isLang(values.lang) ? values.lang : "lv";
  const kind = KINDS.find((one) => one === positionals[0]);
  if (kind === undefined) throw new Error(newWords(lang).usage(KINDS.join("|")));
  const given: Record<string, readonly string[]> = { added: [values.added] };
  for (const [flag, value] of Object.entries(values)) {
    if (Array.isArray(value)) given[flag] = value.filter((one) => typeof one === "string");
  }
  const isTerminal = process.stdin.isTTY && process.stdout.isTTY;
  const answers = isTerminal ? await ask(kind, given, lang) : given;
  return { kind, lang, dir: values.root ?? contentDir(), answers: complete(kind, answers, lang) };
}

async function ask(kind: NewKind, given: Answers, lang: Lang): Promise<Answers> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout });
  process.stdout.write(`${newWords(lang).skip}\n`);
  const answers: Record<string, readonly string[]> = { ...given };
  const questions: readonly Question[] = QUESTIONS[kind];
  for (const { flag, ask: question, isList, isNeeded } of questions) {
    while (answers[flag] === undefined) {
      const answer = (await terminal.question(`${question[lang]}: `)).trim();
      if (answer === "" && isNeeded) continue;
      answers[flag] = isList ? split(answer) : [answer];
    }
  }
  terminal.close();
  return answers;
}

function split(answer: string): string[] {
  return answer
    .split(",")
    .map((one) => one.trim())
    .filter((one) => one !== "");
}

const DAYS = ["start", "end", "added"];

/** The answers with days as the files write them; throws for a day that is none and for what a file name needs. */
function complete(kind: NewKind, answers: Answers, lang: Lang): Answers {
  const words = newWords(lang);
  const questions: readonly Question[] = QUESTIONS[kind];
  for (const { flag, isNeeded } of questions) {
    if (isNeeded && (answers[flag]?.[0] ?? "") === "") throw new Error(words.needed(flag));
  }
  return Object.fromEntries(
    Object.entries(answers).map(([flag, values]) => [
      flag,
      DAYS.includes(flag) ? values.map((value) => dayOf(value, lang)) : values,
    ]),
  );
}

function dayOf(value: string, lang: Lang): string {
  if (value === "" || parseDay(value) !== null) return value;
  const mended = mendedValue("day-format", value);
  if (mended === "") throw new Error(newWords(lang).day(value));
  return mended;
}

function write(kind: NewKind, dir: string, answers: Answers, lang: Lang): readonly string[] {
  switch (kind) {
    case "visit":
      return writeFiles(dir, newVisit(answers), lang);
    case "organisation":
      return writeFiles(dir, newOrganisation(answers), lang);
    case "person":
      return [putRecord(dir, newPerson(answers), lang)];
    case "place":
      return [putRecord(dir, newPlace(answers), lang)];
  }
}

/** Writes all files or, where one of them or its id exists anywhere, none. */
function writeFiles(dir: string, files: readonly NewFile[], lang: Lang): readonly string[] {
  const there = readdirSync(dir, { recursive: true }).map((path) =>
    String(path).split(/[\\/]/).at(-1),
  );
  for (const { path } of files) {
    if (there.includes(path.split("/").at(-1)))
      throw new Error(newWords(lang).taken(join(dir, path)));
  }
  return files.map(({ path, text }) => {
    const full = join(dir, path);
    mkdirSync(dirname(full), { recursive: true });
    writeFileSync(full, text, { flag: "wx" });
    return full;
  });
}

function putRecord(dir: string, { path, text }: NewFile, lang: Lang): string {
  const full = join(dir, path);
  const table = existsSync(full) ? readFileSync(full, "utf8") : `---\n${path.slice(0, -3)}:\n---\n`;
  const changed = withRecord(table, text);
  if (changed === null) throw new Error(newWords(lang).taken(`${full}: ${text.split(":")[0]}`));
  writeFileSync(full, changed);
  return full;
}
