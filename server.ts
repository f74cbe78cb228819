import { parseArgs } from "node:util";
import { createHttpServer } from "./lib/http/http-server";
import { ROOT } from "./lib/http/next-build";
import type { SiteState } from "./lib/http/render-worker";
import { BrokenContent, startRenderWorker } from "./lib/http/render-worker-client";
import { createLog } from "./lib/http/request-log";
import { baseHeaders } from "./lib/http/security-headers";
import { SiteResponses } from "./lib/http/site-responses";
import { loadStaticFiles } from "./lib/http/static-files";
import { LANGS } from "./lib/model/lang";
import { settings } from "./lib/model/settings";
import { MAIN_PAGES } from "./lib/routing/pages";
import { pathOf } from "./lib/routing/routes";

const SECTIONS = LANGS.flatMap((lang) => MAIN_PAGES.map((page) => pathOf({ page, lang })));
const CACHE_BYTES = 128 * 1024 * 1024;
/** Pages that readers already wait for are rendered first. */
const WARM_AFTER_MS = 1_000;

/**
 * Loads the content, builds the site if need be, serves it on `PORT`, 3000 by default, and follows the content folder;
 * with `--preview` drafts are shown, too. With `--dev` pages are
 * compiled when asked for and never cached: an edit of a component shows on reload, one of the server needs a restart.
 */
async function main(): Promise<void> {
  const { preview, dev } = parseArgs({
    options: {
      preview: { type: "boolean", default: false },
      dev: { type: "boolean", default: false },
    },
  }).values;
  const warmed = dev ? [] : SECTIONS;
  const log = createLog();
  // Without it a closed standard error is an exception, which Next prints there, which is an exception, for ever.
  process.stderr.on("error", () => undefined);
  let responses: SiteResponses | null = null;
  let state: SiteState | null = null;
  const worker = await startRenderWorker({
    ...{ preview, dev },
    event: log.event,
    state: (now) => {
      const isNew = now.revision !== state?.revision;
      state = now;
      if (!isNew || responses === null) return;
      responses.invalidate();
      const failed = (error: unknown) => log.event("warm-failed", { message: String(error) });
      setTimeout(() => responses?.warm(warmed).catch(failed), WARM_AFTER_MS).unref();
    },
    onEnd: (error) => {
      log.event("render-thread-ended", { message: String(error) });
      log.flush();
      process.exit(1);
    },
  });
  const base = baseHeaders({ https: settings.url.startsWith("https:"), noindex: preview });
  const files = await loadStaticFiles(ROOT, base);
  const cacheBytes = dev ? 0 : CACHE_BYTES;
  const site = new SiteResponses({ renderer: worker, files, base, cacheBytes });
  responses = site;
  await site.warm(warmed);
  const health = () => ({ ...state });
  const { server, drain } = createHttpServer({ responses: site, base, log, health });
  // Catches up with edits made during start-up, then watches.
  worker.follow();
  const port = Number(process.env["PORT"] || 3000);
  server.listen(port, () => {
    const address = server.address();
    const given = typeof address === "object" && address !== null ? address.port : port;
    log.event("listening", { url: `http://localhost:${given}`, preview, ...state });
  });
  process.on("SIGHUP", worker.follow);
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.once(signal, async () => {
      log.event("draining", { signal });
      await drain();
      log.flush();
      process.exit(0);
    });
  }
}

main().catch((error: unknown) => {
  const isContent = error instanceof BrokenContent;
  const text =
    error instanceof Error && !isContent ? error.stack : String(isContent ? error.message : error);
  process.stderr.write(`${text}\n`);
  process.exit(1);
});
