import { readdirSync } from "node:fs";
import { join } from "node:path";

// Not measurements themselves: this file and what the others share.
const SHARED = [
  ...["run.ts", "measure.ts", "logged-site.ts", "bare.ts"],
  ...["bare-server.ts", "process-stat.ts", "sent-page.ts"],
];

/** `npm run bench [-- NAME ...]`: runs the named measurements, or all, one after the other. */
async function main(): Promise<void> {
  const names = readdirSync(import.meta.dirname)
    .filter((file) => file.endsWith(".ts") && !SHARED.includes(file))
    .map((file) => file.replace(/\.ts$/, ""));
  const asked = process.argv.slice(2);
  const unknown = asked.filter((name) => !names.includes(name));
  if (unknown.length > 0)
    throw new Error(`no bench is named ${unknown.join(", ")}; there are ${names.join(", ")}`);
  for (const name of asked.length > 0 ? asked : names) {
    process.stdout.write(`\n## ${name}\n`);
    const { bench } = await import(join(import.meta.dirname, `${name}.ts`));
    await bench();
  }
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  process.exitCode = 1;
});
