import { type FSWatcher, readdirSync, watch } from "node:fs";
import { join } from "node:path";
import { pathBelow } from "./source/content-path";

const QUIET_MS = 50;

/** More changes at once than this are a checkout, of which the system may have reported only a part. */
const MOST_CHANGES = 1_000;

/**
 * Calls `onChange` once the folder, with all folders in it, has been quiet for 50 ms after a change, so that a checkout
 * of many files is one change. It gets the changed paths below the folder, or `null` where there may be others. Returns
 * a function that ends the watching. There is one watcher a folder: Node's own recursive watching sets one a file, and
 * for 20,000 files that exceeds the limit of inotify.
 */
export function watchFolder(
  dir: string,
  onChange: (changed: ReadonlySet<string> | null) => void,
): () => void {
  const watchers = new Map<string, FSWatcher>();
  let pending = new Set<string | null>();
  let timer: NodeJS.Timeout | undefined;

  const unwatch = (path: string) => {
    watchers.get(path)?.close();
    watchers.delete(path);
  };
  const onError = (path: string) => () => {
    unwatch(path);
    pending.add(null);
  };
  const watchFolders = () => {
    const present = new Set(foldersIn(dir));
    for (const path of watchers.keys()) if (!present.has(path)) unwatch(path);
    for (const path of present) {
      if (watchers.has(path)) continue;
      const watcher = watch(path, (_, name) => add(name === null ? null : join(path, name)));
      watchers.set(path, watcher.on("error", onError(path)));
    }
  };
  const report = () => {
    watchFolders();
    const paths = [...pending].flatMap((path) => (path === null ? [] : pathBelow(dir, path)));
    const isComplete = paths.length === pending.size && paths.length <= MOST_CHANGES;
    pending = new Set();
    onChange(isComplete ? new Set(paths) : null);
  };
  const add = (path: string | null) => {
    pending.add(path);
    // A folder may have been replaced by another of the same name, which its watcher does not follow.
    if (path !== null) unwatch(path);
    clearTimeout(timer);
    timer = setTimeout(report, QUIET_MS);
  };

  watchFolders();
  return () => {
    clearTimeout(timer);
    for (const path of [...watchers.keys()]) unwatch(path);
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
