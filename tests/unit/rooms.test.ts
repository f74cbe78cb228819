import { expect, test } from "vitest";
import { ROOMS } from "../../cli/rooms";

test("a room imports only from rooms above it, so that there is no circle", () => {
  const above = new Set<string>();
  for (const [name, { imports }] of ROOMS) {
    expect(
      imports.filter((other) => !above.has(other)),
      name,
    ).toEqual([]);
    above.add(name);
  }
});
