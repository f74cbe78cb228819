import type { Content } from "./lib/content";
import { movedTo, statusOf } from "./lib/queries/site-routes";
import { resolve } from "./lib/routes";
import { type Assets, loadAssets } from "./lib/server/assets";
import { ensureBuild } from "./lib/server/build";
import { type BaseHeaders, baseHeaders } from "./lib/server/headers";
import { Pages, type Snapshot } from "./lib/server/pages";
import { site } from "./lib/site";
import { nextRenderer } from "./next-renderer";

const KEPT_BYTES = 128 * 1024 * 1024;

/** Everything the site answers with: its pages and files at the current revision, and what never changes. */
export interface SitePages extends Assets {
  readonly pages: Pages;
  readonly base: BaseHeaders;
}

/** Builds what is missing, starts Next and puts it together with published content; `noindex` keeps search engines away. */
export async function startPages(content: Content, noindex: boolean): Promise<SitePages> {
  const root = import.meta.dirname;
  ensureBuild(root);
  const base = baseHeaders({ https: site.url.startsWith("https:"), noindex });
  const { files, styles } = await loadAssets(root, base);
  const pages = new Pages({
    snapshot: snapshotOf(content),
    render: await nextRenderer(root),
    noticeAddress: (notice, lang) => `/${lang}/-/${notice}`,
    styles,
    base,
    bytes: KEPT_BYTES,
  });
  return { pages, files, styles, base };
}

/** What the server asks of the content at one revision. */
export function snapshotOf(content: Content): Snapshot {
  return {
    revision: content.archive.revision,
    resolve: (target) =>
      resolve(
        target,
        (route) => statusOf(content, route),
        (route) => movedTo(content, route),
      ),
  };
}
