import { setTimeout } from "node:timers/promises";
import SonicBoom from "sonic-boom";

/** One answered request; nothing in it tells who asked or what was searched for. */
export interface AccessLine {
  /** One that Node's parser knows. */
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly status: number;
  readonly ms: number;
  readonly bytes: number;
  readonly cache: "hit" | "coalesced" | "miss" | "none";
}

/** Writes one line of JSON per request or event to standard output. */
export interface Log {
  readonly access: (line: AccessLine) => void;
  /** Something the operator may have to act on, such as `content-broken` or `render-failed`; written at once. */
  readonly event: (event: string, fields?: Readonly<Record<string, unknown>>) => void;
  /** Writes what is buffered, for the moment before the process ends; gives up after a second, if nobody reads it. */
  readonly flush: () => Promise<void>;
}

const BUFFERED_BYTES = 4096;
const BUFFERED_MS = 200;
const FLUSH_MS = 1_000;
/** Lines are dropped beyond this many bytes that nobody takes: of a pipe whose reader is gone (EPIPE), or stuck. */
const MAX_BYTES = 16 * 1024 * 1024;

/** A buffered log to a file descriptor; `JSON.stringify` escapes control characters, so a request cannot forge a line. */
export function createLog(fd = 1): Log {
  const out = new SonicBoom({
    fd,
    sync: false,
    minLength: BUFFERED_BYTES,
    periodicFlush: BUFFERED_MS,
    maxLength: MAX_BYTES,
  });
  // A reader of the log that goes away may not take the site with it.
  out.on("error", () => undefined);
  const time = () => new Date().toISOString();
  return {
    // A template: `JSON.stringify` of the whole line takes a twentieth of a cached response's time.
    access: ({ method, path, status, ms, bytes, cache }) => {
      const request = `"time":"${time()}","method":"${method}","path":${JSON.stringify(path)}`;
      out.write(`{${request},"status":${status},"ms":${ms},"bytes":${bytes},"cache":"${cache}"}\n`);
    },
    event: (event, fields = {}) => {
      out.write(`${JSON.stringify({ time: time(), event, ...fields })}\n`);
      out.flush();
    },
    flush: () => {
      const flushed = new Promise<void>((resolve) => {
        out.flush(() => resolve());
      });
      return Promise.race([flushed, setTimeout(FLUSH_MS)]);
    },
  };
}
