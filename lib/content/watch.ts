import { type FSWatcher, readdirSync, watch } from "node:fs";
import { join } from "node:path";

const QUIET_MS = 100;

/**
 * Calls `onChange` once the folder, with all folders in it, has been quiet for a tenth of a second after a change,
 * so that a checkout of many files is one change. One watcher a folder: a watcher a file, as Node's own recursive
 * watching sets, is more than Linux allows for 20,000 files. Returns what ends the watching.
 */
export function watchFolder(dir: string, onChange: () => void): () => void {
  const watchers = new Map<string, FSWatcher>();
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
        watch(path, changed).on("error", () => drop(path)),
      );
    }
  };
  const settle = () => {
    follow();
    onChange();
  };
  const changed = () => {
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
