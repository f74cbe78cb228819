import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { contrast } from "../support/contrast";

const css = readFileSync("app/globals.css", "utf8");
const [light = "", dark = ""] = [...css.matchAll(/:root \{([^}]*)\}/g)].map(([, body]) => body);

function tokens(block: string): ReadonlyMap<string, string> {
  return new Map(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{3,6});/g)].map(([, name = "", value = ""]) => [
      name,
      value,
    ]),
  );
}

const THEMES = [
  ["light", tokens(light)],
  ["dark", new Map([...tokens(light), ...tokens(dark)])],
] as const;

/** Every pair of text and ground that the style sheets put together. */
const TEXTS = [
  ["ink", "paper"],
  ["ink", "surface"],
  ["muted", "paper"],
  ["muted", "surface"],
  ["red", "paper"],
  ["red", "surface"],
  ["red", "red-tint"],
  ["on-red", "red"],
  ["ink", "land"],
] as const;

/** Every mark that carries meaning without a text of its own beside it. */
const MARKS = [
  ["edge", "surface"],
  ["edge", "paper"],
  ["red", "land"],
  ["red", "paper"],
  ["focus", "paper"],
  ["focus", "surface"],
  ["focus", "red-tint"],
] as const;

test.each(THEMES)("every text has a contrast of 7 in the %s theme", (_, theme) => {
  for (const [text, ground] of TEXTS) expect(of(theme, text, ground)).toBeGreaterThanOrEqual(7);
});

test.each(THEMES)("every mark has a contrast of 3 in the %s theme", (_, theme) => {
  for (const [mark, ground] of MARKS) expect(of(theme, mark, ground)).toBeGreaterThanOrEqual(3);
});

test("contrast is measured as WCAG says", () => {
  expect(contrast("#000000", "#ffffff")).toBeCloseTo(21, 5);
  expect(contrast("#777777", "rgb(255, 255, 255)")).toBeCloseTo(4.48, 2);
});

function of(theme: ReadonlyMap<string, string>, a: string, b: string): number {
  const [one, other] = [theme.get(a), theme.get(b)];
  if (one === undefined || other === undefined) throw new Error(`no token ${a} or ${b}`);
  return contrast(one, other);
}
