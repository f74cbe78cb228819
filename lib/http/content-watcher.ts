import { type ArchiveSnapshot, publishArchive } from "#lib/archive-store";
import { ContentError, type Issue } from "#lib/content/issues/issue";
import { report } from "#lib/content/issues/report";
import { checkFolder } from "#lib/content/load";
import { FileCache } from "#lib/content/read-folder";
import { watchFolder } from "#lib/content/watch-folder";
import type { Log } from "./request-log";

export interface ContentWatcherOptions {
  readonly dir: string;
  /** Show drafts, too. */
  readonly preview: boolean;
  readonly log: Pick<Log, "event">;
  /** Called whenever the folder was read again, in the same turn, before anything else can see what was published. */
  readonly onChange: () => void;
}

/** The content of a folder, kept up to date; broken content is told and what was there before stays. */
export class ContentWatcher {
  readonly #options: ContentWatcherOptions;
  readonly #known = new FileCache();
  #content: ArchiveSnapshot;
  /** What changed could not be read: the next time, anything may have changed. */
  #isBehind = false;
  /** Since when what is on disk cannot be published. */
  #brokenSince: string | null = null;

  /** Loads and publishes the content; throws a `ContentError` when it has an error. */
  constructor(options: ContentWatcherOptions) {
    this.#options = options;
    const { archive, issues } = this.#check();
    if (archive === null) throw new ContentError(issues);
    tell(issues);
    this.#content = publishArchive(archive, options.preview);
  }

  get content(): ArchiveSnapshot {
    return this.#content;
  }

  get brokenSince(): string | null {
    return this.#brokenSince;
  }

  /** Follows the folder until the function that is returned is called. */
  watch(): () => void {
    return watchFolder(this.#options.dir, this.reload);
  }

  /** Reads what changed, of some files or of any, checks all of it, and publishes it or tells every problem. */
  readonly reload = (changed: ReadonlySet<string> | null = null): void => {
    const { log, preview, onChange } = this.#options;
    const started = performance.now();
    try {
      const { archive, issues } = this.#check(this.#isBehind ? null : changed);
      this.#isBehind = false;
      tell(issues);
      if (archive === null) {
        this.#brokenSince ??= new Date().toISOString();
        onChange();
        log.event("content-broken", { since: this.#brokenSince, problems: issues.map(lineOf) });
        return;
      }
      this.#brokenSince = null;
      const isNew = archive.revision !== this.#content.archive.revision;
      if (isNew) this.#content = publishArchive(archive, preview);
      onChange();
      const ms = Math.round(performance.now() - started);
      if (isNew) log.event("content-live", { revision: archive.revision, ms });
    } catch (error) {
      // A file that vanished between listing and reading: the folder is still changing and will be read again.
      this.#isBehind = true;
      log.event("content-unread", { message: String(error) });
    }
  };

  #check(changed: ReadonlySet<string> | null = null) {
    const { dir, preview } = this.#options;
    return checkFolder(dir, { drafts: preview, cache: this.#known, changed });
  }
}

function tell(issues: readonly Issue[]): void {
  if (issues.length > 0) process.stderr.write(report(issues, "lv"));
}

function lineOf({ rule, file, line }: Issue): string {
  return `${file}:${line} ${rule}`;
}
