import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

/** Next's own server over the same build and content, for what it writes before the site's server has stripped it. */
export interface NextStart {
  readonly url: string;
  readonly process: ChildProcess;
}

/** Starts Next's own server on a free port; the caller kills its process. Throws when it ends instead. */
export function startNext(): Promise<NextStart> {
  const program = join(import.meta.dirname, "bare-next.ts");
  const started = spawn(process.execPath, ["--import", "tsx", program], {
    env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" },
  });
  return new Promise((resolve, reject) => {
    let said = "";
    const read = (chunk: Buffer) => {
      said += chunk.toString();
      const url = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (url !== undefined) resolve({ url, process: started });
    };
    started.stdout.on("data", read);
    started.stderr.on("data", read);
    started.on("exit", () => reject(new Error(`next start ended: ${said}`)));
  });
}
