import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { collectEntries } from "#lib/content/archive/parsed-archive";
import { withPublishedAddresses } from "#lib/content/archive/published-addresses";
import { report } from "#lib/content/issues/report";
import { checkFiles } from "#lib/content/load";
import { readFolder } from "#lib/content/read-folder";
import { contentDir } from "#lib/model/settings";
import { type Outcome, runIfMain } from "./command";

/** `npm run addresses -- [--root DIR]`: adds what is published now to the list of addresses; loses no line of it. */
export function addressesCommand(args: readonly string[]): Outcome {
  const { values } = parseArgs({ args: [...args], options: { root: { type: "string" } } });
  const dir = values.root ?? contentDir();
  const folder = readFolder(dir);
  const { archive, issues } = checkFiles(folder);
  if (archive === null) return { status: 1, out: report(issues, "lv") };
  const path = join(dir, "addresses.txt");
  const before = existsSync(path) ? readFileSync(path, "utf8") : "";
  const { list, added, all } = withPublishedAddresses(before, collectEntries(folder.files));
  writeFileSync(path, list);
  return { status: 0, out: `+${added} = ${all} (${path})\n` };
}

await runIfMain(import.meta.url, addressesCommand);
