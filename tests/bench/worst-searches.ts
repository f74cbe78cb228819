import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { loadArchive } from "#lib/content/load";
import { buildIndex } from "#lib/search/index/search-index";
import { search } from "#lib/search/search";
import { generateArchive } from "../support/generate-archive";
import { worstQueries } from "../support/worst-queries";
import { median, printTable, shown } from "./measure";

const TIMES = 15;
const ORDINARY = "Frontex sanāksme Varšavā";

/** The processor time of the most costly searches among 10,000 visits, beside that of an ordinary one. */
export async function bench(): Promise<void> {
  const dir = join(mkdtempSync(join(tmpdir(), "archive-")), "content");
  generateArchive(dir, 10_000);
  const index = buildIndex(loadArchive(dir));
  rmSync(dir, { recursive: true });
  const once = (q: string) => {
    const before = process.cpuUsage();
    search(index, q);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  };
  const queries = [...worstQueries(index)];
  for (const [, q] of queries) once(q);
  const rows = queries.map(([what, q]) => {
    const turns = Array.from({ length: TIMES }, () => [once(q), once(ORDINARY)] as const);
    const [here, ordinary] = [median(turns.map(([a]) => a)), median(turns.map(([, b]) => b))];
    return {
      what,
      value: `${shown(here)} ms CPU`,
      peer: `${shown(ordinary)} ms CPU`,
      ratio: (here / ordinary).toFixed(2),
      aim: "≤ 50 ms",
    };
  });
  printTable(rows);
}
