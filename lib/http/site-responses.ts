import { LANGS, type Lang } from "#lib/model/lang";
import { type CachedResponse, cacheResponse, redirectTo } from "./cached-response";
import { ERROR_PAGES, type ErrorPage } from "./error-responses";
import type { RenderedPage } from "./rendered-page";
import { type CacheStatus, ResponseCache } from "./response-cache";
import { type BaseHeaders, type RawHeaders, SPECULATION_RULES } from "./security-headers";
import type { SiteRenderer } from "./site-renderer";

export interface SiteResponsesOptions {
  readonly renderer: SiteRenderer;
  /** What is the same at every revision, by path. */
  readonly files: ReadonlyMap<string, CachedResponse>;
  readonly base: BaseHeaders;
  /** Bytes that cached responses may take in memory; with 0 nothing is cached. */
  readonly cacheBytes: number;
}

/** The responses of the whole site at the current content revision. */
export class SiteResponses {
  readonly #options: SiteResponsesOptions;
  readonly #errorPages = new Map<string, CachedResponse>();
  #cache: ResponseCache;

  constructor(options: SiteResponsesOptions) {
    this.#options = options;
    this.#cache = this.#emptyCache();
  }

  /** The response to a target (path and query) if nothing has to be rendered for it. */
  get(target: string): CachedResponse | undefined {
    return this.#cache.get(target) ?? this.#options.files.get(target.split("?", 1)[0] ?? "");
  }

  /**
   * The response to a target at the revision that is current when it is ready: what was rendered before the content
   * changed is rendered again. Rejects with what rendering threw.
   */
  async respond(target: string): Promise<readonly [CachedResponse, CacheStatus]> {
    for (;;) {
      const cache = this.#cache;
      try {
        const response = await cache.getOrRender(target);
        if (cache === this.#cache) return response;
      } catch (error) {
        if (cache === this.#cache) throw error;
      }
    }
  }

  /** Forgets the pages of the revision before, also for requests not yet answered. */
  invalidate(): void {
    this.#cache = this.#emptyCache();
  }

  /** Renders the error pages and some addresses; rejects if one cannot be rendered. */
  async warm(targets: readonly string[]): Promise<void> {
    for (const lang of LANGS) {
      for (const error of ["missing", "error", "busy"] as const) {
        const page = await this.#options.renderer.renderError(error, lang);
        this.#errorPages.set(`${error} ${lang}`, await this.#compress(page));
      }
    }
    for (const target of targets) await this.respond(target);
  }

  /** An error page as it was last rendered. */
  errorPage(error: ErrorPage, lang: Lang): CachedResponse {
    const page = this.#errorPages.get(`${error} ${lang}`);
    if (page === undefined) throw new Error("error pages are rendered before the server listens");
    return page;
  }

  #emptyCache(): ResponseCache {
    return new ResponseCache((target) => this.#render(target), this.#options.cacheBytes);
  }

  async #render(target: string): Promise<CachedResponse> {
    const { renderer, base } = this.#options;
    const rendering = await renderer.respond(target);
    switch (rendering.kind) {
      case "page":
        return this.#compress(rendering.page);
      case "moved":
        return redirectTo(rendering.to, [...cachingOf(308), ...base("own")]);
      case "missing":
        return this.errorPage("missing", rendering.lang);
      case "overloaded":
        return this.errorPage("busy", langOfTarget(target));
    }
  }

  #compress(page: RenderedPage): Promise<CachedResponse> {
    const { base } = this.#options;
    const own = page.type.startsWith("text/html")
      ? ["Speculation-Rules", `"${SPECULATION_RULES}"`, ...base("own", page.styleSources)]
      : base("shared");
    const { status, disposition } = page;
    const named = disposition === undefined ? [] : ["Content-Disposition", disposition];
    return cacheResponse(page, [...cachingOf(status), ...named, ...own]);
  }
}

/** The language to answer in where no page tells. */
export function langOfTarget(target: string): Lang {
  return target.startsWith("/en") ? "en" : "lv";
}

function cachingOf(status: number): RawHeaders {
  if (status < 500) return ["Cache-Control", "public, max-age=60"];
  const retry = status === ERROR_PAGES.busy ? ["Retry-After", "2"] : [];
  return ["Cache-Control", "no-store", ...retry];
}
