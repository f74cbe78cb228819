import { LANGS, type Lang } from "../lang";
import type { Resolution } from "../routes";
import { type BaseHeaders, SPECULATION_RULES } from "./headers";
import { type Answer, type Kept, keep } from "./kept";
import type { Rendered } from "./output";
import { type Found, PageStore } from "./page-store";
import { RenderGate } from "./render-gate";

/** The site at the current content revision. */
export interface PageSource {
  /** What a request target (path and query) gets. */
  readonly resolve: (target: string) => Resolution | Promise<Resolution>;
  /** The page or file at a canonical address, made of one revision; rejects where it cannot be sent. */
  readonly render: (address: string) => Promise<Rendered>;
}

/** Pages for what cannot be answered otherwise. */
export type Notice = "missing" | "error" | "busy";

export interface PagesOptions {
  readonly source: PageSource;
  /** The address at which the source has a notice. */
  readonly noticeAddress: (notice: Notice, lang: Lang) => string;
  readonly base: BaseHeaders;
  /** How much finished pages may take in memory. */
  readonly bytes: number;
}

/** A whole answer, and the policy's sources for the styles that stand in it. */
export interface Finished extends Answer {
  readonly styleSources: readonly string[];
}

type Redirect = Extract<Resolution, { kind: "moved" | "choose-language" }>;

/** What a request target gets: finished bytes, or an address to go to. */
export type Reply =
  | { readonly kind: "kept"; readonly kept: Kept; readonly found: Found }
  | Redirect;

/** All finished pages and files of the current revision. */
export class Pages {
  readonly #options: PagesOptions;
  readonly #gate = new RenderGate();
  readonly #notices = new Map<string, Kept>();
  #store: PageStore;

  constructor(options: PagesOptions) {
    this.#options = options;
    this.#store = this.#begin();
  }

  /** The finished answer of a target that is a canonical address and was asked for before. */
  get(target: string): Kept | undefined {
    return this.#store.get(target);
  }

  /**
   * What a target gets at the revision that is current when the answer is ready: what was rendered while the content
   * changed is rendered again, so that no page is made of two revisions. Rejects with `Busy` or what rendering threw.
   */
  async find(target: string): Promise<Reply> {
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
  renew(): void {
    this.#store.end();
    this.#store = this.#begin();
  }

  /** Makes the notices and the pages of some addresses; rejects when one cannot be made. */
  async warm(addresses: readonly string[]): Promise<void> {
    for (const lang of LANGS) {
      for (const [notice, status] of [["error", 500] as const, ["busy", 503] as const]) {
        const address = this.#options.noticeAddress(notice, lang);
        this.#notices.set(`${notice} ${lang}`, await this.#make(address, status));
      }
      await this.#store.find(this.#options.noticeAddress("missing", lang), 404);
    }
    for (const address of addresses) await this.find(address);
  }

  /** A notice as it was last made. */
  notice(notice: "error" | "busy", target: string): Kept {
    const lang = target.startsWith("/en") ? "en" : "lv";
    const kept = this.#notices.get(`${notice} ${lang}`);
    if (kept === undefined) throw new Error("the notices are made before the server listens");
    return kept;
  }

  #begin(): PageStore {
    return new PageStore((address, status) => this.#make(address, status), this.#options.bytes);
  }

  async #reply(store: PageStore, target: string): Promise<Reply> {
    const resolution = await this.#options.source.resolve(target);
    if (resolution.kind === "moved" || resolution.kind === "choose-language") return resolution;
    const [kept, found] = await store.find(...this.#asked(resolution));
    return { kind: "kept", kept, found };
  }

  #asked(resolution: Exclude<Resolution, Redirect>): Parameters<PageStore["find"]> {
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

  async #make(address: string, status: number): Promise<Kept> {
    return keep(await this.finish(address, status), "quick");
  }
}

const RETRY = ["Retry-After", "2"];

function cachingOf(status: number): string {
  if (status >= 500) return "no-store";
  return status === 200 ? "public, max-age=60, stale-while-revalidate=600" : "public, max-age=60";
}
