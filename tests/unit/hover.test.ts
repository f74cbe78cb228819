import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";

/** What may change under the pointer: how a thing looks, never whether it is there. */
const LOOKS = /^(color|fill|stroke|text-decoration(-[a-z]+)?|background(-color)?)$/;

test("nothing is shown to a pointer alone", () => {
  const sheets = readdirSync("app", { recursive: true, encoding: "utf8" }).filter((file) =>
    file.endsWith(".css"),
  );
  const rules = sheets.flatMap((file) => [
    ...readFileSync(join("app", file), "utf8").matchAll(/[^{};]*:hover[^{]*\{([^{}]*)\}/g),
  ]);
  expect(rules.length).toBeGreaterThan(5);
  for (const [rule, body = ""] of rules) {
    const properties = [...body.matchAll(/([a-z-]+):/g)].map(([, property = ""]) => property);
    expect(properties.length, rule).toBeGreaterThan(0);
    expect(
      properties.filter((property) => !LOOKS.test(property)),
      rule,
    ).toEqual([]);
  }
});
