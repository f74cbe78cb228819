import type { Content } from "../content";
import { fileAt } from "../export/data-file";
import { movedTo, statusOf } from "../queries/site-routes";
import { resolve } from "../routes";
import { loadStyles } from "../server/assets";
import { ensureBuild, ROOT } from "../server/build";
import { finishAnswer } from "../server/output";
import type { PageSource } from "../server/pages";
import { nextRenderer } from "./next-renderer";

/** The site's files, and its pages as Next makes them of published content, without their scripts; builds what is missing. */
export async function siteRenderer(content: () => Content): Promise<PageSource> {
  ensureBuild();
  const styles = loadStyles(ROOT);
  const ask = await nextRenderer(ROOT);
  return {
    resolve: (target) =>
      resolve(
        target,
        (route) => statusOf(content(), route),
        (route) => movedTo(content(), route),
      ),
    async render(address) {
      const file = fileAt(content(), address);
      return file === null
        ? ofOneRevision(content, async () => finishAnswer(await ask(address), styles))
        : { type: file.type, body: Buffer.from(file.text), styleSources: [] };
    },
  };
}

/** Makes something again as long as the content changes meanwhile. */
async function ofOneRevision<T>(content: () => Content, make: () => Promise<T>): Promise<T> {
  for (;;) {
    const asked = content();
    try {
      const made = await make();
      if (content() === asked) return made;
    } catch (error) {
      if (content() === asked) throw error;
    }
  }
}
