import { parseArgs } from "node:util";
import { setFlagsFromString } from "node:v8";
import { createHttpServer } from "./lib/http/http-server";
import type { SiteState } from "./lib/http/render-worker";
import { BrokenContent, startRenderWorker } from "./lib/http/render-worker-client";
import { createLog } from "./lib/http/request-log";
import { createSite } from "./lib/http/site";
import type { SiteResponses } from "./lib/http/site-responses";
import { LANGS } from "./lib/model/lang";
import { MAIN_PAGES } from "./lib/routing/pages";
import { pathOf } from "./lib/routing/routes";

const HUBS = LANGS.flatMap((lang) => MAIN_PAGES.map((page) => pathOf({ page, lang })));

/** What readers already wait for is made first. */
const WARM_AFTER_MS = 1_000;

/**
 * Loads the content, builds what is missing, serves the site on `PORT`, 3000 by default, and follows the content
 * folder; with `--preview` drafts are shown, too.
 */
async function main(): Promise<void> {
  const { preview } = parseArgs({
    options: { preview: { type: "boolean", default: false } },
  }).values;
  // Memory before processor time: as it comes, V8 lets a heap double between two collections.
  setFlagsFromString("--heap-growing-percent=40");
  const log = createLog();
  // Without it a closed standard error is an exception, which Next prints there, which is an exception, for ever.
  process.stderr.on("error", () => undefined);
  let pages: SiteResponses | null = null;
  let state: SiteState | null = null;
  const thread = await startRenderWorker({
    preview,
    event: log.event,
    state: (now) => {
      const isNew = now.revision !== state?.revision;
      state = now;
      if (!isNew || pages === null) return;
      pages.invalidate();
      const failed = (error: unknown) => log.event("warm-failed", { message: String(error) });
      setTimeout(() => pages?.warm(HUBS).catch(failed), WARM_AFTER_MS).unref();
    },
    onEnd: (error) => {
      log.event("render-thread-ended", { message: String(error) });
      log.flush();
      process.exit(1);
    },
  });
  const { files, base, ...site } = await createSite(thread, preview);
  pages = site.pages;
  await pages.warm(HUBS);
  const { server, drain } = createHttpServer({
    pages,
    files,
    base,
    log,
    health: () => ({ ...state }),
  });
  // What changed while the site was being built and warmed, and from now on.
  thread.follow();
  const port = Number(process.env["PORT"] || 3000);
  server.listen(port, () => {
    const address = server.address();
    const given = typeof address === "object" && address !== null ? address.port : port;
    log.event("listening", { url: `http://localhost:${given}`, preview, ...state });
  });
  process.on("SIGHUP", thread.follow);
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
  const isTold = error instanceof BrokenContent;
  const text =
    error instanceof Error && !isTold ? error.stack : String(isTold ? error.message : error);
  process.stderr.write(`${text}\n`);
  process.exit(1);
});
