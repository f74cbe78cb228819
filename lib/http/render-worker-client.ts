import { Worker } from "node:worker_threads";
import { createBirpc } from "birpc";
import type { MainFunctions, RenderWorkerMode, WorkerFunctions } from "./render-worker";
import type { SiteRenderer } from "./site-renderer";

export interface RenderWorkerOptions extends MainFunctions, RenderWorkerMode {
  /** Called when the thread has ended by an error of its own; nothing can be rendered any more. */
  readonly onEnd: (error: unknown) => void;
}

/** A thread that holds the content and Next, so that cached responses are sent while a page is being rendered. */
export interface RenderWorker extends SiteRenderer {
  /** Reads the content again, and from the first call on whenever it changes. */
  readonly follow: () => void;
}

/** The content cannot be published; the message is the whole report. */
export class BrokenContent extends Error {}

/** Starts the thread; rejects with `BrokenContent`, or what kept Next from starting. */
export async function startRenderWorker({
  preview,
  dev,
  onEnd,
  ...functions
}: RenderWorkerOptions): Promise<RenderWorker> {
  const worker = new Worker(new URL("./render-worker.mjs", import.meta.url));
  worker.on("error", onEnd);
  const rpc = createBirpc<WorkerFunctions, MainFunctions>(functions, {
    post: (data) => worker.postMessage(data),
    on: (listen) => worker.on("message", listen),
    timeout: -1,
  });
  const problems = await rpc.start({ preview, dev });
  if (problems !== null) throw new BrokenContent(problems);
  return {
    respond: (target) => rpc.respond(target),
    renderError: (error, lang) => rpc.renderError(error, lang),
    follow: () => void rpc.follow.asEvent(),
  };
}
