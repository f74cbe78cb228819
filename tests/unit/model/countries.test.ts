import { expect, test } from "vitest";
import { COUNTRY_CODES, countryName, isCountry } from "#lib/model/countries";
import { LANGS } from "#lib/model/lang";

test("there are 250 countries, in order, each with a name of its own in both languages", () => {
  expect(COUNTRY_CODES).toHaveLength(250);
  expect([...new Set(COUNTRY_CODES)].sort()).toEqual(COUNTRY_CODES);
  for (const lang of LANGS) {
    const names = COUNTRY_CODES.map((code) => countryName(code, lang));
    expect(names.filter((name, index) => name === COUNTRY_CODES[index])).toEqual([]);
    expect(new Set(names).size).toBe(250);
  }
});

test("codes of former states, of unions and of the post alone are no countries", () => {
  for (const code of ["DD", "SU", "YU", "UK", "EU", "UN", "AC", "IC", "ZZ", "lv", ""]) {
    expect(isCountry(code), code).toBe(false);
  }
});
