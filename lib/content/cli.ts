import { parseArgs } from "node:util";
import { isLang } from "../lang";
import { contentDir } from "../site";
import { reportWords } from "../text/issues";
import { checkFolder } from "./load";
import { report } from "./report";

/** `npm run content`: prints every issue of the content folder; exit 0 without an error, 1 with one, 2 on a crash. */
function main(): number {
  const { values } = parseArgs({
    options: { root: { type: "string" }, lang: { type: "string", default: "lv" } },
  });
  if (!isLang(values.lang)) throw new Error(`--lang is \`${values.lang}\`; it must be lv or en`);
  const { archive, issues, files } = checkFolder(values.root ?? contentDir());
  if (issues.length === 0) {
    process.stdout.write(`${reportWords(values.lang).fine(files)}\n`);
    return 0;
  }
  process.stdout.write(report(issues, values.lang));
  return archive === null ? 1 : 0;
}

try {
  process.exitCode = main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
}
