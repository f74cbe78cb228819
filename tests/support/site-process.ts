import { type ChildProcess, spawn } from "node:child_process";
import { ARCHIVE } from "./archive";

/** The site's server in a process of its own. */
export interface SiteProcess {
  readonly url: string;
  readonly process: ChildProcess;
  /** All lines it has logged so far, as they stand. */
  readonly lines: readonly string[];
  /** Resolves when the process has ended, with its exit code; `null` where a signal ended it. */
  readonly ended: Promise<number | null>;
}

/** How the server is started where it is not by Node alone, here, and by this user. */
export interface StartOptions {
  readonly command?: readonly [program: string, ...args: string[]];
  readonly cwd?: string;
  readonly uid?: number;
}

/** Starts `server.ts` on a free port on the archive of the tests, and waits until it listens; the caller ends it. Throws when it ends instead. */
export function startSite(
  env: Readonly<Record<string, string>>,
  args: readonly string[] = [],
  {
    command: [program, ...rest] = [process.execPath, "--import", "tsx", "server.ts"],
    ...options
  }: StartOptions = {},
): Promise<SiteProcess> {
  const started = spawn(program, [...rest, ...args], {
    ...options,
    stdio: "pipe",
    env: {
      ...process.env,
      ...{ PORT: "0", CONTENT_DIR: ARCHIVE, SITE_URL: "", SITE_ADOPTED: "" },
      ...env,
    },
  });
  const lines: string[] = [];
  const ended = new Promise<number | null>((resolve) => {
    started.on("exit", resolve);
  });
  return new Promise((resolve, reject) => {
    let rest = "";
    started.stdout.on("data", (chunk: Buffer) => {
      const parts = (rest + chunk.toString()).split("\n");
      rest = parts.pop() ?? "";
      lines.push(...parts);
      const url = parts.map((line) => /"event":"listening","url":"([^"]+)"/.exec(line)?.[1]);
      const found = url.find((text) => text !== undefined);
      if (found !== undefined) resolve({ url: found, process: started, lines, ended });
    });
    started.stderr.on("data", (chunk: Buffer) => lines.push(chunk.toString()));
    ended.then((code) => reject(new Error(`the server ended with ${code}: ${lines.join("\n")}`)));
  });
}
