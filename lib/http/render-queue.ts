import { setImmediate, setTimeout } from "node:timers/promises";
import PQueue from "p-queue";
import { PICTURE } from "#lib/routing/formats";

/** More renders are waiting than the site can do soon. */
export class Overloaded extends Error {}

const PAGES_AT_ONCE = 4;
/** One that another thread makes does not hold up the next. */
const FILES_AT_ONCE = 2;
const MAX_WAITING = 128;
const RENDER_MS = 30_000;
/** Who waited longer for a turn is told to come again: few are still there, and others wait behind them. */
const MAX_WAIT_MS = 10_000;
/** How long a file lets the pages that are under way go before it. */
const PAGES_FIRST_MS = 1_000;

/** Says whether an address is one of the pages and files of the site, neither a query of them nor a picture. */
export function isPlain(address: string): boolean {
  return !address.includes("?") && !address.endsWith(`.${PICTURE.ending}`);
}

/**
 * Runs four renders of pages and two of files at a time, and lets a short queue of each wait. Plain addresses go before
 * the others and may fill the whole queue, of which the others may fill half, so that a flood of made-up queries leaves the
 * records readable. A file of the whole archive holds the thread while it is written; pages have their turn between files.
 */
export class RenderQueue {
  readonly #pages = new PQueue({ concurrency: PAGES_AT_ONCE });
  readonly #files = new PQueue({ concurrency: FILES_AT_ONCE });

  /** Runs a render in its turn; rejects with `Overloaded` if the queue is full, or the turn comes too late. */
  async run<T>(address: string, render: () => Promise<T>): Promise<T> {
    const isFile = address.split("?", 1)[0]?.includes(".") === true;
    const queue = isFile ? this.#files : this.#pages;
    const isFirst = isPlain(address);
    if (queue.size >= (isFirst ? MAX_WAITING : MAX_WAITING / 2))
      throw new Overloaded("renders are queued");
    const asked = performance.now();
    const inTurn = async () => {
      if (isFile) await this.#pagesFirst();
      if (performance.now() - asked > MAX_WAIT_MS) throw new Overloaded("the turn came too late");
      return render();
    };
    return queue.add(inTurn, { priority: isFirst ? 1 : 0, timeout: RENDER_MS });
  }

  async #pagesFirst(): Promise<void> {
    // What was asked for while the thread was held is heard now.
    await setImmediate();
    if (this.#pages.pending === 0) return;
    await Promise.race([this.#pages.onIdle(), setTimeout(PAGES_FIRST_MS)]);
  }
}
