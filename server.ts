import { parseArgs } from "node:util";
import type { Content } from "./lib/content";
import { ContentError } from "./lib/content/issue";
import { report } from "./lib/content/report";
import { LANGS } from "./lib/lang";
import { pathOf } from "./lib/routes";
import { createLog } from "./lib/server/log";
import { createSiteServer } from "./lib/server/site-server";
import { contentDir } from "./lib/site";
import { LiveContent } from "./live-content";
import { snapshotOf, startPages } from "./site-pages";

const HUBS = LANGS.flatMap((lang) =>
  (["home", "organisations", "visits"] as const).map((page) => pathOf({ page, lang })),
);

/**
 * Loads the content, builds what is missing, serves the site on `PORT`, 3000 by default, and follows the content
 * folder; with `--preview` drafts are shown, too.
 */
async function main(): Promise<void> {
  const { preview } = parseArgs({
    options: { preview: { type: "boolean", default: false } },
  }).values;
  const log = createLog();
  // Without it a closed standard error is an exception, which Next prints there, which is an exception, for ever.
  process.stderr.on("error", () => undefined);
  const live = new LiveContent({
    dir: contentDir(),
    preview,
    log,
    onLive: (content) => {
      pages.swap(snapshotOf(content));
      pages
        .warm(HUBS)
        .catch((error: unknown) => log.event("warm-failed", { message: String(error) }));
    },
  });
  const { pages, files, base } = await startPages(live.content, preview);
  await pages.warm(HUBS);
  const health = () => ({ ...stateOf(live.content), brokenSince: live.brokenSince });
  const { server, drain } = createSiteServer({ pages, files, base, log, health });
  const unwatch = live.watch();
  // What changed while the site was being built and warmed.
  live.reload();
  const port = Number(process.env["PORT"] || 3000);
  server.listen(port, () => {
    const address = server.address();
    const given = typeof address === "object" && address !== null ? address.port : port;
    log.event("listening", { url: `http://localhost:${given}`, preview, ...stateOf(live.content) });
  });
  process.on("SIGHUP", live.reload);
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, async () => {
      log.event("draining", { signal });
      unwatch();
      await drain();
      log.flush();
      process.exit(0);
    });
  }
}

function stateOf({ archive: { revision, visits, organisations } }: Content) {
  return { revision, counts: { visits: visits.length, organisations: organisations.length } };
}

main().catch((error: unknown) => {
  process.stderr.write(
    error instanceof ContentError
      ? report(error.issues, "lv")
      : `${error instanceof Error ? error.stack : String(error)}\n`,
  );
  process.exitCode = 1;
});
