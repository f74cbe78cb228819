import { expect, test } from "playwright/test";
import { contentOf } from "#lib/content";
import { loadArchive } from "#lib/content/load";
import { LANGS } from "#lib/lang";
import { siteRoutes } from "#lib/queries/site-routes";
import { pathOf } from "#lib/routes";
import { axeFindings } from "../axe";
import { PAGE_KINDS } from "../page-kinds";

test.use({ javaScriptEnabled: true });
test.setTimeout(1_200_000);

for (const colorScheme of ["light", "dark"] as const) {
  for (const width of [1280, 320]) {
    test(`axe finds nothing on any kind of page, ${colorScheme}, ${width} px`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 800 });
      for (const { name, address } of PAGE_KINDS) {
        await page.goto(address);
        expect(await axeFindings(page), name).toEqual([]);
      }
    });
  }
}

const content = contentOf(loadArchive("content"));

for (const lang of LANGS) {
  test(`axe finds nothing on any page in ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    for (const path of siteRoutes(content, lang).map(pathOf)) {
      await page.goto(path);
      expect(await axeFindings(page), path).toEqual([]);
    }
  });
}
