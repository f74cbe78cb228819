import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { publishedAddresses } from "#lib/content/archive/published-addresses";
import { collectEntries } from "#lib/content/file/parsed-entry";
import { report } from "#lib/content/issues/report";
import { checkFiles } from "#lib/content/load";
import { readFolder } from "#lib/content/read-folder";
import { contentDir } from "#lib/model/settings";
import { type Outcome, runIfMain } from "./command";

const HEAD = `# Every address ever published, one a line. Written by \`npm run addresses\`; lines are only ever added.
# Visas jebkad publicētās adreses. Sarakstu papildina \`npm run addresses\`; rindas no tā nekad neizdzēš.
`;

/** `npm run addresses -- [--root DIR]`: adds what is published now to the list of addresses; loses no line of it. */
export function addressesCommand(args: readonly string[]): Outcome {
  const { values } = parseArgs({ args: [...args], options: { root: { type: "string" } } });
  const dir = values.root ?? contentDir();
  const folder = readFolder(dir);
  const { archive, issues } = checkFiles(folder);
  if (archive === null) return { status: 1, out: report(issues, "lv") };
  const path = join(dir, "addresses.txt");
  const before = existsSync(path) ? readFileSync(path, "utf8") : "";
  const known = before.split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("#"));
  const all = [...new Set([...known, ...publishedAddresses(collectEntries(folder.files))])].sort();
  writeFileSync(path, `${HEAD}${all.join("\n")}\n`);
  return { status: 0, out: `+${all.length - new Set(known).size} = ${all.length} (${path})\n` };
}

await runIfMain(import.meta.url, addressesCommand);
