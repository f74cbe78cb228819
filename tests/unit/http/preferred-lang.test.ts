import { expect, test } from "vitest";
import { preferredLang } from "#lib/http/preferred-lang";

test.each([
  ["lv-LV,lv;q=0.9,en;q=0.8", "lv"],
  ["en-GB,en;q=0.9,lv;q=0.8", "en"],
  ["en;q=0.3, lv;q=0.3", "lv"],
  ["de,en;q=0.5", "en"],
  ["de", "lv"],
  ["*", "lv"],
  ["lv;q=0, *;q=0.5", "en"],
  ["en, lv", "lv"],
  ["en-GB, lv-LV", "lv"],
  ["lv-LV;q=0.1, en", "en"],
  ["not a header", "lv"],
  [undefined, "lv"],
])("a browser that sends `%s` reads %s", (header, lang) => {
  expect(preferredLang(header)).toBe(lang);
});
