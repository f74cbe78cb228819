import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { contentDir } from "../site";
import { publishedAddresses } from "./check-addresses";
import { gather } from "./drafts";
import { ContentError } from "./issue";
import { checkFolder } from "./load";
import { readFolder } from "./read";
import { report } from "./report";

const HEAD = `# Every address ever published, one a line. Written by \`npm run addresses\`; lines are only ever added.
# Visas jebkad publicētās adreses. Sarakstu papildina \`npm run addresses\`; rindas no tā nekad neizdzēš.
`;

/** `npm run addresses`: adds what is published now to the list in the content folder; loses no line of it. */
function main(dir: string): void {
  const { archive, issues } = checkFolder(dir);
  if (archive === null) throw new ContentError(issues);
  const path = join(dir, "addresses.txt");
  const before = existsSync(path) ? readFileSync(path, "utf8") : "";
  const known = before.split(/\r?\n/).filter((line) => line !== "" && !line.startsWith("#"));
  const published = publishedAddresses(gather(readFolder(dir).files));
  const all = [...new Set([...known, ...published])].sort();
  writeFileSync(path, `${HEAD}${all.join("\n")}\n`);
  process.stdout.write(`+${all.length - new Set(known).size} = ${all.length} (${path})\n`);
}

try {
  main(contentDir());
} catch (error) {
  process.stderr.write(
    error instanceof ContentError
      ? report(error.issues, "lv")
      : `${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exitCode = 1;
}
