import PQueue from "p-queue";
import { type Content, publish } from "./lib/content";
import { ContentError } from "./lib/content/issue";
import { loadArchive } from "./lib/content/load";
import { report } from "./lib/content/report";
import { LANGS } from "./lib/lang";
import { type SitePages, sitePages } from "./lib/live/site-pages";
import { siteRenderer } from "./lib/live/site-renderer";
import { everyAddress } from "./lib/queries/every-address";
import { COLLECTIONS, pathOf } from "./lib/routes";
import { linesOf } from "./lib/server/headers";
import type { Answer } from "./lib/server/kept";
import { StaticSite } from "./lib/server/static-site";
import { contentDir } from "./lib/site";

/**
 * `npm run export -- DIR`: writes every page and file of the site into a folder for any static host. Search and
 * filters need the server; `_redirects` and `_headers` say the rest to hosts that read them.
 */
async function main(): Promise<void> {
  const dir = process.argv[2];
  if (dir === undefined) throw new Error("name the folder to write: npm run export -- DIR");
  const content = publish(loadArchive(contentDir()));
  const site = await sitePages(await siteRenderer(() => content), false);
  const folder = new StaticSite(dir);
  const addresses = everyAddress(content);
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
  await folder.put("_redirects", textOf(redirects(content)));
  await folder.put("_headers", textOf(headersFile(site, [...styles].sort())));
  const { written, unchanged, removed } = await folder.finish();
  const counts = `${written} written, ${unchanged} unchanged, ${removed} removed`;
  process.stdout.write(`${process.stdout.isTTY ? "\r" : ""}${dir}: ${counts}\n`);
}

function textOf(text: string): Answer {
  const body = Buffer.from(text);
  return { status: 200, type: "text/plain", body, headers: [] };
}

function redirects(content: Content): string {
  const moved = COLLECTIONS.flatMap((page) =>
    [...content.formerly]
      .filter(([, id]) => content[page].has(id))
      .flatMap(([old, id]) =>
        LANGS.map((lang) => [old, id].map((each) => ({ page, lang, id: each }))),
      ),
  );
  return moved.map((pair) => `${pair.map(pathOf).join(" ")} 308\n`).join("");
}

/** The headers of a page with the styles of all pages, for a host that knows no address by itself. */
function headersFile({ base }: SitePages, styles: readonly string[]): string {
  const lines = linesOf(base("own", styles)).map((line) => `  ${line}\n`);
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
