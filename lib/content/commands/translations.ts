import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isLang } from "../../lang";
import { contentDir } from "../../site";
import { translationWords } from "../../text/commands";
import { type Drafts, gather } from "../drafts";
import { readFolder } from "../read";
import { entryWords, isStale, withTranslates, wordsHash } from "../translation";
import type { Outcome } from "./outcome";

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
  const drafts = gather(readFolder(dir).files);
  const out = values.mark
    ? mark(dir, drafts, new Set(positionals))
    : translationWords(values.lang).list(listed(drafts));
  return { status: 0, out };
}

function listed(drafts: Drafts) {
  const missing: string[] = [];
  const stale: { file: string; hash: string }[] = [];
  const unmarked: string[] = [];
  for (const { file, latvian, english } of entryWords(drafts)) {
    if (english === undefined) missing.push(file.name);
    else if (isStale(english, latvian)) {
      stale.push({ file: english.file.name, hash: wordsHash(latvian) });
    } else if (english.data.translates === undefined) unmarked.push(english.file.name);
  }
  return { missing, stale, unmarked };
}

/** Marks the named files, as they are called in a report or on disk. */
function mark(dir: string, drafts: Drafts, names: ReadonlySet<string>): string {
  let marked = "";
  for (const { latvian, english } of entryWords(drafts)) {
    const name = english?.file.name ?? "";
    const path = join(dir, name.slice("content/".length));
    if (english === undefined || !(names.has(name) || names.has(path))) continue;
    writeFileSync(path, withTranslates(readFileSync(path, "utf8"), wordsHash(latvian)));
    marked += `${path}\n`;
  }
  return marked;
}
