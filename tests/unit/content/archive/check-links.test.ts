import { expect, test, vi } from "vitest";
import { check, PAGE, SOUND, withFile } from "../sound";

/** How many texts are normalised to check a page with so many broken links. */
function normalisations(links: number): number {
  const page = Buffer.from(SOUND.get(PAGE) ?? []).toString();
  const broken = Array.from({ length: links }, (_, index) => `- [a](/lv/vizites/2019-0${index})\n`);
  const files = withFile(PAGE, `${page}\n${broken.join("")}`);
  const normalize = vi.spyOn(String.prototype, "normalize");
  const { issues } = check(files);
  const { length } = normalize.mock.calls;
  normalize.mockRestore();
  expect(issues.filter(({ rule }) => rule === "link-inside-unknown")).toHaveLength(links);
  return length;
}

test("the ids that a broken link may mean are compiled once, not for every link", () => {
  expect(normalisations(9) - normalisations(1)).toBe(8);
});
