import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import MiniSearch from "minisearch";
import { z } from "zod";
import { loadArchive } from "#lib/content/load";
import type { Archive } from "#lib/model/records";
import { buildIndex } from "#lib/search/index/search-index";
import { search } from "#lib/search/search";
import { generateArchive } from "../support/generate-archive";
import { median, percentile, printTable, shown } from "./measure";

const TIMES = 5;
const SETS = ["labelled-queries", "blind-queries"];

/** What making an index and searching it cost with 10,000 visits, beside MiniSearch as it comes. */
export async function bench(): Promise<void> {
  const dir = join(mkdtempSync(join(tmpdir(), "archive-")), "content");
  generateArchive(dir, 10_000);
  const archive = loadArchive(dir);
  rmSync(dir, { recursive: true });
  const queries = mixture();
  const ours = measured(() => buildIndex(archive));
  const peer = measured(() => asItComes(archive));
  const own = timesOf(queries, (q) => search(ours.index, q));
  const others = timesOf(queries, (q) => peer.index.search(q));
  const row = (what: string, unit: string, here: number, there: number, aim: string) => ({
    what: `${what}, ${archive.visits.length} visits`,
    value: `${shown(here)} ${unit}`,
    peer: `${shown(there)} ${unit}`,
    ratio: (here / there).toFixed(2),
    aim,
  });
  const searchRow = (percent: number, aim: string) =>
    row(
      `one search, p${percent} of ${queries.length}`,
      "ms",
      percentile(own, percent),
      percentile(others, percent),
      aim,
    );
  printTable([
    row("index, processor time", "s", ours.seconds, peer.seconds, "≤ 5 s"),
    row("index, memory", "MB", ours.megabytes, peer.megabytes, "—"),
    searchRow(50, "—"),
    searchRow(99, "≤ 50 ms"),
  ]);
}

/** The labelled queries, the same with a mistake in them, and in twelves; every fifth with a word nobody has. */
function mixture(): readonly string[] {
  const Queries = z.array(z.object({ q: z.string() }));
  const queries = SETS.flatMap((name) =>
    Queries.parse(JSON.parse(readFileSync(`tests/unit/search/${name}.json`, "utf8"))),
  ).map(({ q }) => q);
  const mistaken = queries.map((q) => q.replace(/(\p{L}{4})(\p{L})(\p{L})/u, "$1$3$2"));
  const unknown = queries.filter((_, index) => index % 5 === 0).map((q) => `${q} xyzzyblorb`);
  const words = queries.flatMap((q) => q.split(" "));
  const twelves = Array.from({ length: 30 }, (_, index) =>
    words.slice(index * 12, index * 12 + 12).join(" "),
  );
  return [...queries, ...mistaken, ...unknown, ...twelves];
}

/** MiniSearch's default configuration over the words that a reader sees of a visit. */
function asItComes({ visits, organisations, people, places }: Archive): MiniSearch {
  const named = new Map(
    [...organisations, ...people, ...places].map(({ id, name }) => [
      id,
      typeof name === "string" ? name : Object.values(name).join(" "),
    ]),
  );
  const engine = new MiniSearch({ fields: ["title", "text", "names"] });
  engine.addAll(
    visits.map(({ id, text: { lv, en }, place, participants, ...visit }) => ({
      id,
      title: `${lv.title} ${en?.title ?? ""}`,
      text: [lv, en].map((one) => `${one?.summary ?? ""} ${one?.body ?? ""}`).join(" "),
      names: [...visit.organisations, ...participants.map(({ person }) => person), place]
        .map((one) => named.get(one ?? "") ?? "")
        .join(" "),
    })),
  );
  return engine;
}

/** Makes an index several times: the last one, the median processor time, and what the last one holds. */
function measured<T>(make: () => T): { index: T; seconds: number; megabytes: number } {
  const seconds = Array.from({ length: TIMES - 1 }, () => cpuSecondsOf(make)[1]);
  const before = heap();
  const [index, last] = cpuSecondsOf(make);
  return {
    index,
    seconds: median([...seconds, last]),
    megabytes: (heap() - before) / 1024 / 1024,
  };
}

function cpuSecondsOf<T>(make: () => T): readonly [T, number] {
  const before = process.cpuUsage();
  const made = make();
  const { user, system } = process.cpuUsage(before);
  return [made, (user + system) / 1e6];
}

/** The bytes in use once everything that can be let go is gone. */
function heap(): number {
  setFlagsFromString("--expose-gc");
  runInNewContext("gc")();
  return process.memoryUsage().heapUsed;
}

/** The median milliseconds of each search. */
function timesOf(queries: readonly string[], search: (q: string) => unknown): readonly number[] {
  for (const q of queries) search(q);
  return queries.map((q) =>
    median(
      Array.from({ length: TIMES }, () => {
        const started = performance.now();
        search(q);
        return performance.now() - started;
      }),
    ),
  );
}
