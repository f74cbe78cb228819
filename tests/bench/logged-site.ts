import { spawn } from "node:child_process";
import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, untilUp } from "../support/nginx";
import { residentMegabytes } from "./process-stat";

/** The site's server in a process of its own, as it runs in production: its log goes to a file and nobody reads along. */
export interface LoggedSite {
  readonly url: string;
  readonly pid: number;
  /** What it has written to standard output and error so far. */
  readonly log: () => string;
  /** Megabytes of memory it holds now. */
  readonly resident: () => number;
  readonly end: () => Promise<void>;
}

/** Starts `server.ts` over a content folder and waits until it is ready; `flags` are Node's own. */
export async function startLoggedSite(
  contentDir: string,
  flags: readonly string[] = [],
): Promise<LoggedSite> {
  const port = await freePort();
  const dir = mkdtempSync(join(tmpdir(), "site-log-"));
  const path = join(dir, "log");
  const log = openSync(path, "w");
  const own = {
    ...{ CONTENT_DIR: contentDir, PORT: String(port), SITE_URL: "", SITE_ADOPTED: "" },
    // As in `deploy/`.
    MALLOC_ARENA_MAX: "2",
  };
  const started = spawn(process.execPath, [...flags, "--import", "tsx", "server.ts"], {
    env: { ...process.env, ...own },
    stdio: ["ignore", log, log],
  });
  closeSync(log);
  const ended = new Promise<void>((resolve) => {
    started.on("exit", () => resolve());
  });
  const url = `http://localhost:${port}`;
  const read = () => readFileSync(path, "utf8");
  await Promise.race([
    // It may have to build the site first.
    untilUp(`${url}/healthz`, 300),
    ended.then(() => Promise.reject(new Error(`the server ended: ${read()}`))),
  ]).catch((error: unknown) => {
    started.kill();
    throw error;
  });
  return {
    url,
    pid: started.pid ?? 0,
    log: read,
    resident: () => residentMegabytes(started.pid ?? 0),
    end: async () => {
      started.kill("SIGTERM");
      await ended;
      rmSync(dir, { recursive: true });
    },
  };
}
