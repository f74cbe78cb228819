import PQueue from "p-queue";
import { PICTURE } from "#lib/routing/formats";

/** More renders are waiting than the site can do soon. */
export class Overloaded extends Error {}

const CONCURRENCY = 4;
const MAX_WAITING = 128;
const RENDER_MS = 30_000;

/** Says whether an address is one of the pages and files of the site, neither a query of them nor a picture. */
export function isPlain(address: string): boolean {
  return !address.includes("?") && !address.endsWith(`.${PICTURE.ending}`);
}

/**
 * Runs four renders at a time and lets a short queue wait. Plain addresses go before the others and may fill the whole
 * queue, of which the others may fill half, so that a flood of made-up queries leaves the records readable.
 */
export class RenderQueue {
  readonly #queue = new PQueue({ concurrency: CONCURRENCY });

  /** Runs a render in its turn; rejects with `Overloaded` at once if the queue is full. */
  async run<T>(address: string, render: () => Promise<T>): Promise<T> {
    const isFirst = isPlain(address);
    if (this.#queue.size >= (isFirst ? MAX_WAITING : MAX_WAITING / 2))
      throw new Overloaded("renders are queued");
    return this.#queue.add(render, { priority: isFirst ? 1 : 0, timeout: RENDER_MS });
  }
}
