import PQueue from "p-queue";
import { type ArchiveSnapshot, publishArchive } from "#lib/archive-store";
import { ContentError } from "#lib/content/issues/issue";
import { report } from "#lib/content/issues/report";
import { loadArchive } from "#lib/content/load";
import { ROOT } from "#lib/http/next-build";
import type { RenderedPage } from "#lib/http/rendered-page";
import { type BaseHeaders, baseHeaders, headerLines } from "#lib/http/security-headers";
import { type SiteRenderer, startSiteRenderer } from "#lib/http/site-renderer";
import { StaticExport } from "#lib/http/static-export";
import { loadStaticFiles } from "#lib/http/static-files";
import { LANGS } from "#lib/model/lang";
import { contentDir, settings } from "#lib/model/settings";
import { COLLECTIONS } from "#lib/routing/pages";
import { pathOf } from "#lib/routing/routes";
import { everyAddress, pictureAddresses } from "#lib/routing/site-pages";

/**
 * `npm run export -- DIR`: writes every page, file and picture of the site into a folder for any static host. Search and
 * filters need the server; `_redirects` and `_headers` say the rest to hosts that read them.
 */
async function main(): Promise<void> {
  const dir = process.argv[2];
  if (dir === undefined) throw new Error("name the folder to write: npm run export -- DIR");
  const snapshot = publishArchive(loadArchive(contentDir()));
  const renderer = await startSiteRenderer({ snapshot: () => snapshot });
  const base = baseHeaders({ https: settings.url.startsWith("https:"), noindex: false });
  const folder = new StaticExport(dir);
  const addresses = [...everyAddress(snapshot), ...pictureAddresses(snapshot)];
  const queue = new PQueue({ concurrency: 8 });
  const styles = new Set<string>();
  let done = 0;
  const progress = () => {
    done += 1;
    if (process.stdout.isTTY) process.stdout.write(`\r${done} / ${addresses.length}`);
  };
  await queue.addAll(
    addresses.map((address) => async () => {
      const page = await pageAt(renderer, address);
      for (const source of page.styleSources) styles.add(source);
      await folder.add(address, page);
      progress();
    }),
  );
  for (const [path, cached] of await loadStaticFiles(ROOT, base))
    await folder.putCached(path, cached);
  await folder.put("index.html", await pageAt(renderer, "/lv"));
  await folder.put("404.html", await renderer.renderError("missing", "lv"));
  await folder.put("_redirects", textFile(redirects(snapshot)));
  await folder.put("_headers", textFile(headersFile(base, [...styles].sort())));
  const { written, unchanged, removed } = await folder.finish();
  const counts = `${written} written, ${unchanged} unchanged, ${removed} removed`;
  process.stdout.write(`${process.stdout.isTTY ? "\r" : ""}${dir}: ${counts}\n`);
}

async function pageAt(renderer: SiteRenderer, address: string): Promise<RenderedPage> {
  const rendering = await renderer.respond(address);
  if (rendering.kind !== "page") throw new Error(`${address}: ${rendering.kind}`);
  return rendering.page;
}

function textFile(text: string): Pick<RenderedPage, "type" | "body"> {
  return { type: "text/plain", body: Buffer.from(text) };
}

function redirects(snapshot: ArchiveSnapshot): string {
  const moved = COLLECTIONS.flatMap((page) =>
    [...snapshot.formerly]
      .filter(([, id]) => snapshot[page].has(id))
      .flatMap(([old, id]) =>
        LANGS.map((lang) => [old, id].map((each) => ({ page, lang, id: each }))),
      ),
  );
  return moved.map((pair) => `${pair.map(pathOf).join(" ")} 308\n`).join("");
}

/** The headers of a page with the styles of all pages, for a host that knows no address by itself. */
function headersFile(base: BaseHeaders, styles: readonly string[]): string {
  const lines = headerLines(base("own", styles)).map((line) => `  ${line}\n`);
  return `/*\n${lines.join("")}`;
}

main().then(
  () => process.exit(0),
  (error: unknown) => {
    const isContent = error instanceof ContentError;
    process.stderr.write(isContent ? report(error.issues, "lv") : `${String(error)}\n`);
    process.exit(1);
  },
);
