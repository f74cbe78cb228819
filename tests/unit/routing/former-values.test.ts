import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { canonicalQuery } from "#lib/routing/canonical-query";
import { resolve } from "#lib/routing/resolve";
import { movedTo, statusOf } from "#lib/routing/site-pages";
import { visitListPage } from "#lib/visits/visit-list";
import { ARCHIVE } from "../../support/archive";

const snapshot = snapshotOf(loadArchive(ARCHIVE));

/** The address of a list as the site resolves it. */
function at(target: string) {
  return resolve(
    target,
    (route) => statusOf(snapshot, route),
    (route) => movedTo(snapshot, route),
  );
}

/** Values of the first edition whose words changed, and what stands in their place. */
const FORMER = [
  ["kind=incoming_meeting", "kind=bilateral_meeting"],
  ["kind=visit_abroad", "where=abroad"],
  ["kind=council", "kind=eu_council&kind=ministers"],
  ["kind=working_group", "kind=committee"],
  ["kind=forum", "kind=conference&kind=ministers"],
  ["kind=regional_meeting", "kind=committee&kind=ministers"],
  ["kind=evaluation_visit", "kind=evaluation"],
  ["status=announced", "status=planned&status=unconfirmed"],
  ["kind=council&kind=forum", "kind=conference&kind=eu_council&kind=ministers"],
  ["year=2019&kind=visit_abroad&org=frontex", "org=frontex&year=2019&where=abroad"],
  ["kind=%20council%20", "kind=eu_council&kind=ministers"],
] as const;

test.each(FORMER)(
  "`%s` moves for good to `%s`, whose every value is understood",
  (former, today) => {
    expect(canonicalQuery(new URLSearchParams(former))).toBe(today);
    for (const path of ["/lv/vizites", "/en/visits", "/en/visits.csv", "/lv/vizites.atom"]) {
      expect(at(`${path}?${former}`)).toEqual({ kind: "moved", to: `${path}?${today}` });
      expect(at(`${path}?${today}`)).toMatchObject({ address: `${path}?${today}` });
    }
    expect(visitListPage(new URLSearchParams(today), snapshot, "lv").ignored).toEqual([]);
  },
);

/** Values of the first edition that mean today what they meant. */
const KEPT =
  "kind=assembly kind=governing_board kind=conference status=held status=cancelled mode=in_person mode=online mode=hybrid".split(
    " ",
  );

test.each(KEPT)("`%s` stays as it is", (query) => {
  expect(canonicalQuery(new URLSearchParams(query))).toBe(query);
  expect(visitListPage(new URLSearchParams(query), snapshot, "lv").ignored).toEqual([]);
});

test("only a facet's own value is translated, and no property of every object is one", () => {
  for (const query of ["q=council", "org=forum", "status=council", "kind=constructor"])
    expect(canonicalQuery(new URLSearchParams(query))).toBe(query);
});
