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

/**
 * Out of memory, the thread collects garbage for half a minute before V8 gives it up. It says each second that it goes on;
 * when it has not for so many of them, and the process holds as much as with a full heap, it is given up.
 */
const SILENT_SECONDS = 4;
const FULL_BYTES = HEAP_MB * 1024 * 1024 * 1.1;

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
  // Counted, not timed: where this thread has been held up itself, the messages are waiting behind the timer.
  let silent = 0;
  const goesOn = () => {
    silent = 0;
  };
  setInterval(() => {
    silent += 1;
    if (silent > SILENT_SECONDS && process.memoryUsage.rss() > FULL_BYTES)
      onEnd(new Error("the thread is out of memory"));
  }, 1000).unref();
  const rpc = createBirpc<WorkerFunctions, MainFunctions>(
    { state, event, goesOn },
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
