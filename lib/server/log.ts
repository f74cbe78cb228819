import SonicBoom from "sonic-boom";

/** One answered request; nothing in it tells who asked or what was searched for. */
export interface AccessLine {
  readonly method: string;
  /** Without the query. */
  readonly path: string;
  readonly status: number;
  readonly ms: number;
  readonly bytes: number;
  readonly cache: "hit" | "shared" | "miss" | "none";
}

/** Writes one line of JSON per request or event to standard output, in batches. */
export interface Log {
  readonly access: (line: AccessLine) => void;
  /** Something the operator may have to act on, such as `reload` or `render-failed`. */
  readonly event: (event: string, fields?: Readonly<Record<string, unknown>>) => void;
  /** Writes what waits; for the moment before the process ends. */
  readonly flush: () => void;
}

/** A log to a file descriptor; `JSON.stringify` escapes control characters, so a request cannot forge a line. */
export function createLog(fd = 1): Log {
  const out = new SonicBoom({ fd, sync: false, minLength: 8192, periodicFlush: 200 });
  // A reader of the log that went away may not take the site with it.
  out.on("error", () => undefined);
  const write = (fields: object) => {
    out.write(`${JSON.stringify({ time: new Date().toISOString(), ...fields })}\n`);
  };
  return {
    access: write,
    event: (event, fields = {}) => {
      write({ event, ...fields });
      out.flush();
    },
    flush: () => out.flushSync(),
  };
}
