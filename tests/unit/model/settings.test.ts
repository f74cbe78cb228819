import { expect, test } from "vitest";
import { readSettings } from "#lib/model/settings";

test("without settings the site is an unofficial archive on localhost", () => {
  const site = readSettings({});
  expect(site).toMatchObject({ url: "http://localhost:3000", contact: null, adopted: false });
  expect(site).toMatchObject({ issues: null, documentsContact: null });
  expect(site.publisher).toEqual(site.name);
});

test("adoption changes name and publisher together", () => {
  const site = readSettings({ SITE_ADOPTED: "true", SITE_URL: "https://example.lv/" });
  expect(site.url).toBe("https://example.lv");
  expect(site.publisher.lv).toBe("Latvijas Republikas Iekšlietu ministrija");
});

test("addresses of contact, issues and documents are taken as they are", () => {
  const site = readSettings({
    SITE_CONTACT: "arhivs@example.lv",
    SITE_ISSUES: "https://github.com/owner/archive/issues/",
    SITE_DOCUMENTS_CONTACT: "dokumenti@iestade.example.lv",
  });
  expect(site).toMatchObject({
    contact: "arhivs@example.lv",
    issues: "https://github.com/owner/archive/issues",
    documentsContact: "dokumenti@iestade.example.lv",
  });
});

test.each([
  { SITE_URL: "example.lv" },
  { SITE_URL: "https://a.lv/b" },
  { SITE_ADOPTED: "yes" },
  { SITE_CONTACT: "arhivs" },
  { SITE_CONTACT: "a@example.lv?cc=b@example.lv" },
  { SITE_ISSUES: "http://github.com/a/b/issues" },
  { SITE_ISSUES: "https://github.com/a/b/issues?q=1" },
  { SITE_DOCUMENTS_CONTACT: "a@b, c@d.lv" },
])("a setting that cannot be meant is refused: %o", (env) => {
  expect(() => readSettings(env)).toThrow(/must be/);
});
