import { type ChildProcess, spawn } from "node:child_process";

/** `next start` over the same build and content, for what it writes before the server's own work. */
export interface NextStart {
  readonly url: string;
  readonly process: ChildProcess;
}

/** Starts Next's own server on a free port; the caller kills its process. Throws when it ends instead. */
export function startNext(): Promise<NextStart> {
  const started = spawn(
    process.execPath,
    ["node_modules/next/dist/bin/next", "start", "--port", "0"],
    { env: { ...process.env, NEXT_TELEMETRY_DISABLED: "1", NODE_ENV: "production" } },
  );
  return new Promise((resolve, reject) => {
    let said = "";
    started.stdout.on("data", (chunk: Buffer) => {
      said += chunk.toString();
      const url = /http:\/\/localhost:\d+/.exec(said)?.[0];
      if (url !== undefined) resolve({ url, process: started });
    });
    started.on("exit", () => reject(new Error(`next start ended: ${said}`)));
  });
}
