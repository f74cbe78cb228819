import { addressesCommand } from "./commands/addresses";
import { contentCommand } from "./commands/content";
import { newCommand } from "./commands/new";
import type { Command } from "./commands/outcome";
import { translationsCommand } from "./commands/translations";

const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ["addresses", addressesCommand],
  ["content", contentCommand],
  ["new", newCommand],
  ["translations", translationsCommand],
]);

/** `tsx lib/content/cli.ts COMMAND ...`: runs a command of the content; exit 2 where it could not do its work. */
async function main([name = "", ...args]: readonly string[]): Promise<void> {
  const command = COMMANDS.get(name);
  if (command === undefined) {
    throw new Error(`\`${name}\` is no command; commands are: ${[...COMMANDS.keys()].join(", ")}`);
  }
  const { status, out } = await command(args);
  process.stdout.write(out);
  process.exitCode = status;
}

main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 2;
});
