import { spawnSync } from "node:child_process";
import { z } from "zod";
import { type Outcome, runIfMain } from "./command";

const auditReport = z.object({
  vulnerabilities: z.record(z.string(), z.object({ severity: z.string(), range: z.string() })),
  metadata: z.object({ vulnerabilities: z.object({ total: z.number() }) }),
});

/** What an answer of `npm audit --json` says: status 0 where nothing is known of; throws where it is no report. */
export function auditOutcome(answer: string): Outcome {
  const report = auditReport.safeParse(parsed(answer));
  if (!report.success)
    throw new Error(`Not known: the registry gave no report.\n${answer.slice(0, 200)}`);
  const { vulnerabilities, metadata } = report.data;
  const lines = Object.entries(vulnerabilities).map(
    ([name, { severity, range }]) => `${name} ${range}: ${severity}\n`,
  );
  const { total } = metadata.vulnerabilities;
  const out = `${lines.join("")}${total} known vulnerabilities.\n`;
  return { status: total === 0 && lines.length === 0 ? 0 : 1, out };
}

/** `npm run vulnerabilities`: asks the registry for known vulnerabilities of what package-lock.json installs. */
function vulnerabilitiesCommand(): Outcome {
  const args = ["audit", "--json", "--package-lock-only"];
  return auditOutcome(spawnSync("npm", args, { encoding: "utf8" }).stdout);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

await runIfMain(import.meta.url, vulnerabilitiesCommand);
