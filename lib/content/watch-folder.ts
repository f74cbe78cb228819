import { type FSWatcher, readdirSync, statSync, watch } from "node:fs";
import { join } from "node:path";
import { pathBelow } from "./source/content-path";

const QUIET_MS = 50;

/** How often the folder itself is looked for: another of its name may take its place, or its link lead elsewhere. */
const ROOT_MS = 1_000;

/** More changes at once than this are a checkout, of which the system may have reported only a part. */
const MOST_CHANGES = 1_000;

/** What is done about a folder that changes. */
export interface FolderListener {
  /** Called with the paths below the folder that changed, or `null` where any may have. */
  readonly onChange: (changed: ReadonlySet<string> | null) => void;
  /** Called when folders cannot be watched, for want of descriptors or watches; from then on changes come late. */
  readonly onRefused: (error: unknown) => void;
}

interface WatchedFolder {
  readonly watcher: FSWatcher;
  readonly identity: string | null;
}

/**
 * Reports once the folder, with all folders in it, has been quiet for 50 ms after a change, so that a checkout of many
 * files is one change, and every `lookMs` in any case: not every change is told, as on network file systems. The folder is
 * followed by its path, whatever is put there. Returns a function that ends the watching. There is one watcher a folder:
 * Node's own recursive watching and chokidar set one a file, and for 20,000 files that exceeds the limit of inotify.
 */
export function watchFolder(
  dir: string,
  { onChange, onRefused }: FolderListener,
  lookMs: number,
): () => void {
  const watched = new Map<string, WatchedFolder>();
  let pending = new Set<string | null>();
  let isRefused = false;
  let timer: NodeJS.Timeout | undefined;

  const unwatch = (path: string) => {
    watched.get(path)?.watcher.close();
    watched.delete(path);
  };
  const watchOne = (path: string, identity: string | null) => {
    if (watched.get(path)?.identity === identity) return;
    unwatch(path);
    const watcher = watch(path, (_, name) => add(name === null ? null : join(path, name)));
    watcher.on("error", () => {
      unwatch(path);
      add(null);
    });
    watched.set(path, { watcher, identity });
  };
  const watchFolders = () => {
    try {
      const present = foldersIn(dir);
      for (const path of watched.keys()) if (!present.has(path)) unwatch(path);
      for (const [path, identity] of present) watchOne(path, identity);
      isRefused = false;
    } catch (error) {
      if (!isRefused) onRefused(error);
      isRefused = true;
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
  let root = identityOf(dir);
  const lookForRoot = () => {
    const before = root;
    root = identityOf(dir);
    if (root !== before) add(null);
  };

  watchFolders();
  const intervals = [setInterval(lookForRoot, ROOT_MS), setInterval(add, lookMs, null)];
  return () => {
    for (const interval of intervals) clearInterval(interval);
    clearTimeout(timer);
    for (const path of [...watched.keys()]) unwatch(path);
  };
}

/** What tells a folder from another that has, or had, its name or its inode; `null` where none can be seen. */
function identityOf(dir: string): string | null {
  try {
    const { dev, ino, birthtimeNs } = statSync(dir, { bigint: true });
    return [dev, ino, birthtimeNs].join(" ");
  } catch {
    return null;
  }
}

/** A folder and all folders in it by path, each with its identity; throws where one cannot be listed. */
function foldersIn(dir: string): ReadonlyMap<string, string | null> {
  const inside = readdirSync(dir, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return new Map([
    [dir, identityOf(dir)] as const,
    ...inside.flatMap(({ name }) => [...foldersIn(join(dir, name))]),
  ]);
}
