import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "#lib/locale/edit-distance";

test.each([
  ["", "", 0],
  ["interpol", "interpool", 1],
  ["fronteks", "frontex", 2],
  ["riag", "riga", 1],
  ["abcd", "badc", 2],
])("from %j to %j it is %i", (from, to, distance) => {
  expect(editDistance(from, to)).toBe(distance);
});

test("a limit changes no distance within it, and what is beyond is infinite", () => {
  const word = fc.string({ unit: fc.constantFrom("a", "b", "c"), maxLength: 8 });
  fc.assert(
    fc.property(word, word, fc.nat(4), (from, to, most) => {
      const distance = editDistance(from, to);
      expect(editDistance(from, to, most)).toBe(
        distance <= most ? distance : Number.POSITIVE_INFINITY,
      );
    }),
    { numRuns: 2_000 },
  );
});
