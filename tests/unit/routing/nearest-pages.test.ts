import fc from "fast-check";
import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { LANGS } from "#lib/model/lang";
import { nearestPages } from "#lib/routing/nearest-pages";
import { OTHER_WORDS, SECTIONS } from "#lib/routing/pages";
import { resolve } from "#lib/routing/resolve";
import { movedTo, statusOf } from "#lib/routing/site-pages";
import { ARCHIVE } from "../../support/archive";

const snapshot = snapshotOf(loadArchive(ARCHIVE));

/** Where a request is led on to; the last kind where it is not. */
function step(target: string) {
  const resolution = resolve(
    target,
    (route) => statusOf(snapshot, route),
    (route) => movedTo(snapshot, route),
  );
  if (resolution.kind === "moved") return resolution;
  const to = resolution.kind === "missing" ? nearestPages(target, snapshot).to : null;
  return to === null ? resolution : ({ kind: "moved", to } as const);
}

test.each([
  ["/LV", "/lv"],
  ["/LV/Vizites", "/lv/vizites"],
  ["/LV/Vizites?org=un&utm_source=x", "/lv/vizites?org=un"],
  ["/LV/Vizites.CSV?page=2", "/lv/vizites.csv"],
  ["/vizites", "/lv/vizites"],
  ["/visits?year=2019", "/en/visits?year=2019"],
  ["/organisations/osce", "/en/organisations/osce"],
  ["/lv/vizite/2019-05-20-kirkenes-forum", "/lv/vizites/2019-05-20-kirkenes-forum"],
  ["/lv/vizites/2019-05-20-Kirkenes-Forum.json", "/lv/vizites/2019-05-20-kirkenes-forum.json"],
  ["/en/Visits/2019-05-20-kirkenes-forum.png", "/en/visits/2019-05-20-kirkenes-forum.png"],
  ["/en/organizations", "/en/organisations"],
  ["/en/events", "/en/visits"],
  ["/lv/notikumi/2019", "/lv/vizites?year=2019"],
  ["/lv/vizites/2019?org=un", "/lv/vizites?year=2019"],
  ["/lv/vizites/2019-05-20-kirkenes", "/lv/vizites/2019-05-20-kirkenes-forum"],
  ["/lv/vizites/kirkenes-forum", "/lv/vizites/2019-05-20-kirkenes-forum"],
  ["/lv/organizacijas/edso", "/lv/organizacijas/osce"],
  ["/lv/organiz%C4%81cijas/EDSO/", "/lv/organizacijas/osce"],
  ["/lv/organizacijas/eiropas-drosibas-un-sadarbibas-organizacija", "/lv/organizacijas/osce"],
  ["/en/osce", "/en/organisations/osce"],
  ["/lv/personas/girgens", "/lv/personas/sandis-girgens"],
  ["/lv/personas/%C4%A2ir%C4%A3ens", "/lv/personas/sandis-girgens"],
  ["/lv/valstis/polija", "/lv/valstis/pl"],
  ["/en/countries/Poland", "/en/countries/pl"],
])("`%s` can only mean `%s`", (target, to) => {
  expect(step(target)).toEqual({ kind: "moved", to });
});

test.each([
  ["/lv/vizites/2019-05-21-kirkenes-forum", ["visits/2019-05-20-kirkenes-forum"]],
  ["/en/organisations/interpool", ["organisations/interpol"]],
  ["/lv/personas/frontex", ["organisations/frontex", "topics/external-border"]],
  ["/osce", ["organisations/osce"]],
])("`%s` may mean %j", (target, expected) => {
  const { to, near } = nearestPages(target, snapshot);
  expect(to).toBeNull();
  expect(near.map(({ page, id }) => `${page}/${id}`)).toEqual(expected);
});

test("of several people with one surname none is chosen, and at most five records are named", () => {
  const { to, near } = nearestPages("/lv/personas/abolins", snapshot);
  expect(to).toBeNull();
  expect(near.map(({ id }) => id)).toEqual(["kaspars-abolins", "oskars-abolins"]);
  expect(nearestPages("/lv/organizacijas/eiropas", snapshot).near.length).toBeLessThanOrEqual(5);
});

test.each([
  "/favicon.png",
  "/wp-login.php",
  "/.env",
  "/lv/-/error",
  "/lv/-/missing?near=visits/2019-05-20-kirkenes-forum",
  "/lv/vizites/%2e%2e",
  "/lv/vizites/%zz",
  "/en/a/b/c",
  "/lv/vizites/9999",
  `/lv/personas/${"a".repeat(1900)}`,
  "//",
  "//evil.example",
])("`%s` means nothing", (target) => {
  expect(nearestPages(target, snapshot)).toEqual({ to: null, near: [] });
});

test("no other word for a page is the word of a page", () => {
  const words = Object.values(SECTIONS).flatMap((names): string[] => Object.values(names));
  const others = Object.values(OTHER_WORDS).flatMap(({ lv, en }) => [...lv, ...en]);
  expect(others.filter((word) => words.includes(word))).toEqual([]);
  expect(new Set(others).size).toBe(others.length);
});

const segment = fc.oneof(
  fc.constantFrom<string>(
    ...LANGS,
    "LV",
    "xx",
    ...Object.values(SECTIONS).flatMap((words) => Object.values(words)),
    ...Object.values(OTHER_WORDS).flatMap(({ lv, en }) => [...lv, ...en]),
    ...[...snapshot.formerly.keys(), ...snapshot.withdrawn.keys()],
    ..."2019 2019-05-20 2019-05-20-kirkenes edso girgens abolins polija Frontex.png".split(" "),
    ...snapshot.archive.visits.slice(0, 20).flatMap(({ id }) => [id, `${id}.ICS`, id.slice(0, -2)]),
  ),
  fc.string({ maxLength: 12 }).map(encodeURIComponent),
);

test("any address ends after at most two steps, each to an address of this site", () => {
  fc.assert(
    fc.property(fc.array(segment, { maxLength: 4 }), fc.string({ maxLength: 8 }), (path, query) => {
      let at = `/${path.join("/")}${query === "" ? "" : `?${encodeURI(query)}`}`;
      let steps = 0;
      for (let next = step(at); next.kind === "moved"; next = step(at)) {
        expect(next.to).toMatch(/^\/(?:lv|en)(?:[/?]|$)/);
        at = next.to;
        steps += 1;
        expect(steps).toBeLessThanOrEqual(2);
      }
    }),
    { numRuns: 2000 },
  );
});
