import { type ArchiveSnapshot, publishArchive } from "#lib/archive-store";
import { ContentError, type Issue, isError } from "#lib/content/issues/issue";
import { report } from "#lib/content/issues/report";
import { checkFiles, checkPreview } from "#lib/content/load";
import { FileCache, isCurrent, readFolder } from "#lib/content/read-folder";
import { watchFolder } from "#lib/content/watch-folder";
import type { Archive } from "#lib/model/records";
import type { Log } from "./request-log";

export interface ContentWatcherOptions {
  readonly dir: string;
  /** Show drafts, too, and mistakes. */
  readonly preview: boolean;
  readonly log: Pick<Log, "event">;
  /** Called after each look at the folder, in the same turn of the event loop as the publication. */
  readonly onChange: () => void;
  /** Called after each file. */
  readonly onRead: () => void;
}

/** How often the folder is looked at, whatever the system tells of changes. */
const LOOK_MS = 30_000;

/**
 * Publishes a content folder and follows it; content with errors is reported and the snapshot before it stays. In a preview
 * what is correct of it is published with the report.
 */
export class ContentWatcher {
  readonly #options: ContentWatcherOptions;
  readonly #cache = new FileCache();
  #snapshot: ArchiveSnapshot;
  /** The last read failed; do not trust the next list of changed paths. */
  #mustRereadAll = false;
  /** Since when the content on disk cannot be published. */
  #brokenSince: string | null = null;
  #lookedAt = new Date().toISOString();

  /** Loads and publishes the content; throws a `ContentError` when it has an error. */
  constructor(options: ContentWatcherOptions) {
    this.#options = options;
    const { archive, issues, told } = this.#check();
    if (archive === null) throw new ContentError(issues);
    print(told);
    if (issues.some(isError)) this.#brokenSince = new Date().toISOString();
    this.#snapshot = this.#publish(archive, issues);
  }

  get snapshot(): ArchiveSnapshot {
    return this.#snapshot;
  }

  get brokenSince(): string | null {
    return this.#brokenSince;
  }

  /** When the folder was last read, or found to be as it was read. */
  get lookedAt(): string {
    return this.#lookedAt;
  }

  /** Follows the folder until the function that is returned is called. */
  watch(): () => void {
    const { dir, log } = this.#options;
    const onRefused = (error: unknown) =>
      log.event("content-unwatched", { message: String(error) });
    return watchFolder(dir, { onChange: this.reload, onRefused }, LOOK_MS);
  }

  /**
   * Reads the files that changed, or any that did, checks the whole archive, and publishes it or reports every issue;
   * where nothing changed, it only notes that.
   */
  readonly reload = (changed: ReadonlySet<string> | null = null): void => {
    const { dir, log, onChange } = this.#options;
    try {
      const isKnown = changed === null && !this.#mustRereadAll && isCurrent(dir, this.#cache);
      if (!isKnown) this.#read(this.#mustRereadAll ? null : changed);
      this.#mustRereadAll = false;
      this.#lookedAt = new Date().toISOString();
      onChange();
    } catch (error) {
      // A file vanished between listing and reading, or nothing can be read: the folder will be looked at again.
      this.#mustRereadAll = true;
      log.event("content-unread", { message: String(error) });
    }
  };

  #read(changed: ReadonlySet<string> | null): void {
    const { log } = this.#options;
    const started = performance.now();
    const { archive, issues, told } = this.#check(changed);
    print(told);
    const isBroken = issues.some(isError);
    this.#brokenSince = isBroken ? (this.#brokenSince ?? new Date().toISOString()) : null;
    if (isBroken) {
      const untold = issues.length - told.length;
      const problems = told.map(lineOf);
      log.event("content-broken", { since: this.#brokenSince, problems, untold });
    }
    if (archive === null || archive.revision === this.#snapshot.archive.revision) return;
    this.#snapshot = this.#publish(archive, issues);
    const ms = Math.round(performance.now() - started);
    log.event("content-live", { revision: archive.revision, ms });
  }

  /** The folder checked, with the issues that the log may tell: outside of a preview it names no draft. */
  #check(changed: ReadonlySet<string> | null = null) {
    const { dir, preview, onRead } = this.#options;
    const folder = readFolder(dir, { cache: this.#cache, changed, onRead });
    const checked = preview ? checkPreview(folder) : checkFiles(folder);
    return { ...checked, told: preview ? checked.issues : checked.publicIssues };
  }

  #publish(archive: Archive, issues: readonly Issue[]): ArchiveSnapshot {
    if (!this.#options.preview) return publishArchive(archive);
    const inBoth = { lv: report(issues, "lv"), en: report(issues, "en") };
    const found = issues.length === 0 ? null : inBoth;
    return publishArchive(archive, { report: found, isBroken: issues.some(isError) });
  }
}

function print(issues: readonly Issue[]): void {
  if (issues.length > 0) process.stderr.write(report(issues, "lv"));
}

function lineOf({ rule, file, line }: Issue): string {
  return `${file}:${line} ${rule}`;
}
