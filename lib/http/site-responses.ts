import { LANGS, type Lang } from "#lib/model/lang";
import type { Resolution } from "#lib/routing/routes";
import { type CachedResponse, cacheResponse, type FinishedResponse } from "./cached-response";
import { RenderQueue } from "./render-queue";
import { type CacheStatus, ResponseCache } from "./response-cache";
import { type BaseHeaders, SPECULATION_RULES } from "./security-headers";
import type { Rendered } from "./strip-scripts";

/** The site at the current content revision. */
export interface PageSource {
  /** What a request target (path and query) gets. */
  readonly resolve: (target: string) => Resolution | Promise<Resolution>;
  /** The page or file at a canonical address, made of one revision; rejects where it cannot be sent. */
  readonly render: (address: string) => Promise<Rendered>;
}

/** Pages for what cannot be answered otherwise. */
export type ErrorPageKind = "missing" | "error" | "busy";

export interface SiteResponsesOptions {
  readonly source: PageSource;
  /** The address at which the source has a notice. */
  readonly noticeAddress: (notice: ErrorPageKind, lang: Lang) => string;
  readonly base: BaseHeaders;
  /** How much finished pages may take in memory. */
  readonly bytes: number;
}

/** A whole answer, and the policy's sources for the styles that stand in it. */
export interface Finished extends FinishedResponse {
  readonly styleSources: readonly string[];
}

type Redirect = Extract<Resolution, { kind: "moved" | "choose-language" }>;

/** What a request target gets: finished bytes, or an address to go to. */
export type Reply =
  | { readonly kind: "kept"; readonly kept: CachedResponse; readonly found: CacheStatus }
  | Redirect;

/** All finished pages and files of the current revision. */
export class SiteResponses {
  readonly #options: SiteResponsesOptions;
  readonly #gate = new RenderQueue();
  readonly #notices = new Map<string, CachedResponse>();
  #store: ResponseCache;

  constructor(options: SiteResponsesOptions) {
    this.#options = options;
    this.#store = this.#begin();
  }

  /** The finished answer of a target that is a canonical address and was asked for before. */
  get(target: string): CachedResponse | undefined {
    return this.#store.get(target);
  }

  /**
   * What a target gets at the revision that is current when the answer is ready: what was rendered while the content
   * changed is rendered again, so that no page is made of two revisions. Rejects with `Busy` or what rendering threw.
   */
  async respond(target: string): Promise<Reply> {
    for (;;) {
      const store = this.#store;
      try {
        const reply = await this.#reply(store, target);
        if (store === this.#store) return reply;
      } catch (error) {
        if (store === this.#store) throw error;
      }
    }
  }

  /** Forgets what was made of an earlier revision, for every request that is not yet answered. */
  invalidate(): void {
    this.#store = this.#begin();
  }

  /** Makes the notices and the pages of some addresses; rejects when one cannot be made. */
  async warm(addresses: readonly string[]): Promise<void> {
    for (const lang of LANGS) {
      for (const [notice, status] of [["error", 500] as const, ["busy", 503] as const]) {
        const address = this.#options.noticeAddress(notice, lang);
        this.#notices.set(`${notice} ${lang}`, await this.#make(address, status));
      }
      await this.#store.getOrRender(this.#options.noticeAddress("missing", lang), 404);
    }
    for (const address of addresses) await this.respond(address);
  }

  /** A notice as it was last made. */
  errorPage(notice: "error" | "busy", target: string): CachedResponse {
    const lang = target.startsWith("/en") ? "en" : "lv";
    const kept = this.#notices.get(`${notice} ${lang}`);
    if (kept === undefined) throw new Error("the notices are made before the server listens");
    return kept;
  }

  #begin(): ResponseCache {
    return new ResponseCache((address, status) => this.#make(address, status), this.#options.bytes);
  }

  async #reply(store: ResponseCache, target: string): Promise<Reply> {
    const resolution = await this.#options.source.resolve(target);
    if (resolution.kind === "moved" || resolution.kind === "choose-language") return resolution;
    const [kept, found] = await store.getOrRender(...this.#asked(resolution));
    return { kind: "kept", kept, found };
  }

  #asked(resolution: Exclude<Resolution, Redirect>): Parameters<ResponseCache["getOrRender"]> {
    switch (resolution.kind) {
      case "missing":
        return [this.#options.noticeAddress("missing", resolution.lang), 404];
      case "file":
        return [resolution.address, 200];
      case "page":
        return [resolution.address, resolution.status];
    }
  }

  /** The finished answer of an address, neither compressed nor kept; rejects where it cannot be sent as it is. */
  async finish(address: string, status = 200): Promise<Finished> {
    const { source, base } = this.#options;
    const isPlain = !address.includes("?");
    const { type, body, styleSources } = await this.#gate.run(isPlain, () =>
      source.render(address),
    );
    const caching = ["Cache-Control", cachingOf(status), ...(status === 503 ? RETRY : [])];
    const own = type.startsWith("text/html")
      ? ["Speculation-Rules", `"${SPECULATION_RULES}"`, ...base("own", styleSources)]
      : base("shared");
    return {
      ...{ status, type, body: Buffer.from(body.buffer, body.byteOffset, body.byteLength) },
      headers: [...caching, ...own],
      styleSources,
    };
  }

  async #make(address: string, status: number): Promise<CachedResponse> {
    return cacheResponse(await this.finish(address, status));
  }
}

const RETRY = ["Retry-After", "2"];

function cachingOf(status: number): string {
  if (status >= 500) return "no-store";
  return status === 200 ? "public, max-age=60, stale-while-revalidate=600" : "public, max-age=60";
}
