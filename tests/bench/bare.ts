import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { freePort, untilUp } from "../support/nginx";

/** A bare `node:http` that has one answer for every request, without a log, in a process of its own. */
export interface BareServer {
  readonly url: string;
  readonly pid: number;
  readonly end: () => Promise<void>;
}

/** Starts it with the headers, names and values in turn, and the body of its answer. */
export async function startBareServer(
  headers: readonly string[],
  body: Uint8Array,
): Promise<BareServer> {
  const port = await freePort();
  const dir = mkdtempSync(join(tmpdir(), "bare-"));
  const given = join(dir, "answer.json");
  const all = [...headers, "Content-Length", String(body.length)];
  const text = Buffer.from(body).toString("base64");
  writeFileSync(given, JSON.stringify({ port, headers: all, body: text }));
  const program = join(import.meta.dirname, "bare-server.ts");
  const child = spawn(process.execPath, ["--import", "tsx", program, given], { stdio: "inherit" });
  const url = `http://127.0.0.1:${port}/`;
  await untilUp(url);
  return {
    url,
    pid: child.pid ?? 0,
    end: async () => {
      child.kill();
      rmSync(dir, { recursive: true });
    },
  };
}
