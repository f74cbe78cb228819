import { accessSync, constants } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { fixFolder } from "#lib/content/issues/apply-fixes";
import type { Issue } from "#lib/content/issues/issue";
import { report } from "#lib/content/issues/report";
import { githubReport } from "#lib/content/issues/report-github";
import { checkFolder } from "#lib/content/load";
import { type Day, parseDay } from "#lib/model/day";
import { isLang, type Lang } from "#lib/model/lang";
import type { Archive } from "#lib/model/records";
import { contentDir } from "#lib/model/settings";
import { reportWords } from "#lib/text/commands";
import { type Outcome, runIfMain } from "./command";

const FORMATS = ["text", "github"] as const;

const OPTIONS = {
  root: { type: "string" },
  lang: { type: "string", default: "lv" },
  format: { type: "string", default: "text" },
  fix: { type: "boolean", default: false },
  archived: { type: "boolean", default: false },
} as const;

/**
 * `npm run check:content -- [--root DIR] [--lang lv|en] [--format text|github] [--fix] [--archived]`: prints every issue of
 * the content folder, or of one without errors the sources that have no archived copy. Exit 0 without an error, 1 with
 * one, 2 where it could not check.
 */
export function contentCommand(args: readonly string[], today: Day): Outcome {
  const { values } = parseArgs({ args: [...args], options: OPTIONS });
  const { lang, format: asked } = values;
  const format = FORMATS.find((one) => one === asked);
  if (!isLang(lang)) throw new Error(`--lang is \`${lang}\`; it must be lv or en`);
  if (format === undefined) {
    throw new Error(`--format is \`${asked}\`; it must be one of: ${FORMATS.join(", ")}`);
  }
  const dir = values.root ?? contentDir();
  if (!isReadable(dir)) throw new Error(reportWords(lang).unread(dir));
  const fixed = values.fix ? fixAll(dir) : 0;
  const { archive, issues, files } = checkFolder(dir, { today, onRead: progress(lang) });
  if (values.archived && archive !== null) return { status: 0, out: unarchived(archive, lang) };
  const shown = issues.map((issue) => ({ ...issue, file: onDisk(issue, dir) }));
  const fixes = values.fix && format === "text" ? `${reportWords(lang).fixed(fixed)}\n` : "";
  return {
    status: archive === null ? 1 : 0,
    out: printed(shown, format, lang, files) + fixes,
  };
}

function isReadable(dir: string): boolean {
  try {
    // Of a file, there is no path below it.
    accessSync(join(dir, "."), constants.R_OK | constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** What is mended in a file lets more of it be read: at most so many times. */
const MOST_READINGS = 20;

/** Mends what is certain until nothing more is; returns in how many places. */
function fixAll(dir: string): number {
  let all = 0;
  for (let reading = 0; reading < MOST_READINGS; reading += 1) {
    const fixed = fixFolder(dir, checkFolder(dir).issues);
    all += fixed;
    if (fixed === 0) break;
  }
  return all;
}

const STEP = 100;

/** Shows on a terminal how far the reading is, in one line that is erased at the end; silent anywhere else. */
function progress(lang: Lang): (done: number, all: number) => void {
  if (!process.stderr.isTTY || process.env["CI"] !== undefined) return () => {};
  return (done, all) => {
    if (done === all) process.stderr.write("\r\x1b[K");
    else if (done % STEP === 0) process.stderr.write(`\r${reportWords(lang).read(done, all)}`);
  };
}

function printed(
  issues: readonly Issue[],
  format: (typeof FORMATS)[number],
  lang: Lang,
  files: number,
): string {
  switch (format) {
    case "github":
      return githubReport(issues, lang);
    case "text":
      return issues.length === 0 ? `${reportWords(lang).fine(files)}\n` : report(issues, lang);
  }
}

/** The addresses of sources that have no archived copy, and how many of all these are. */
function unarchived({ visits, organisations, pages, people }: Archive, lang: Lang): string {
  const sources = [...visits, ...organisations, ...pages, ...people].flatMap((one) => one.sources);
  const all = new Set(sources.map(({ url }) => url));
  const copied = new Set(sources.flatMap(({ url, archived }) => (archived === null ? [] : url)));
  const missing = [...all].filter((url) => !copied.has(url)).sort();
  return `${missing.map((url) => `${url}\n`).join("")}${reportWords(lang).unarchived(missing.length, all.size)}\n`;
}

/** The day that it is where the archive is edited. */
function dayInRiga(now: Date): Day {
  const day = parseDay(new Intl.DateTimeFormat("sv", { timeZone: "Europe/Riga" }).format(now));
  if (day === null) throw new Error("there is no day in Riga");
  return day;
}

/** The path of an issue's file from where the command runs. */
function onDisk({ file }: Issue, dir: string): string {
  const path = relative("", dir).replaceAll("\\", "/") || ".";
  return file.replace(/^content(?=\/)/, () => path);
}

await runIfMain(import.meta.url, (args) => contentCommand(args, dayInRiga(new Date())));
