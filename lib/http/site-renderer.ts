import type { ArchiveSnapshot } from "#lib/archive-store";
import { fileAt, type Resolved } from "#lib/export/writers";
import type { Lang } from "#lib/model/lang";
import { addressOf } from "#lib/routing/address";
import { type Resolution, resolve } from "#lib/routing/resolve";
import { pathOf } from "#lib/routing/routes";
import { movedTo, statusOf } from "#lib/routing/site-pages";
import { understoodQuery } from "#lib/visits/understood-query";
import { ERROR_PAGES, type ErrorPage } from "./error-responses";
import { ensureBuild, ROOT } from "./next-build";
import { startNext } from "./next-renderer";
import { Overloaded, RenderQueue } from "./render-queue";
import type { RenderedPage } from "./rendered-page";
import { linkedStyles, loadStyles } from "./static-files";
import { stripScripts } from "./strip-scripts";

/** What a request target gets, at one content revision. */
export type Rendering =
  | { readonly kind: "page"; readonly page: RenderedPage }
  | Extract<Resolution, { readonly kind: "moved" | "missing" }>
  | { readonly kind: "overloaded" };

/** The whole site as a function of request targets. */
export interface SiteRenderer {
  /** Resolves and renders a request target (path and query); rejects if its page cannot be sent. */
  readonly respond: (target: string) => Promise<Rendering>;
  readonly renderError: (error: ErrorPage, lang: Lang) => Promise<RenderedPage>;
}

export interface SiteRendererOptions {
  /** The current content. */
  readonly snapshot: () => ArchiveSnapshot;
  /** Renders the HTML page at a canonical address. */
  readonly renderPage: (address: string) => Promise<RenderedPage>;
  /** Resolves when the snapshot can be searched. */
  readonly searchable?: (snapshot: ArchiveSnapshot) => Promise<void>;
}

/** Renders pages with Next and writes files without it, a few at a time, each from one content revision. */
export function createSiteRenderer({
  snapshot: current,
  renderPage,
  searchable,
}: SiteRendererOptions): SiteRenderer {
  const queue = new RenderQueue();

  const render = async (snapshot: ArchiveSnapshot, resolved: Resolved): Promise<RenderedPage> => {
    const file = fileAt(snapshot, resolved);
    if (file === null) return renderPage(resolved.address);
    return { status: 200, type: file.type, body: Buffer.from(file.text), styleSources: [] };
  };

  const respondFrom = async (snapshot: ArchiveSnapshot, target: string): Promise<Rendering> => {
    const resolution = resolve(
      target,
      (route) => statusOf(snapshot, route),
      (route) => movedTo(snapshot, route),
    );
    switch (resolution.kind) {
      case "moved":
      case "missing":
        return resolution;
      case "choose-language":
        // The HTTP server, which sees the reader's languages, does not ask for `/`.
        return { kind: "moved", to: pathOf({ page: "home", lang: "lv" }) };
    }
    const { address } = resolution;
    if (/[?&]q=/.test(address)) await searchable?.(snapshot);
    const understood = understoodAddress(resolution, snapshot);
    if (understood !== null) return { kind: "moved", to: understood };
    const page = await queue.run(address, () => render(snapshot, resolution));
    return {
      kind: "page",
      page: resolution.kind === "page" ? { ...page, status: resolution.status } : page,
    };
  };

  return {
    respond: async (target) => {
      try {
        return await atOneRevision(current, (snapshot) => respondFrom(snapshot, target));
      } catch (error) {
        if (error instanceof Overloaded) return { kind: "overloaded" };
        throw error;
      }
    },
    renderError: async (error, lang) => {
      const page = await atOneRevision(current, () => renderPage(`/${lang}/-/${error}`));
      return { ...page, status: ERROR_PAGES[error] };
    },
  };
}

/** Where the words of a search mean filters, the address that has them as such; `null` where it is that already. */
function understoodAddress(resolved: Resolved, snapshot: ArchiveSnapshot): string | null {
  if (resolved.kind !== "page" || resolved.route.page !== "visits") return null;
  const asked = new URLSearchParams(resolved.address.split("?")[1] ?? "");
  const address = addressOf(resolved.route, understoodQuery(asked, snapshot));
  return address === resolved.address ? null : address;
}

/** Renders again as long as the content changed meanwhile, so that nothing is made of two revisions. */
async function atOneRevision<T>(
  current: () => ArchiveSnapshot,
  render: (snapshot: ArchiveSnapshot) => Promise<T>,
): Promise<T> {
  for (;;) {
    const snapshot = current();
    try {
      const rendered = await render(snapshot);
      if (current() === snapshot) return rendered;
    } catch (error) {
      if (current() === snapshot) throw error;
    }
  }
}

/**
 * The renderer of this installation; builds the site if code is newer than the build. With `dev` nothing is built: Next
 * compiles a page when it is asked for, and again when its code has changed.
 */
export async function startSiteRenderer({
  dev = false,
  ...options
}: Omit<SiteRendererOptions, "renderPage"> & { readonly dev?: boolean }): Promise<SiteRenderer> {
  if (!dev) ensureBuild();
  const render = await startNext(ROOT, dev);
  const built = dev ? null : loadStyles(ROOT);
  return createSiteRenderer({
    ...options,
    renderPage: async (address) => {
      const page = await render(address);
      return stripScripts(page, built ?? (await linkedStyles(page, render)));
    },
  });
}
