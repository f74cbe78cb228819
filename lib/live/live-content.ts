import { type Content, publish } from "../content";
import { ContentError, type Issue } from "../content/issue";
import { checkFolder } from "../content/load";
import { KnownFiles } from "../content/read";
import { report } from "../content/report";
import { watchFolder } from "../content/watch";
import type { Log } from "../server/log";

export interface LiveContentOptions {
  readonly dir: string;
  /** Show drafts, too. */
  readonly preview: boolean;
  readonly log: Pick<Log, "event">;
  /** Called whenever the folder was read again, in the same turn, before anything else can see what was published. */
  readonly onChange: () => void;
}

/** The content of a folder, kept up to date; broken content is told and what was there before stays. */
export class LiveContent {
  readonly #options: LiveContentOptions;
  readonly #known = new KnownFiles();
  #content: Content;
  /** What changed could not be read: the next time, anything may have changed. */
  #isBehind = false;
  /** Since when what is on disk cannot be published. */
  #brokenSince: string | null = null;

  /** Loads and publishes the content; throws a `ContentError` when it has an error. */
  constructor(options: LiveContentOptions) {
    this.#options = options;
    const { archive, issues } = this.#check();
    if (archive === null) throw new ContentError(issues);
    tell(issues);
    this.#content = publish(archive, options.preview);
  }

  get content(): Content {
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
      if (isNew) this.#content = publish(archive, preview);
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
    return checkFolder(dir, { drafts: preview, known: this.#known, changed });
  }
}

function tell(issues: readonly Issue[]): void {
  if (issues.length > 0) process.stderr.write(report(issues, "lv"));
}

function lineOf({ rule, file, line }: Issue): string {
  return `${file}:${line} ${rule}`;
}
