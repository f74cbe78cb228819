import { expect, test } from "vitest";
import { resolve } from "#lib/routing/resolve";

const target = (address: string) =>
  resolve(
    address,
    () => 200,
    () => null,
  );

test.each([
  ["/feed", "/lv/vizites.atom"],
  ["/feed/", "/lv/vizites.atom"],
  ["/rss", "/lv/vizites.atom"],
  ["/feed.xml", "/lv/vizites.atom"],
  ["/rss.xml", "/lv/vizites.atom"],
  ["/atom.xml", "/lv/vizites.atom"],
  ["/lv/feed", "/lv/vizites.atom"],
  ["/lv/rss", "/lv/vizites.atom"],
  ["/en/feed", "/en/visits.atom"],
  ["/en/rss?org=frontex", "/en/visits.atom?org=frontex"],
])("`%s` leads to the feed of visits", (guess, to) => {
  expect(target(guess)).toEqual({ kind: "moved", to });
});

test("a word that is no guess stays unknown", () => {
  for (const address of ["/toString", "/de/feed", "/lv/feed/x"])
    expect(target(address)).toMatchObject({ kind: "missing" });
});

test("a feed keeps its page, other exports and links to a feed do not", () => {
  expect(target("/lv/vizites.atom?page=2")).toMatchObject({ address: "/lv/vizites.atom?page=2" });
  expect(target("/lv/vizites.atom?page=1")).toEqual({ kind: "moved", to: "/lv/vizites.atom" });
  expect(target("/lv/vizites.csv?page=2")).toEqual({ kind: "moved", to: "/lv/vizites.csv" });
});
