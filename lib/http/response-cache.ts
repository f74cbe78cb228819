import { LRUCache } from "lru-cache";
import type { CachedResponse } from "./cached-response";
import { isPlain } from "./render-queue";

/** How a request met the cache; `coalesced` with an earlier one whose response was still being rendered. */
export type CacheStatus = "hit" | "coalesced" | "miss";

/**
 * The responses of one content revision by request target, each rendered when first asked for, and once. Bounded by bytes;
 * queries and pictures have a bound of their own, so that no number of them evicts a record's page.
 */
export class ResponseCache {
  readonly #render: (target: string) => Promise<CachedResponse>;
  readonly #plain: LRUCache<string, CachedResponse>;
  readonly #others: LRUCache<string, CachedResponse>;
  readonly #inFlight = new Map<string, Promise<CachedResponse>>();

  constructor(render: (target: string) => Promise<CachedResponse>, bytes: number) {
    this.#render = render;
    this.#plain = bounded(bytes / 2);
    this.#others = bounded(bytes / 2);
  }

  get(target: string): CachedResponse | undefined {
    return this.#cacheOf(target).get(target);
  }

  /** The response to a target; rejects with what rendering it threw. */
  async getOrRender(target: string): Promise<readonly [CachedResponse, CacheStatus]> {
    const cached = this.get(target);
    if (cached !== undefined) return [cached, "hit"];
    const inFlight = this.#inFlight.get(target);
    if (inFlight !== undefined) return [await inFlight, "coalesced"];
    const rendering = this.#render(target);
    this.#inFlight.set(target, rendering);
    try {
      const response = await rendering;
      if (isOwn(response)) this.#cacheOf(target).set(target, response);
      return [response, "miss"];
    } finally {
      this.#inFlight.delete(target);
    }
  }

  #cacheOf(target: string): LRUCache<string, CachedResponse> {
    return isPlain(target) ? this.#plain : this.#others;
  }
}

/** Whether a response belongs to its target alone: any number of made-up targets share one error page. */
function isOwn({ status }: CachedResponse): boolean {
  return status < 400 || status === 410;
}

function bounded(bytes: number): LRUCache<string, CachedResponse> {
  return new LRUCache({
    maxSize: Math.max(bytes, 1),
    maxEntrySize: Math.max(bytes / 4, 1),
    sizeCalculation: ({ size }, target) => size + target.length,
  });
}
