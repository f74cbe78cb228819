import PQueue from "p-queue";

/** More renders are waiting than the site can do soon. */
export class Overloaded extends Error {}

const CONCURRENCY = 4;
const MAX_WAITING = 128;
const RENDER_MS = 30_000;

/**
 * Runs four renders at a time and lets a short queue wait. Plain addresses go before those with a query and may fill the
 * whole queue, of which queries may fill half, so that a flood of made-up queries leaves the records readable.
 */
export class RenderQueue {
  readonly #queue = new PQueue({ concurrency: CONCURRENCY });

  /** Runs a render in its turn; rejects with `Overloaded` at once if the queue is full. */
  async run<T>(address: string, render: () => Promise<T>): Promise<T> {
    const isPlain = !address.includes("?");
    if (this.#queue.size >= (isPlain ? MAX_WAITING : MAX_WAITING / 2))
      throw new Overloaded("renders are queued");
    return this.#queue.add(render, { priority: isPlain ? 1 : 0, timeout: RENDER_MS });
  }
}
