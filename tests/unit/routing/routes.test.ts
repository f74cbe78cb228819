import fc from "fast-check";
import { expect, test } from "vitest";
import { canonicalQuery } from "#lib/routing/canonical-query";
import { resolve } from "#lib/routing/resolve";
import { pathOf, translated } from "#lib/routing/routes";

const anything = () => 200 as const;
const nothing = () => 404 as const;
const still = () => null;

test.each([
  ["/lv", "/lv"],
  ["/lv/vizites", "/lv/vizites"],
  ["/en/organisations/coe", "/en/organisations/coe"],
  ["/lv/vizites?org=un&year=2019", "/lv/vizites?org=un&year=2019"],
  ["/lv/vizites?q=a&sort=newest", "/lv/vizites?q=a&sort=newest"],
  ["/en/people/a.png", "/en/people/a.png"],
])("`%s` is a page at its own address", (target, address) => {
  expect(resolve(target, anything, still)).toMatchObject({ kind: "page", address });
});

test.each([
  ["/lv/visits", "/lv/vizites"],
  ["/en/organizacijas/coe?x=1", "/en/organisations/coe?x=1"],
  ["/lv/", "/lv"],
  ["/lv/vizites?", "/lv/vizites"],
  ["/lv/vizites?year=2019&org=un", "/lv/vizites?org=un&year=2019"],
  ["/lv/vizites?org=un&org=osce&org=un", "/lv/vizites?org=osce&org=un"],
  ["/lv/vizites?q=%20Roma%20&utm_source=x&fbclid=1&from=", "/lv/vizites?q=Roma"],
  ["/lv/vizites?q=a%20b", "/lv/vizites?q=a+b"],
  ["/lv/vizites?foo=1&q=a", "/lv/vizites?q=a&foo=1"],
  ["/lv/vizites?sort=newest&page=1", "/lv/vizites"],
  ["/lv/vizites.json?foo=1&org=un&x=2&x=3", "/lv/vizites.json?org=un&foo=-&x=-"],
  ["/lv/visits/a.png?x=1&q=b", "/lv/vizites/a.png"],
  ["/lv/vizites?q=%E2%80%AEa%00b%C2%ADc", "/lv/vizites?q=a+bc"],
  ["/lv/vizites?q=%00&from=%E2%80%AE", "/lv/vizites"],
  ["/lv/vizites?q=a&sort=relevance", "/lv/vizites?q=a"],
])("`%s` moves for good to `%s`", (target, to) => {
  expect(resolve(target, anything, still)).toEqual({ kind: "moved", to });
});

test.each([
  ["/xx", "lv"],
  ["/en/nowhere", "en"],
  ["/lv/vizites/a/b", "lv"],
  ["/lv/vizites/%2e%2e", "lv"],
  ["/lv/vizites/UPPER", "lv"],
  ["/lv/vizites.png", "lv"],
  ["//", "lv"],
])("`%s` is missing, said in %s", (target, lang) => {
  expect(resolve(target, anything, still)).toEqual({ kind: "missing", lang });
});

test("an id that does not exist is missing", () => {
  expect(resolve("/en/visits/x", nothing, still)).toEqual({ kind: "missing", lang: "en" });
});

test("a former id moves to the record's address with its query", () => {
  const to = resolve("/lv/visits/old?q=a", anything, (route) =>
    route.id === undefined ? null : { ...route, id: "new" },
  );
  expect(to).toEqual({ kind: "moved", to: "/lv/vizites/new?q=a" });
});

test("the root leaves the language to the browser", () => {
  expect(resolve("/", anything, still)).toEqual({ kind: "choose-language" });
});

test("an address keeps its id when it is translated", () => {
  expect(pathOf(translated({ page: "visits", lang: "lv", id: "a" }))).toBe("/en/visits/a");
});

test("the canonical form of any query is its own canonical form and keeps every meaningful value", () => {
  const name = fc.oneof(fc.constantFrom("q", "org", "year", "from", "utm_x", "foo"), fc.string());
  fc.assert(
    fc.property(fc.array(fc.tuple(name, fc.string())), (pairs) => {
      const query = new URLSearchParams(pairs);
      const once = canonicalQuery(query);
      expect(canonicalQuery(new URLSearchParams(once))).toBe(once);
      const values = (from: URLSearchParams, key: string) =>
        [
          ...new Set(
            [...from]
              .map((pair) => pair.map((text) => text.trim()))
              .flatMap(([name, value]) => (name === key && value ? [value] : [])),
          ),
        ].sort();
      for (const key of ["q", "org", "year", "from"]) {
        expect(values(new URLSearchParams(once), key)).toEqual(values(query, key));
      }
    }),
  );
});

test("a name with what cannot be seen around it is the name", () => {
  expect(
    canonicalQuery(
      new URLSearchParams([
        [" q", "a"],
        ["org\u200b", "coe"],
      ]),
    ),
  ).toBe("q=a&org=coe");
});

test("a canonical address never moves again", () => {
  fc.assert(
    fc.property(fc.string(), (raw) => {
      const first = resolve(
        `/lv/vizites?${encodeURI(raw.replace(/[#\uD800-\uDFFF]/g, ""))}`,
        anything,
        still,
      );
      if (first.kind !== "moved") return;
      expect(resolve(first.to, anything, still).kind).toBe("page");
    }),
  );
});
