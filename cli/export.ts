import PQueue from "p-queue";
import { type ArchiveSnapshot, publishArchive } from "#lib/archive-store";
import { ContentError } from "#lib/content/issues/issue";
import { report } from "#lib/content/issues/report";
import { loadArchive } from "#lib/content/load";
import type { FinishedResponse } from "#lib/http/cached-response";
import { headerLines } from "#lib/http/security-headers";
import { createSite, type Site } from "#lib/http/site";
import { siteRenderer } from "#lib/http/site-renderer";
import { StaticExport } from "#lib/http/static-export";
import { LANGS } from "#lib/model/lang";
import { contentDir } from "#lib/model/settings";
import { COLLECTIONS } from "#lib/routing/pages";
import { pathOf } from "#lib/routing/routes";
import { everyAddress } from "#lib/routing/site-pages";

/**
 * `npm run export -- DIR`: writes every page and file of the site into a folder for any static host. Search and
 * filters need the server; `_redirects` and `_headers` say the rest to hosts that read them.
 */
async function main(): Promise<void> {
  const dir = process.argv[2];
  if (dir === undefined) throw new Error("name the folder to write: npm run export -- DIR");
  const snapshot = publishArchive(loadArchive(contentDir()));
  const site = await createSite(await siteRenderer(() => snapshot), false);
  const folder = new StaticExport(dir);
  const addresses = everyAddress(snapshot);
  const queue = new PQueue({ concurrency: 8 });
  const styles = new Set<string>();
  let done = 0;
  const tell = () => {
    done += 1;
    if (process.stdout.isTTY) process.stdout.write(`\r${done} / ${addresses.length}`);
  };
  await queue.addAll(
    addresses.map((address) => async () => {
      const page = await site.pages.finish(address);
      for (const source of page.styleSources) styles.add(source);
      await folder.add(address, page);
      tell();
    }),
  );
  for (const [path, kept] of site.files) await folder.putKept(path, kept);
  await folder.put("index.html", await site.pages.finish("/lv"));
  await folder.put("404.html", await site.pages.finish("/lv/-/missing", 404));
  await folder.put("_redirects", textOf(redirects(snapshot)));
  await folder.put("_headers", textOf(headersFile(site, [...styles].sort())));
  const { written, unchanged, removed } = await folder.finish();
  const counts = `${written} written, ${unchanged} unchanged, ${removed} removed`;
  process.stdout.write(`${process.stdout.isTTY ? "\r" : ""}${dir}: ${counts}\n`);
}

function textOf(text: string): FinishedResponse {
  const body = Buffer.from(text);
  return { status: 200, type: "text/plain", body, headers: [] };
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
function headersFile({ base }: Site, styles: readonly string[]): string {
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
