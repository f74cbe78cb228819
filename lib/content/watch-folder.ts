import { type FSWatcher, readdirSync, watch } from "node:fs";
import { join } from "node:path";
import { pathBelow } from "./source/content-path";

const QUIET_MS = 50;

/** More changes at once than this are a checkout, of which the system may have told only a part. */
const MOST_NAMED = 1_000;

/**
 * Calls `onChange` once the folder, with all folders in it, has been quiet for a twentieth of a second after a change,
 * so that a checkout of many files is one change. One watcher a folder: a watcher a file, as Node's own recursive
 * watching sets, is more than Linux allows for 20,000 files. `onChange` gets the paths below the folder that were named, or `null`
 * where there may be others. Returns what ends the watching.
 */
export function watchFolder(
  dir: string,
  onChange: (changed: ReadonlySet<string> | null) => void,
): () => void {
  const watchers = new Map<string, FSWatcher>();
  let named = new Set<string | null>();
  let timer: NodeJS.Timeout | undefined;

  const drop = (path: string) => {
    watchers.get(path)?.close();
    watchers.delete(path);
  };
  const follow = () => {
    const present = new Set(foldersIn(dir));
    for (const path of watchers.keys()) if (!present.has(path)) drop(path);
    for (const path of present) {
      if (watchers.has(path)) continue;
      watchers.set(
        path,
        watch(path, (_, name) => changed(name === null ? null : join(path, name))).on(
          "error",
          () => {
            drop(path);
            named.add(null);
          },
        ),
      );
    }
  };
  const settle = () => {
    follow();
    const paths = [...named].flatMap((path) => (path === null ? [] : pathBelow(dir, path)));
    const isSure = paths.length === named.size && paths.length <= MOST_NAMED;
    named = new Set();
    onChange(isSure ? new Set(paths) : null);
  };
  const changed = (path: string | null) => {
    named.add(path);
    // What was a folder may be another one of the same name now.
    if (path !== null) drop(path);
    clearTimeout(timer);
    timer = setTimeout(settle, QUIET_MS);
  };

  follow();
  return () => {
    clearTimeout(timer);
    for (const path of [...watchers.keys()]) drop(path);
  };
}

function foldersIn(dir: string): string[] {
  try {
    const entries = readdirSync(dir, { withFileTypes: true }).filter((entry) =>
      entry.isDirectory(),
    );
    return [dir, ...entries.flatMap(({ name }) => foldersIn(join(dir, name)))];
  } catch {
    return [];
  }
}
