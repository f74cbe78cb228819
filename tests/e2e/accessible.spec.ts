import { AxeBuilder } from "@axe-core/playwright";
import { expect, test } from "playwright/test";

test.use({ javaScriptEnabled: true });

const KINDS = [
  ["/lv", "/en"],
  ["/lv/organizacijas", "/en/organisations"],
  ["/lv/organizacijas/coe", "/en/organisations/coe"],
  ["/lv/vizites?year=2019&foo=1", "/en/visits?year=2019&foo=1"],
  ["/lv/vizites/2019-10-31-bstf-berlin", "/en/visits/2019-10-31-bstf-berlin"],
  ["/lv/nekas", "/en/nothing"],
].flat();

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [320, 1280]) {
    for (const address of KINDS) {
      test(`axe finds nothing on ${address}, ${colorScheme}, ${width} px, and nothing scrolls sideways`, async ({
        page,
      }) => {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        await page.goto(address);
        const { violations } = await new AxeBuilder({ page })
          .options({
            rules: {
              "color-contrast-enhanced": { enabled: true },
              "target-size": { enabled: true },
            },
          })
          .analyze();
        const found = violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`,
        );
        await expect.poll(() => found).toEqual([]);
        const overflow = () =>
          page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        await expect.poll(overflow).toBeLessThanOrEqual(0);
      });
    }
  }
}
