import { expect, test } from "vitest";
import { Gradual } from "#lib/gradual";

function* counting(done: number[]): Generator<undefined, string> {
  for (let number = 1; number <= 3; number += 1) {
    done.push(number);
    yield;
  }
  return "three";
}

test("work goes on by a step at a time, and what is left of it is done at once when it is needed", () => {
  const done: number[] = [];
  const work = new Gradual(counting(done));
  expect(work.step()).toBe(true);
  expect(done).toEqual([1]);
  expect(work.finish()).toBe("three");
  expect(work.step()).toBe(false);
  expect(work.finish()).toBe("three");
  expect(done).toEqual([1, 2, 3]);
});
