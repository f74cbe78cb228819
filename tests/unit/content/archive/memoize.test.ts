import { expect, test, vi } from "vitest";
import { memoize } from "#lib/content/archive/memoize";

test("what was made of the same arguments is given again, and made anew where one differs", () => {
  const make = vi.fn((one: { name: string }, other: string | null) => ({ of: [one.name, other] }));
  const remembered = memoize(make);
  const [first, second] = [{ name: "a" }, { name: "a" }];
  const made = remembered(first, "x");
  expect(made).toEqual({ of: ["a", "x"] });
  expect(remembered(first, "x")).toBe(made);
  expect(remembered(second, "x")).not.toBe(made);
  expect(remembered(first, null)).toEqual({ of: ["a", null] });
  expect(remembered(first, "x")).toEqual(made);
  expect(make).toHaveBeenCalledTimes(4);
});

test("one argument more or less is another question", () => {
  const remembered = memoize((...all: object[]) => all.length);
  const [first, second] = [{}, {}];
  expect([remembered(first), remembered(first, second), remembered(first)]).toEqual([1, 2, 1]);
});
