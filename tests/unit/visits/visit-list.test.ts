import fc from "fast-check";
import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { listTitle } from "#lib/format/list-words";
import { LANGS } from "#lib/model/lang";
import { canonicalQuery, PARAMS } from "#lib/routing/canonical-query";
import { ALL_LIMIT, PAGE_SIZE, TABLE_SIZE } from "#lib/visits/pagination";
import { visitListPage } from "#lib/visits/visit-list";
import { ARCHIVE } from "../../support/archive";
import { MANY_RUNS } from "../../support/nightly";

const snapshot = snapshotOf(loadArchive(ARCHIVE));

const HOSTILE =
  "\"'<script>alert(1)</script> %00 \0 \u202e 🙂 ../../etc/passwd -1 1e9 NaN __proto__ constructor 2019-02-30 0000";
const value = fc.oneof(
  fc.string({ unit: "binary", maxLength: 300 }),
  fc.constantFrom(
    ...HOSTILE.split(" "),
    "frontex",
    "LV",
    "2019",
    "riga",
    "online",
    "all",
    "oldest",
  ),
);
const pairs = fc.array(fc.tuple(fc.constantFrom(...PARAMS, "q[]", "x"), value), { maxLength: 8 });

test("every address is a list: what it means is shown, what it cannot mean is named, nothing else is", () => {
  fc.assert(
    fc.property(pairs, (pairs) => {
      // The server sends any other form of an address to this one.
      const asked = new URLSearchParams(canonicalQuery(new URLSearchParams(pairs)));
      const { params, query, ignored, pagination } = visitListPage(asked, snapshot, "lv");
      expect(pagination.visits.length).toBeLessThanOrEqual(
        {
          all: ALL_LIMIT,
          table: TABLE_SIZE,
          list: PAGE_SIZE,
          statistics: PAGE_SIZE,
          map: PAGE_SIZE,
          follow: PAGE_SIZE,
        }[query.view],
      );
      expect(pagination.page).toBeLessThanOrEqual(pagination.pages);
      for (const lang of LANGS)
        expect(listTitle(query, { ...pagination, isInexact: false }, snapshot, lang)).not.toBe("");
      expect(canonicalQuery(params)).toBe(String(params));
      const again = visitListPage(params, snapshot, "lv");
      expect(again.ignored).toEqual([]);
      expect(String(again.params)).toBe(String(params));
      const named = [...asked].filter(([name]) => !PARAMS.some((param) => param === name));
      const unknown = new Set(ignored.filter(({ why }) => why === "name").map(({ name }) => name));
      expect(named.filter(([name]) => !unknown.has(name))).toEqual([]);
    }),
    { numRuns: MANY_RUNS },
  );
});
