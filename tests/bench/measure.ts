import { spawnSync } from "node:child_process";
import autocannon from "autocannon";

/** One line of a table: what was measured, of whom, and what it should be. */
export interface Row {
  readonly what: string;
  readonly value: string;
  readonly peer: string;
  readonly ratio: string;
  readonly aim: string;
}

/** Prints rows as a table that can stand in Markdown as it is. */
export function printTable(rows: readonly Row[]): void {
  const head: Row = { what: "what", value: "here", peer: "peer", ratio: "ratio", aim: "aim" };
  const rule: Row = { what: "---", value: "---", peer: "---", ratio: "---", aim: "---" };
  for (const { what, value, peer, ratio, aim } of [head, rule, ...rows])
    process.stdout.write(`| ${[what, value, peer, ratio, aim].join(" | ")} |\n`);
}

/** The middle of the values; of an even number, the mean of the two in the middle. */
export function median(values: readonly number[]): number {
  return percentile(values, 50);
}

/** The value that `percent` of the values do not exceed, between neighbours in proportion. */
export function percentile(values: readonly number[], percent: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  const at = ((sorted.length - 1) * percent) / 100;
  const [low, high] = [sorted[Math.floor(at)] ?? Number.NaN, sorted[Math.ceil(at)] ?? Number.NaN];
  return low + (high - low) * (at - Math.floor(at));
}

/** `12,345` or `1.23`. */
export function shown(value: number): string {
  return value >= 100 ? Math.round(value).toLocaleString("en") : value.toPrecision(3);
}

/** What browsers send. */
const ENCODINGS = "gzip, deflate, br, zstd";

const hasWrk = spawnSync("wrk", ["-v"]).error === undefined;

/** The program that makes the load, the same for both sides of a ratio. */
export const client = hasWrk ? "wrk" : "autocannon";

/**
 * Requests a second that an address answers with 200 under so many connections, in one run of so many seconds.
 * Throws where any answer is an error.
 */
export async function rate(url: string, connections: number, seconds: number): Promise<number> {
  return hasWrk
    ? rateByWrk(url, connections, seconds)
    : rateByAutocannon(url, connections, seconds);
}

function rateByWrk(url: string, connections: number, seconds: number): number {
  const load = ["-t1", `-c${connections}`, `-d${seconds}s`, "--timeout", "60s"];
  const options = [...load, "-H", `Accept-Encoding: ${ENCODINGS}`];
  const { stdout } = spawnSync("wrk", [...options, url], { encoding: "utf8" });
  const found = /Requests\/sec:\s+([\d.]+)/.exec(stdout)?.[1];
  if (found === undefined || /Non-2xx|Socket errors/.test(stdout)) throw new Error(stdout);
  return Number(found);
}

async function rateByAutocannon(url: string, connections: number, duration: number) {
  const headers = { "accept-encoding": ENCODINGS };
  const { requests, non2xx, errors } = await autocannon({ url, connections, duration, headers });
  if (non2xx + errors > 0) throw new Error(`${url}: ${non2xx} not 2xx, ${errors} errors`);
  return requests.average;
}

/** Rates of several addresses, measured in turns so that a slow moment of the machine meets all of them. */
export async function ratesInTurns(
  urls: readonly string[],
  { connections, seconds, times }: { connections: number; seconds: number; times: number },
): Promise<readonly number[]> {
  const found = urls.map((): number[] => []);
  for (const url of urls) await rate(url, connections, 1);
  for (let time = 0; time < times; time += 1)
    for (const [index, url] of urls.entries())
      found[index]?.push(await rate(url, connections, seconds));
  return found.map(median);
}
