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

/** As many lines as are written at once, and how long a line waits for others at most. */
const LINES = 256;
const WAIT_MS = 200;

/** A log to a file descriptor; `JSON.stringify` escapes control characters, so a request cannot forge a line. */
export function createLog(fd = 1): Log {
  const out = new SonicBoom({ fd, sync: false });
  // A reader of the log that went away may not take the site with it.
  out.on("error", () => undefined);
  const time = clock();
  let waiting: string[] = [];
  const pass = () => {
    if (waiting.length > 0) out.write(waiting.join(""));
    waiting = [];
  };
  // Joined before SonicBoom has them: it measures all that waits whenever something is added.
  const add = (line: string) => {
    waiting.push(line);
    if (waiting.length >= LINES) pass();
  };
  setInterval(pass, WAIT_MS).unref();
  return {
    access: ({ method, path, status, ms, bytes, cache }) => {
      const asked = `"method":"${method}","path":${JSON.stringify(path)}`;
      const given = `"status":${status},"ms":${ms},"bytes":${bytes},"cache":"${cache}"`;
      add(`{"time":"${time()}",${asked},${given}}\n`);
    },
    event: (event, fields = {}) => {
      add(`${JSON.stringify({ time: time(), event, ...fields })}\n`);
      pass();
    },
    flush: () => {
      pass();
      out.flushSync();
    },
  };
}

/** The time in words; under load many lines are of the same millisecond. */
function clock(): () => string {
  let [at, words] = [0, ""];
  return () => {
    const now = Date.now();
    if (now !== at) [at, words] = [now, new Date(now).toISOString()];
    return words;
  };
}
