import { parentPort } from "node:worker_threads";
import { createBirpc } from "birpc";
import { ContentError } from "#lib/content/issues/issue";
import { report } from "#lib/content/issues/report";
import { contentDir } from "#lib/model/settings";
import { prepareSearchIndex } from "#lib/search/index/search-index";
import { ContentWatcher } from "./content-watcher";
import { siteRenderer } from "./site-renderer";
import type { PageSource } from "./site-responses";
import type { Rendered } from "./strip-scripts";

/** The content that is live, as the operator is told of it. */
export interface SiteState {
  readonly revision: string;
  readonly counts: { readonly visits: number; readonly organisations: number };
  /** Since when what is on disk cannot be published. */
  readonly brokenSince: string | null;
}

/** What the thread of the HTTP server asks of the thread that renders. */
export interface WorkerFunctions {
  /** Loads the content, builds what is missing and starts Next; returns the report where the content has an error. */
  readonly start: (preview: boolean) => Promise<string | null>;
  readonly resolve: PageSource["resolve"];
  readonly render: (address: string) => Promise<Rendered>;
  /** Reads the content again, and from the first time on whenever it changes. */
  readonly follow: () => void;
}

/** What the rendering thread tells; before an answer made of new content comes `state`. */
export interface MainFunctions {
  readonly state: (state: SiteState) => void;
  readonly event: (event: string, fields?: Readonly<Record<string, unknown>>) => void;
}

const port = parentPort;
if (port === null) throw new Error("this is the code of a worker; server.ts starts it");

let live: ContentWatcher | null = null;
let source: PageSource | null = null;
let isFollowing = false;

const main = createBirpc<MainFunctions, WorkerFunctions>(
  {
    async start(preview) {
      try {
        const event: MainFunctions["event"] = (...said) => void main.event.asEvent(...said);
        const tell = () => void main.state.asEvent(stateOf(started));
        const warm = () => {
          const { content: snapshot } = started;
          return prepareSearchIndex(snapshot, () => started.content === snapshot);
        };
        const started = new ContentWatcher({
          dir: contentDir(),
          preview,
          log: { event },
          onChange: () => {
            tell();
            warm().catch((error: unknown) => event("warm-failed", { message: String(error) }));
          },
        });
        live = started;
        source = await siteRenderer(() => started.content);
        await warm();
        tell();
        return null;
      } catch (error) {
        if (error instanceof ContentError) return report(error.issues, "lv");
        throw error;
      }
    },
    resolve: (target) => ready(source).resolve(target),
    render: (address) => ready(source).render(address),
    follow() {
      if (!isFollowing) ready(live).watch();
      isFollowing = true;
      ready(live).reload();
    },
  },
  {
    post: (data) => port.postMessage(data),
    on: (listen) => port.on("message", listen),
    timeout: -1,
  },
);

function ready<T>(value: T | null): T {
  if (value === null) throw new Error("asked before it was started");
  return value;
}

function stateOf({ content: { archive }, brokenSince }: ContentWatcher): SiteState {
  const { revision, visits, organisations } = archive;
  const counts = { visits: visits.length, organisations: organisations.length };
  return { revision, counts, brokenSince };
}
