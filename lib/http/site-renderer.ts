import type { ArchiveSnapshot } from "#lib/archive-store";
import { fileAt } from "#lib/export/writers";
import { resolve } from "#lib/routing/resolve";
import { movedTo, statusOf } from "#lib/routing/site-pages";
import { ensureBuild, ROOT } from "./next-build";
import { nextRenderer } from "./next-renderer";
import type { PageSource } from "./site-responses";
import { loadStyles } from "./static-files";
import { finishAnswer } from "./strip-scripts";

/** The site's files, and its pages as Next makes them of published content, without their scripts; builds what is missing. */
export async function siteRenderer(snapshot: () => ArchiveSnapshot): Promise<PageSource> {
  ensureBuild();
  const styles = loadStyles(ROOT);
  const ask = await nextRenderer(ROOT);
  return {
    resolve: (target) =>
      resolve(
        target,
        (route) => statusOf(snapshot(), route),
        (route) => movedTo(snapshot(), route),
      ),
    async render(address) {
      const file = fileAt(snapshot(), address);
      return file === null
        ? ofOneRevision(snapshot, async () => finishAnswer(await ask(address), styles))
        : { type: file.type, body: Buffer.from(file.text), styleSources: [] };
    },
  };
}

/** Makes something again as long as the content changes meanwhile. */
async function ofOneRevision<T>(
  snapshot: () => ArchiveSnapshot,
  make: () => Promise<T>,
): Promise<T> {
  for (;;) {
    const asked = snapshot();
    try {
      const made = await make();
      if (snapshot() === asked) return made;
    } catch (error) {
      if (snapshot() === asked) throw error;
    }
  }
}
