import { LANGS, type Lang } from "../lang";
import type { Resolution } from "../routes";
import type { Assets } from "./assets";
import { type BaseHeaders, SPECULATION_RULES } from "./headers";
import { type Answer, type Kept, keep } from "./kept";
import { finishPage, OutputError } from "./output";
import { type Found, type Make, PageStore } from "./page-store";
import { RenderGate } from "./render-gate";

/** The site at one content revision. */
export interface Snapshot {
  readonly revision: string;
  /** What a request target (path and query) gets. */
  readonly resolve: (target: string) => Resolution;
}

export interface Rendered {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
  /** Headers of a file that concern its content, such as `Content-Disposition`. */
  readonly headers: string[];
}

/** Pages for what cannot be answered otherwise. */
export type Notice = "missing" | "error" | "busy";

export interface PagesOptions {
  readonly snapshot: Snapshot;
  /** Asks Next for an address, in process. */
  readonly render: (address: string) => Promise<Rendered>;
  /** The address at which Next shows a notice. */
  readonly noticeAddress: (notice: Notice, lang: Lang) => string;
  readonly styles: Assets["styles"];
  readonly base: BaseHeaders;
  /** How much finished pages may take in memory. */
  readonly bytes: number;
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
  #current: { readonly snapshot: Snapshot; readonly store: PageStore };

  constructor(options: PagesOptions) {
    this.#options = options;
    this.#current = this.#begin(options.snapshot);
  }

  /** The finished answer of a target that is a canonical address and was asked for before. */
  get(target: string): Kept | undefined {
    return this.#current.store.get(target);
  }

  /**
   * What a target gets at the revision that is current when the answer is ready: what was rendered while the content
   * changed is rendered again, so that no page is made of two revisions. Rejects with `Busy` or what rendering threw.
   */
  async find(target: string): Promise<Reply> {
    for (;;) {
      const { snapshot, store } = this.#current;
      const resolution = snapshot.resolve(target);
      if (resolution.kind === "moved" || resolution.kind === "choose-language") return resolution;
      try {
        const [kept, found] = await store.find(...this.#asked(resolution));
        if (store === this.#current.store) return { kind: "kept", kept, found };
      } catch (error) {
        if (store === this.#current.store) throw error;
      }
    }
  }

  /** Takes another revision in place of the current one, for every request that is not yet answered. */
  swap(snapshot: Snapshot): void {
    this.#current = this.#begin(snapshot);
  }

  /** Makes the notices and the pages of some addresses; rejects when one cannot be made. */
  async warm(addresses: readonly string[]): Promise<void> {
    for (const lang of LANGS) {
      for (const [notice, status] of [["error", 500] as const, ["busy", 503] as const]) {
        const address = this.#options.noticeAddress(notice, lang);
        this.#notices.set(`${notice} ${lang}`, await this.#make(address, status));
      }
      await this.#current.store.find(this.#options.noticeAddress("missing", lang), 404);
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

  #begin(snapshot: Snapshot) {
    const make: Make = (address, status) => this.#make(address, status);
    return { snapshot, store: new PageStore(make, this.#options.bytes) };
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
  async finish(address: string, status = 200): Promise<Answer> {
    const { render, styles, base } = this.#options;
    const isPlain = !address.includes("?");
    const rendered = await this.#gate.run(isPlain, () => render(address));
    if (rendered.status !== 200) throw new OutputError(`Next answered ${rendered.status}`);
    const effort = isPlain ? "best" : "quick";
    const caching = ["Cache-Control", cachingOf(status), ...(status === 503 ? RETRY : [])];
    const { type } = rendered;
    if (!type.startsWith("text/html")) {
      const headers = [...rendered.headers, ...caching, ...base("shared")];
      return { status, type, body: rendered.body, headers, effort };
    }
    const { html, styleSources } = finishPage(rendered.body.toString(), styles);
    const rules = ["Speculation-Rules", `"${SPECULATION_RULES}"`];
    const headers = [...caching, ...rules, ...base("own", styleSources)];
    return { status, type, body: Buffer.from(html), headers, effort };
  }

  async #make(address: string, status: number): Promise<Kept> {
    return keep(await this.finish(address, status));
  }
}

const RETRY = ["Retry-After", "2"];

function cachingOf(status: number): string {
  if (status >= 500) return "no-store";
  return status === 200 ? "public, max-age=60, stale-while-revalidate=600" : "public, max-age=60";
}
