import { expect, test } from "vitest";
import { readSettings } from "#lib/model/settings";

test("without settings the site is an unofficial archive on localhost", () => {
  const site = readSettings({});
  expect(site).toMatchObject({ url: "http://localhost:3000", contact: null, adopted: false });
  expect(site.publisher).toEqual(site.name);
});

test("adoption changes name and publisher together", () => {
  const site = readSettings({ SITE_ADOPTED: "true", SITE_URL: "https://example.lv/" });
  expect(site.url).toBe("https://example.lv");
  expect(site.publisher.lv).toBe("Latvijas Republikas Iekšlietu ministrija");
});

test.each([{ SITE_URL: "example.lv" }, { SITE_URL: "https://a.lv/b" }, { SITE_ADOPTED: "yes" }])(
  "a setting that cannot be meant is refused: %o",
  (env) => {
    expect(() => readSettings(env)).toThrow(/must be/);
  },
);
