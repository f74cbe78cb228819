import { expect, test } from "playwright/test";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { LANGS } from "#lib/model/lang";
import { pathOf } from "#lib/routing/routes";
import { sitePages } from "#lib/routing/site-pages";
import { axeFindings } from "../support/axe";
import { PAGE_KINDS } from "../support/page-kinds";

test.use({ javaScriptEnabled: true });
test.setTimeout(1_200_000);

const snapshot = snapshotOf(loadArchive("content"));
const EVERY_PAGE = new Set(LANGS.flatMap((lang) => sitePages(snapshot, lang).map(pathOf)));

/** How every kind of page is looked at; what the test of every page looks at is left out. */
const VIEWS = [
  { colorScheme: "light", width: 1280 },
  { colorScheme: "light", width: 320 },
  { colorScheme: "dark", width: 1280 },
  { colorScheme: "dark", width: 320 },
] as const;

for (const lang of LANGS) {
  test(`axe finds nothing on any kind of page in ${lang}, light and dark, wide and narrow`, async ({
    page,
  }) => {
    for (const { name, address } of PAGE_KINDS.filter((kind) => kind.lang === lang)) {
      await page.goto(address);
      for (const { colorScheme, width } of VIEWS.slice(EVERY_PAGE.has(address) ? 1 : 0)) {
        await page.emulateMedia({ colorScheme });
        await page.setViewportSize({ width, height: 800 });
        expect(await axeFindings(page), `${name}, ${colorScheme}, ${width} px`).toEqual([]);
      }
    }
  });

  test(`axe finds nothing on any page in ${lang}`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 });
    for (const path of [...EVERY_PAGE].filter((one) => one.startsWith(`/${lang}`))) {
      await page.goto(path);
      expect(await axeFindings(page), path).toEqual([]);
    }
  });
}
