import type { ArchiveSnapshot } from "#lib/archive-store";
import { fileAt, type Resolved } from "#lib/export/writers";
import { shareCard } from "#lib/format/share-card";
import type { Lang } from "#lib/model/lang";
import { requestedAddress } from "#lib/routing/address";
import { PICTURE } from "#lib/routing/formats";
import { nearestPages } from "#lib/routing/nearest-pages";
import type { RecordName } from "#lib/routing/record-names";
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

/** Renders pages with Next, writes files and draws pictures without it, a few at a time, each from one content revision. */
export function createSiteRenderer({
  snapshot: current,
  renderPage,
  searchable,
}: SiteRendererOptions): SiteRenderer {
  const queue = new RenderQueue();

  const render = async (snapshot: ArchiveSnapshot, resolved: Resolved): Promise<RenderedPage> => {
    const file = await fileAt(snapshot, resolved);
    if (file !== null) {
      const { type, body, disposition } = file;
      return { ...fileResponse(type, bytesOf(body)), disposition };
    }
    const picture = await pictureAt(snapshot, resolved);
    if (picture !== null) return fileResponse(PICTURE.type, picture);
    return renderPage(resolved.address);
  };

  /** A redirect to the one page that was meant, a page that names those that may have been, or nothing but "missing". */
  const missing = async (
    snapshot: ArchiveSnapshot,
    target: string,
    resolution: Extract<Resolution, { readonly kind: "missing" }>,
  ): Promise<Rendering> => {
    const { to, near } = nearestPages(target, snapshot);
    if (to !== null) return { kind: "moved", to };
    if (near.length === 0) return resolution;
    const address = errorAddress("missing", resolution.lang, near);
    try {
      const page = await queue.run(address, () => renderPage(address));
      return { kind: "page", page: { ...page, status: ERROR_PAGES.missing } };
    } catch (error) {
      if (error instanceof Overloaded) return resolution;
      throw error;
    }
  };

  const respondFrom = async (snapshot: ArchiveSnapshot, target: string): Promise<Rendering> => {
    const resolution = resolve(
      target,
      (route) => statusOf(snapshot, route),
      (route) => movedTo(snapshot, route),
    );
    switch (resolution.kind) {
      case "moved":
        return resolution;
      case "missing":
        return missing(snapshot, target, resolution);
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
      const page = await atOneRevision(current, () => renderPage(errorAddress(error, lang)));
      return { ...page, status: ERROR_PAGES[error] };
    },
  };
}

/** The address at which Next has an error page; no request from outside is resolved to it. */
function errorAddress(error: ErrorPage, lang: Lang, near: readonly RecordName[] = []): string {
  const query = new URLSearchParams(near.map(({ page, id }) => ["near", `${page}/${id}`]));
  return `/${lang}/-/${error}${near.length === 0 ? "" : `?${query}`}`;
}

function bytesOf(body: string | Uint8Array): Uint8Array {
  return typeof body === "string" ? Buffer.from(body) : body;
}

function fileResponse(type: string, body: Uint8Array): RenderedPage {
  return { status: 200, type, body, styleSources: [] };
}

/** The picture at a resolved address; `null` where something else is there. */
async function pictureAt(
  snapshot: ArchiveSnapshot,
  resolved: Resolved,
): Promise<Uint8Array | null> {
  if (resolved.kind !== "page" || resolved.route.format !== PICTURE.ending) return null;
  const card = shareCard(resolved.route, snapshot);
  if (card === null) return null;
  // When first asked for: fonts and layout take half a second and 60 MB, and a server that starts has more urgent things to do.
  const { drawCard } = await import("#lib/picture/draw-card");
  return drawCard(card, resolved.route.lang);
}

/** Where the words of a search mean filters, the address that has them as such; `null` where it is that already. */
function understoodAddress(resolved: Resolved, snapshot: ArchiveSnapshot): string | null {
  if (resolved.kind !== "page" || resolved.route.page !== "visits") return null;
  const asked = new URLSearchParams(resolved.address.split("?")[1] ?? "");
  const address = requestedAddress(resolved.route, understoodQuery(asked, snapshot));
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
