import { Worker } from "node:worker_threads";
import { createBirpc } from "birpc";
import type { MainFunctions, RenderWorkerMode, SiteState, WorkerFunctions } from "./render-worker";
import type { SiteRenderer } from "./site-renderer";

export interface RenderWorkerOptions extends RenderWorkerMode {
  readonly event: MainFunctions["event"];
  /** Called when the thread has ended, by an error or otherwise; nothing can be rendered any more. */
  readonly onEnd: (error: unknown) => void;
}

/** A thread that holds the content and Next, so that cached responses are sent while a page is being rendered. */
export interface RenderWorker extends SiteRenderer {
  readonly state: () => SiteState | null;
  /** Follows the content folder, from what changed since the start; calls back whenever another revision is published. */
  readonly follow: (onRevision: () => void) => void;
  /** Reads the content again. */
  readonly reload: () => void;
}

/** The content cannot be published; the message is the whole report. */
export class BrokenContent extends Error {}

/** The heap of the thread, of which 10,000 visits fill a quarter; below V8's own limit it collects the more often. */
const HEAP_MB = Number(process.env["WORKER_HEAP_MB"] || 1024);

/** Starts the thread; rejects with `BrokenContent`, or what kept Next from starting. */
export async function startRenderWorker({
  event,
  onEnd,
  ...mode
}: RenderWorkerOptions): Promise<RenderWorker> {
  const resourceLimits = { maxOldGenerationSizeMb: HEAP_MB };
  const worker = new Worker(new URL("./render-worker.mjs", import.meta.url), { resourceLimits });
  worker.on("error", onEnd);
  worker.on("exit", (code) => onEnd(new Error(`the thread ended with ${code}`)));
  let current: SiteState | null = null;
  let onRevision = () => {};
  const state = (now: SiteState) => {
    const isNew = now.revision !== current?.revision;
    current = now;
    if (isNew) onRevision();
  };
  const rpc = createBirpc<WorkerFunctions, MainFunctions>(
    { state, event },
    {
      post: (data) => worker.postMessage(data),
      on: (listen) => worker.on("message", listen),
      timeout: -1,
    },
  );
  const problems = await rpc.start(mode);
  if (problems !== null) throw new BrokenContent(problems);
  const reload = () => void rpc.reload.asEvent();
  return {
    state: () => current,
    respond: (target) => rpc.respond(target),
    renderError: (error, lang) => rpc.renderError(error, lang),
    reload,
    follow: (listener) => {
      onRevision = listener;
      reload();
    },
  };
}
