import { Worker } from "node:worker_threads";
import { createBirpc } from "birpc";
import type { MainFunctions, WorkerFunctions } from "./render-worker";
import type { PageSource } from "./site-responses";

export interface RenderWorkerOptions extends MainFunctions {
  /** Show drafts, too. */
  readonly preview: boolean;
  /** Called when the thread has ended by an error of its own; no page can be made any more. */
  readonly onEnd: (error: unknown) => void;
}

/** A thread that holds the content and Next, so that what is finished is served while a page is being made. */
export interface RenderWorkerClient extends PageSource {
  /** Reads the content again, and from the first time on whenever it changes. */
  readonly follow: () => void;
}

/** The content cannot be published; the message is the whole report. */
export class BrokenContent extends Error {}

/** Starts the thread; rejects with `BrokenContent`, or what kept Next from starting. */
export async function startRenderWorker({
  preview,
  onEnd,
  ...functions
}: RenderWorkerOptions): Promise<RenderWorkerClient> {
  const worker = new Worker(new URL("./render-worker.mjs", import.meta.url));
  worker.on("error", onEnd);
  const thread = createBirpc<WorkerFunctions, MainFunctions>(functions, {
    post: (data) => worker.postMessage(data),
    on: (listen) => worker.on("message", listen),
    timeout: -1,
  });
  const problems = await thread.start(preview);
  if (problems !== null) throw new BrokenContent(problems);
  return {
    resolve: (target) => thread.resolve(target),
    render: (address) => thread.render(address),
    follow: () => void thread.follow.asEvent(),
  };
}
