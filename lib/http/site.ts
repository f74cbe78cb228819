import { settings } from "#lib/model/settings";
import type { CachedResponse } from "./cached-response";
import { ROOT } from "./next-build";
import { type BaseHeaders, baseHeaders } from "./security-headers";
import { type PageSource, SiteResponses } from "./site-responses";
import { loadStaticFiles } from "./static-files";

const KEPT_BYTES = 128 * 1024 * 1024;

/** Everything the site answers with: its pages and files at the current revision, and what never changes. */
export interface Site {
  readonly pages: SiteResponses;
  readonly files: ReadonlyMap<string, CachedResponse>;
  readonly base: BaseHeaders;
}

/** Puts the pages of a source together with the files of the build; `noindex` keeps search engines away. */
export async function createSite(source: PageSource, noindex: boolean): Promise<Site> {
  const base = baseHeaders({ https: settings.url.startsWith("https:"), noindex });
  const pages = new SiteResponses({
    source,
    noticeAddress: (notice, lang) => `/${lang}/-/${notice}`,
    base,
    bytes: KEPT_BYTES,
  });
  return { pages, files: await loadStaticFiles(ROOT, base), base };
}
