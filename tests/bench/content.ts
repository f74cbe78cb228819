import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { validateFile } from "#lib/content/file/validate-file";
import { report } from "#lib/content/issues/report";
import { checkFolder, loadArchive } from "#lib/content/load";
import { generateArchive } from "../support/generate-archive";
import { HOSTILE_FILES } from "../support/hostile-files";
import { median, printTable, type Row, shown } from "./measure";

/** How long a hostile file takes until its message stands, the check of 1,000 files, and the load of 10,000 visits. */
export async function bench(): Promise<void> {
  printTable([...HOSTILE_FILES.map(hostile), check(), load()]);
}

function hostile({ what, path, bytes }: (typeof HOSTILE_FILES)[number]): Row {
  return row(what, 5, "≤ 200 ms", () => report(validateFile(path, bytes).issues, "lv"));
}

/** All that is published and made-up visits, 1,000 files in all, every fiftieth of them with a mistake. */
function check(): Row {
  return withArchive(400, (dir) => {
    const { files } = checkFolder(dir);
    for (let number = 0; number < files; number += 50)
      writeFileSync(
        join(dir, `visits/1990/1990-01-01-a${number}.lv.md`),
        "---\ntitle: a: b\n---\n",
      );
    const what = `\`npm run check:content\` over ${shown(files)} files, without starting Node`;
    return row(what, 5, "≤ 2,000 ms", () => report(checkFolder(dir).issues, "lv"));
  });
}

function load(): Row {
  return withArchive(10_000, (dir) =>
    row("load of 10,000 visits in both languages", 3, "≤ 5,000 ms", () => loadArchive(dir)),
  );
}

function withArchive(visits: number, measure: (dir: string) => Row): Row {
  const dir = mkdtempSync(join(tmpdir(), "archive-"));
  generateArchive(dir, visits);
  const measured = measure(dir);
  rmSync(dir, { recursive: true });
  return measured;
}

function row(what: string, times: number, aim: string, work: () => unknown): Row {
  const taken = Array.from({ length: times }, () => {
    const started = performance.now();
    work();
    return performance.now() - started;
  });
  return { what, value: `${shown(median(taken))} ms`, peer: "—", ratio: "—", aim };
}
