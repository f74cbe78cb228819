import { expect, test } from "vitest";
import { LATVIAN_MONTH, latvianMonth, MONTHS } from "#lib/locale/months";

test("every case of a Latvian month begins with its stem and has its number", () => {
  const stems = new RegExp(`^(?:${LATVIAN_MONTH})`);
  const { nominative, genitive, locative } = MONTHS.lv;
  for (const names of [nominative, genitive, locative]) {
    expect(names.filter((name) => !stems.test(name))).toEqual([]);
    expect(names.map(latvianMonth)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]);
  }
  expect(LATVIAN_MONTH.split("|")).toHaveLength(12);
  expect(latvianMonth("gada")).toBeNull();
});
