import { loadAssets } from "../server/assets";
import { ROOT } from "../server/build";
import { type BaseHeaders, baseHeaders } from "../server/headers";
import type { Kept } from "../server/kept";
import { type PageSource, Pages } from "../server/pages";
import { site } from "../site";

const KEPT_BYTES = 128 * 1024 * 1024;

/** Everything the site answers with: its pages and files at the current revision, and what never changes. */
export interface SitePages {
  readonly pages: Pages;
  readonly files: ReadonlyMap<string, Kept>;
  readonly base: BaseHeaders;
}

/** Puts the pages of a source together with the files of the build; `noindex` keeps search engines away. */
export async function sitePages(source: PageSource, noindex: boolean): Promise<SitePages> {
  const base = baseHeaders({ https: site.url.startsWith("https:"), noindex });
  const pages = new Pages({
    source,
    noticeAddress: (notice, lang) => `/${lang}/-/${notice}`,
    base,
    bytes: KEPT_BYTES,
  });
  return { pages, files: await loadAssets(ROOT, base), base };
}
