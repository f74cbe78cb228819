import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { collectEntries, type ParsedArchive } from "#lib/content/archive/parsed-archive";
import { entryWords, withTranslates, wordsHash } from "#lib/content/archive/translations";
import { pathOfFile } from "#lib/content/issues/file-name";
import { readFolder } from "#lib/content/read-folder";
import { isLang } from "#lib/model/lang";
import { contentDir } from "#lib/model/settings";
import { translationWords } from "#lib/text/commands";
import { type Outcome, runIfMain } from "./command";

/**
 * `npm run translations -- [--root DIR] [--lang lv|en] [--mark FILE ...]`: lists entries without English words and those
 * whose English is older than their Latvian; `--mark` writes into English files that they fit the Latvian of now.
 */
export function translationsCommand(args: readonly string[]): Outcome {
  const { values, positionals } = parseArgs({
    args: [...args],
    options: {
      root: { type: "string" },
      lang: { type: "string", default: "lv" },
      mark: { type: "boolean", default: false },
    },
    allowPositionals: true,
  });
  if (!isLang(values.lang)) throw new Error(`--lang is \`${values.lang}\`; it must be lv or en`);
  const dir = values.root ?? contentDir();
  const parsed = collectEntries(readFolder(dir).files);
  const out = values.mark
    ? mark(dir, parsed, new Set(positionals))
    : translationWords(values.lang).list(listed(parsed));
  return { status: 0, out };
}

function listed(parsed: ParsedArchive) {
  const missing: string[] = [];
  const stale: { file: string; hash: string }[] = [];
  const unmarked: string[] = [];
  for (const { file, text, english } of entryWords(parsed)) {
    if (english === undefined) missing.push(file.name);
    else if (text.stale) stale.push({ file: english.file.name, hash: wordsHash(text.lv) });
    else if (english.data.translates === null) unmarked.push(english.file.name);
  }
  return { missing, stale, unmarked };
}

/** Marks the named files, as they are called in a report or on disk. */
function mark(dir: string, parsed: ParsedArchive, names: ReadonlySet<string>): string {
  let marked = "";
  for (const { text, english } of entryWords(parsed)) {
    if (english === undefined) continue;
    const { name } = english.file;
    const path = join(dir, pathOfFile(name));
    if (!(names.has(name) || names.has(path))) continue;
    writeFileSync(path, withTranslates(readFileSync(path, "utf8"), wordsHash(text.lv)));
    marked += `${path}\n`;
  }
  return marked;
}

await runIfMain(import.meta.url, translationsCommand);
