import { parentPort } from "node:worker_threads";
import { createBirpc } from "birpc";
import { ContentError } from "#lib/content/issues/issue";
import { report } from "#lib/content/issues/report";
import { contentDir } from "#lib/model/settings";
import { prepareSearchIndex } from "#lib/search/index/search-index";
import { ContentWatcher } from "./content-watcher";
import { type SiteRenderer, startSiteRenderer } from "./site-renderer";

/** The published content, as `/healthz` and the log show it. */
export interface SiteState {
  readonly revision: string;
  readonly counts: { readonly visits: number; readonly organisations: number };
  /** Since when the content on disk cannot be published. */
  readonly brokenSince: string | null;
  /** When the content on disk was last looked at. */
  readonly lookedAt: string;
}

/** How the site is run. */
export interface RenderWorkerMode {
  /** Show drafts, too. */
  readonly preview: boolean;
  /** Compile pages when they are asked for and whenever their code changes. */
  readonly dev: boolean;
}

/** What the HTTP thread calls here. */
export interface WorkerFunctions extends SiteRenderer {
  /** Loads the content and starts Next, after a build where one is due; returns the report if the content has an error. */
  readonly start: (options: RenderWorkerMode) => Promise<string | null>;
  /** Reads the content again, and from the first call on whenever it changes. */
  readonly reload: () => void;
}

/** What this thread calls there; `state` arrives before any response rendered from the new content. */
export interface MainFunctions {
  readonly state: (state: SiteState) => void;
  readonly event: (event: string, fields?: Readonly<Record<string, unknown>>) => void;
  /** Called each second, also while the content is being read and between renders. */
  readonly goesOn: () => void;
}

/** Pages that readers already wait for are rendered first; a search that comes earlier begins the index itself. */
const INDEX_AFTER_MS = 1_000;

const GOES_ON_MS = 1_000;

const port = parentPort;
if (port === null) throw new Error("this is the code of a worker; server.ts starts it");

let watcher: ContentWatcher | null = null;
let renderer: SiteRenderer | null = null;
let isFollowing = false;

const main = createBirpc<MainFunctions, WorkerFunctions>(
  {
    async start({ preview, dev }) {
      try {
        const content = watch(preview);
        const searchable = () => prepareSearch(content);
        renderer = await startSiteRenderer({ snapshot: () => content.snapshot, searchable, dev });
        await searchable();
        main.state.asEvent(stateOf(content));
        watcher = content;
        return null;
      } catch (error) {
        if (error instanceof ContentError) return report(error.issues, "lv");
        throw error;
      }
    },
    // Exports that are written one after the other give the timer no turn.
    respond: (target) => started(renderer).respond(target).finally(sayGoesOn),
    renderError: (error, lang) => started(renderer).renderError(error, lang),
    reload() {
      const content = started(watcher);
      if (!isFollowing) content.watch();
      isFollowing = true;
      content.reload();
    },
  },
  {
    post: (data) => port.postMessage(data),
    on: (listen) => port.on("message", listen),
    timeout: -1,
  },
);

let saidAt = 0;
function sayGoesOn(): void {
  if (performance.now() - saidAt < GOES_ON_MS) return;
  saidAt = performance.now();
  main.goesOn.asEvent();
}
setInterval(sayGoesOn, GOES_ON_MS);

function watch(preview: boolean): ContentWatcher {
  const event: MainFunctions["event"] = (...line) => void main.event.asEvent(...line);
  const content = new ContentWatcher({
    ...{ dir: contentDir(), preview, log: { event }, onRead: sayGoesOn },
    onChange: () => {
      main.state.asEvent(stateOf(content));
      const failed = (error: unknown) => event("index-failed", { message: String(error) });
      setTimeout(() => prepareSearch(content).catch(failed), INDEX_AFTER_MS).unref();
    },
  });
  return content;
}

function prepareSearch(content: ContentWatcher): Promise<void> {
  const { snapshot } = content;
  return prepareSearchIndex(snapshot, () => content.snapshot === snapshot);
}

function started<T>(value: T | null): T {
  if (value === null) throw new Error("called before start");
  return value;
}

function stateOf({ snapshot: { archive }, brokenSince, lookedAt }: ContentWatcher): SiteState {
  const { revision, visits, organisations } = archive;
  const counts = { visits: visits.length, organisations: organisations.length };
  return { revision, counts, brokenSince, lookedAt };
}
