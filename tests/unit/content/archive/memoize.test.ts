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

test("a list is the same when it holds the same in the same order, though it is another list", () => {
  const make = vi.fn((one: object, all: readonly (object | undefined)[]) => [one, ...all]);
  const remembered = memoize(make);
  const [first, second, third] = [{}, {}, {}];
  const made = remembered(first, [second, undefined, third]);
  expect(remembered(first, [second, undefined, third])).toBe(made);
  const others = [[second, undefined, {}], [third, undefined, second], [second, undefined], []];
  for (const all of others) {
    const other = remembered(first, all);
    expect(other).not.toBe(made);
    expect(other).toEqual([first, ...all]);
  }
  expect(make).toHaveBeenCalledTimes(1 + others.length);
});

test("a list within a list and a list in place of one thing are told apart", () => {
  const make = vi.fn((_one: object, other: unknown) => [other]);
  const remembered = memoize(make);
  const first = {};
  const list = [first];
  expect(remembered(first, [list])).toBe(remembered(first, [list]));
  expect(remembered(first, [[first]])).toEqual([[[first]]]);
  expect(remembered(first, first)).toEqual([first]);
  expect(make).toHaveBeenCalledTimes(3);
});
