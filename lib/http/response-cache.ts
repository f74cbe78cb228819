import { LRUCache } from "lru-cache";
import type { PageStatus } from "#lib/routing/routes";
import type { CachedResponse } from "./cached-response";

/** Makes the finished answer for a canonical address, with its status. */
export type Make = (address: string, status: PageStatus) => Promise<CachedResponse>;

/** How an answer was come by: it was kept, its making was shared with other requests, or it was made. */
export type CacheStatus = "hit" | "coalesced" | "miss";

/**
 * The finished pages and files of one content revision, each made when first asked for and once. Bounded by bytes;
 * addresses with a query have a bound of their own, so that no number of them pushes a record's page out.
 */
export class ResponseCache {
  readonly #make: Make;
  readonly #plain: LRUCache<string, CachedResponse>;
  readonly #queried: LRUCache<string, CachedResponse>;
  readonly #underWay = new Map<string, Promise<CachedResponse>>();

  constructor(make: Make, bytes: number) {
    this.#make = make;
    this.#plain = bounded(bytes / 2);
    this.#queried = bounded(bytes / 2);
  }

  /** The kept answer of a canonical address, if there is one. */
  get(address: string): CachedResponse | undefined {
    return this.#part(address).get(address);
  }

  /** The answer of a canonical address, made if it has to be; rejects with what making it threw. */
  async getOrRender(
    address: string,
    status: PageStatus,
  ): Promise<readonly [CachedResponse, CacheStatus]> {
    const kept = this.get(address);
    if (kept !== undefined) return [kept, "hit"];
    const shared = this.#underWay.get(address);
    if (shared !== undefined) return [await shared, "coalesced"];
    const making = this.#make(address, status);
    this.#underWay.set(address, making);
    try {
      const made = await making;
      this.#part(address).set(address, made);
      return [made, "miss"];
    } finally {
      this.#underWay.delete(address);
    }
  }

  #part(address: string): LRUCache<string, CachedResponse> {
    return address.includes("?") ? this.#queried : this.#plain;
  }
}

function bounded(bytes: number): LRUCache<string, CachedResponse> {
  return new LRUCache({
    maxSize: bytes,
    maxEntrySize: bytes / 4,
    sizeCalculation: ({ size }, address) => size + address.length,
  });
}
