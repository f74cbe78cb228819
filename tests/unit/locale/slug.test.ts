import { expect, test } from "vitest";
import { slugify } from "#lib/locale/slug";

test.each([
  ["Sandis Ģirģens", "sandis-girgens"],
  ["Łódź", "lodz"],
  ["Øresund", "oresund"],
  ["Đorđe Ivanović", "dorde-ivanovic"],
  ["Þingvellir, Ísland", "thingvellir-island"],
  ["  Kirkenesa – Straße 5. ", "kirkenesa-strasse-5"],
  ["…", ""],
])("%j is %j as a slug", (text, slug) => {
  expect(slugify(text)).toBe(slug);
});
