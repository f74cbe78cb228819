import PQueue from "p-queue";

/** Says that more renders wait than the site can do soon. */
export class Overloaded extends Error {}

const AT_ONCE = 4;
const WAITING = 128;
const RENDER_MS = 30_000;

/**
 * Lets four renders run at once and a short queue wait; plain addresses go before those with a query and may fill the
 * whole queue, of which queries may fill half, so that a flood of made-up queries leaves the records readable.
 */
export class RenderQueue {
  readonly #queue = new PQueue({ concurrency: AT_ONCE });

  /** Runs a render in its turn; throws `Busy` at once where the queue is full. */
  async run<T>(isPlain: boolean, render: () => Promise<T>): Promise<T> {
    if (this.#queue.size >= (isPlain ? WAITING : WAITING / 2))
      throw new Overloaded("renders are queued");
    return this.#queue.add(render, { priority: isPlain ? 1 : 0, timeout: RENDER_MS });
  }
}
