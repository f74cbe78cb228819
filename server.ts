import { parseArgs } from "node:util";
import { createHttpServer } from "./lib/http/http-server";
import { ROOT } from "./lib/http/next-build";
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
/** The content folder is looked at every 30 seconds. */
const UNFOLLOWED_MS = 100_000;

/**
 * Loads the content, builds the site if need be, serves it on `PORT`, 3000 by default, and follows the content folder.
 * `--preview` shows drafts, too; `--edit` does, and has the editors' form, for this machine alone. With `--dev` pages are compiled when asked for and never cached: an edit of a component
 * shows on reload, one of the server itself needs a restart.
 */
async function main(): Promise<void> {
  const flag = { type: "boolean", default: false } as const;
  const options = { preview: flag, dev: flag, edit: flag };
  const { dev, edit, ...flags } = parseArgs({ options }).values;
  const preview = flags.preview || edit;
  const log = createLog();
  // Without it a closed standard error is an exception, which Next prints there, which is an exception, for ever.
  process.stderr.on("error", () => undefined);
  const exit = async (status: number) => {
    await log.flush();
    process.exit(status);
  };
  const worker = await startRenderWorker({
    ...{ preview, dev, event: log.event },
    onEnd: (error) => {
      log.event("render-thread-ended", { message: String(error) });
      exit(1);
    },
  });
  const base = baseHeaders({ https: settings.url.startsWith("https:"), noindex: preview });
  // The packages that the form is made of are not installed where the site is published.
  const form = edit ? await (await import("./lib/http/editor-form")).loadEditorForm(base) : [];
  const files = new Map([...(await loadStaticFiles(ROOT, base)), ...form]);
  const cacheBytes = dev ? 0 : CACHE_BYTES;
  const responses = new SiteResponses({ renderer: worker, files, base, cacheBytes });
  const warm = () => responses.warm(dev ? [] : SECTIONS);
  await warm();
  const { listen, drain } = createHttpServer({
    ...{ responses, base, log },
    health: () => {
      const state = worker.state();
      const following = Date.now() - Date.parse(state?.lookedAt ?? "") < UNFOLLOWED_MS;
      return { following, ...state };
    },
  });
  worker.follow(() => {
    responses.invalidate();
    const failed = (error: unknown) => log.event("warm-failed", { message: String(error) });
    setTimeout(() => warm().catch(failed), WARM_AFTER_MS).unref();
  });
  process.on("SIGHUP", worker.reload);
  let isEnding = false;
  for (const signal of ["SIGTERM", "SIGINT"] as const) {
    process.on(signal, async () => {
      if (isEnding) return;
      isEnding = true;
      log.event("draining", { signal });
      await drain();
      await exit(0);
    });
  }
  if (settings.contact === null) {
    const way = settings.issues ?? "nothing: set SITE_CONTACT or SITE_ISSUES";
    log.event("no-contact", { message: `SITE_CONTACT is not set; readers are sent to ${way}` });
  }
  const host = edit ? "127.0.0.1" : undefined;
  const port = await listen(Number(process.env["PORT"] || 3000), host);
  const url = `http://${host ?? "localhost"}:${port}`;
  const shown = edit ? { url, form: `${url}/redaktors` } : { url };
  log.event("listening", { ...shown, preview, ...worker.state() });
}

main().catch((error: unknown) => {
  const text = error instanceof Error ? error.stack : String(error);
  process.stderr.write(`${error instanceof BrokenContent ? error.message : text}\n`);
  process.exit(1);
});
