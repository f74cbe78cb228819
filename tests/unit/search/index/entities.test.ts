import { expect, test } from "vitest";
import { COUNTRY_CODES } from "#lib/model/countries";
import { parseDay } from "#lib/model/day";
import { entitiesOf } from "#lib/search/index/entities";

test("a search knows the countries that an editor may write, and no other", () => {
  const entities = entitiesOf({
    revision: "0".repeat(16),
    day: parseDay("2026-11-24") ?? expect.fail(),
    covered: null,
    visits: [],
    organisations: [],
    people: [],
    places: [],
    publishers: [],
    topics: [],
    series: [],
    pages: [],
    withdrawn: [],
    gone: [],
  });
  const codes = entities.flatMap(({ key }) =>
    key.startsWith("country ") ? [key.slice("country ".length)] : [],
  );
  expect(codes.sort()).toEqual(COUNTRY_CODES);
});
