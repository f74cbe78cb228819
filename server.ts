import { type Content, publish } from "./lib/content";
import { ContentError } from "./lib/content/issue";
import { checkFolder } from "./lib/content/load";
import { report } from "./lib/content/report";
import { LANGS } from "./lib/lang";
import { movedTo, statusOf } from "./lib/queries/site-routes";
import type { Archive } from "./lib/records";
import { pathOf, resolve } from "./lib/routes";
import { loadAssets } from "./lib/server/assets";
import { ensureBuild } from "./lib/server/build";
import { baseHeaders } from "./lib/server/headers";
import { createLog } from "./lib/server/log";
import { Pages, type Snapshot } from "./lib/server/pages";
import { createSiteServer } from "./lib/server/site-server";
import { contentDir, site } from "./lib/site";
import { nextRenderer } from "./next-renderer";

const root = import.meta.dirname;
const KEPT_BYTES = 128 * 1024 * 1024;
const HUBS = LANGS.flatMap((lang) =>
  (["home", "organisations", "visits"] as const).map((page) => pathOf({ page, lang })),
);

/** Loads the content, builds what is missing and serves the site on `PORT`, 3000 by default. */
async function main(): Promise<void> {
  const content = publish(loadWithWarnings());
  ensureBuild(root);
  const log = createLog();
  const base = baseHeaders({ https: site.url.startsWith("https:"), noindex: false });
  const { files, styles } = await loadAssets(root, base);
  const pages = new Pages({
    snapshot: snapshotOf(content),
    render: await nextRenderer(root),
    noticeAddress: (notice, lang) => `/${lang}/-/${notice}`,
    styles,
    base,
    bytes: KEPT_BYTES,
  });
  await pages.warm(HUBS);
  const { revision, visits, organisations } = content.archive;
  const counts = { visits: visits.length, organisations: organisations.length };
  const health = () => ({ revision, counts });
  const { server, drain } = createSiteServer({ pages, files, base, log, health });
  const port = Number(process.env["PORT"] || 3000);
  server.listen(port, () => {
    log.event("listening", { url: `http://localhost:${port}`, revision, ...counts });
  });
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, async () => {
      log.event("draining", { signal });
      await drain();
      log.flush();
      process.exit(0);
    });
  }
}

function loadWithWarnings(): Archive {
  const { archive, issues } = checkFolder(contentDir());
  if (archive === null) throw new ContentError(issues);
  if (issues.length > 0) process.stderr.write(report(issues, "lv"));
  return archive;
}

function snapshotOf(content: Content): Snapshot {
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

main().catch((error: unknown) => {
  process.stderr.write(
    error instanceof ContentError
      ? report(error.issues, "lv")
      : `${error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exitCode = 1;
});
