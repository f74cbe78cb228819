import fc from "fast-check";
import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { mapOf } from "#lib/map/clusters";
import { MAP, onMap } from "#lib/map/projection";
import { LANGS } from "#lib/model/lang";
import { ARCHIVE } from "../../support/archive";

const { places } = snapshotOf(loadArchive(ARCHIVE));

test("Europe is on the map with north above and east to the right; Chile and Japan are off it", () => {
  const point = (id: string) => {
    const place = places.get(id);
    return place === undefined ? null : onMap(place.at);
  };
  const [riga, kirkenes, london] = [point("riga"), point("kirkenes"), point("london")];
  expect(kirkenes?.y).toBeLessThan(riga?.y ?? 0);
  expect(london?.x).toBeLessThan(riga?.x ?? 0);
  expect([point("santiago"), point("sendai")]).toEqual([null, null]);
});

const counts = fc
  .uniqueArray(fc.constantFrom(...places.keys()))
  .chain((ids) =>
    fc
      .array(fc.integer({ min: 0, max: 500 }), { minLength: ids.length, maxLength: ids.length })
      .map((numbers) => new Map(ids.map((id, index) => [id, numbers[index] ?? 0]))),
  );

test("a map shows every visit of a place once, on it or named beside it", () => {
  fc.assert(
    fc.property(counts, (visits) => {
      const map = mapOf(visits, places, "lv");
      const sum = (list: readonly { count: number }[]) =>
        list.reduce((total, { count }) => total + count, 0);
      expect(sum(map.places)).toBe([...visits.values()].reduce((total, one) => total + one, 0));
      expect(sum(map.clusters) + sum(map.offMap)).toBe(sum(map.places));
    }),
  );
});

test("circles never touch and stay on the map, whatever is chosen", () => {
  fc.assert(
    fc.property(counts, fc.constantFrom(...LANGS), (visits, lang) => {
      const { clusters } = mapOf(visits, places, lang);
      for (const [index, a] of clusters.entries()) {
        expect(a.x > 0 && a.x < MAP.width && a.y > 0 && a.y < MAP.height).toBe(true);
        for (const b of clusters.slice(index + 1)) {
          expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThan(a.radius + b.radius);
        }
      }
    }),
  );
});

test("circles have areas in proportion to their counts, down to a smallest that can be seen", () => {
  const visits = new Map([
    ["riga", 100],
    ["london", 25],
    ["celje", 1],
  ]);
  const { clusters } = mapOf(visits, places, "lv");
  const [first, second] = clusters.toSorted((a, b) => b.count - a.count);
  if (first === undefined || second === undefined) throw new Error("the archive has no places");
  const ratio = (first.radius / second.radius) ** 2;
  expect(ratio).toBeCloseTo(first.count / second.count, 1);
  expect(Math.min(...clusters.map(({ radius }) => radius))).toBeGreaterThan(4);
});
