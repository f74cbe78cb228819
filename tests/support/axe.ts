import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { AxeResults } from "axe-core";
import type { OpenPage } from "./layout";

const file = createRequire(import.meta.url).resolve("axe-core/axe.min.js");
/** An expression, so that every browser can evaluate it. */
const source = `(() => { ${readFileSync(file, "utf8")} })()`;

/** WCAG 2.0 to 2.2, levels A and AA, the good practices, and contrast of level AAA. */
const OPTIONS = {
  runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
  rules: {
    "color-contrast-enhanced": { enabled: true },
    "target-size": { enabled: true },
  },
  resultTypes: ["violations"],
  // No page has a frame: looking for them is what takes most of the time.
  iframes: false,
  elementRef: false,
};

/** What axe finds wrong with the page that is open, one line a place. Evaluating goes past the page's own policy. */
export async function axeFindings(page: OpenPage): Promise<readonly string[]> {
  const isThere = await page.evaluate(() => "axe" in window);
  if (!isThere) await page.evaluate(source);
  const { violations }: AxeResults = await page.evaluate(
    `axe.run(document, ${JSON.stringify(OPTIONS)})`,
  );
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
