import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** What a command did: its exit status and what it prints. A command that cannot do its work throws. */
export interface Outcome {
  readonly status: 0 | 1;
  readonly out: string;
}

/** A command by its arguments. */
export type Command = (args: readonly string[]) => Outcome | Promise<Outcome>;

/**
 * Runs a command where its module is the program that was started, and not where a test imports it: prints what it
 * returns, and exits with 2 and the message where it throws.
 */
export async function runIfMain(moduleUrl: string, command: Command): Promise<void> {
  const [, program = "", ...args] = process.argv;
  if (realpathSync(program) !== fileURLToPath(moduleUrl)) return;
  try {
    const { status, out } = await command(args);
    process.stdout.write(out);
    process.exitCode = status;
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 2;
  }
}
