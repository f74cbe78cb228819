import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { isLang } from "../../lang";
import { contentDir } from "../../site";
import { translationWords } from "../../text/commands";
import { type Drafts, gather } from "../drafts";
import { readFolder } from "../read";
import { isStale, latvianWords, withTranslates, wordsHash } from "../translation";
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
  const files = [...drafts.visits, ...drafts.organisations, ...drafts.pages];
  const latvian = latvianWords(drafts);
  for (const [key, words] of latvian) {
    const english = drafts.words.get(key);
    if (english === undefined) {
      const entry = files.find(({ id }) => key.endsWith(`/${id}`));
      missing.push(entry?.file.name ?? key);
    } else if (isStale(english, words)) {
      stale.push({ file: english.file.name, hash: wordsHash(words) });
    } else if (english.data.translates === undefined) unmarked.push(english.file.name);
  }
  return { missing, stale, unmarked };
}

/** Marks the named files, as they are called in a report or on disk. */
function mark(dir: string, drafts: Drafts, names: ReadonlySet<string>): string {
  const latvian = latvianWords(drafts);
  let marked = "";
  for (const [key, { file }] of drafts.words) {
    const words = latvian.get(key);
    const path = join(dir, file.name.slice("content/".length));
    if (words === undefined || !(names.has(file.name) || names.has(path))) continue;
    writeFileSync(path, withTranslates(readFileSync(path, "utf8"), wordsHash(words)));
    marked += `${path}\n`;
  }
  return marked;
}
