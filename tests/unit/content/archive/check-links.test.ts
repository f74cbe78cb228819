import { expect, test, vi } from "vitest";
import { check, edited, PAGE, SOUND, VISIT, withFile } from "../sound";

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

test.each([
  "/lv/temati",
  "/lv/temati/external-border",
  "/lv/personas/sandis-girgens",
  "/lv/sanaksmju-cikli/frontex-management-board",
  "/lv/valstis/no",
])(
  "%s is a page as soon as there is its record, or of a country a visit that it took part in",
  (path) => {
    const abroad = edited(VISIT, "place: riga", "place: kirkenes");
    const page = `${Buffer.from(SOUND.get(PAGE) ?? [])}\nSkat. [šeit](${path}).\n`;
    expect(check(new Map([...abroad, [PAGE, Buffer.from(page)]])).issues).toEqual([]);
  },
);

test("a country that a draft alone names has no page", () => {
  const abroad = edited(VISIT, "place: riga", "place: kirkenes\ndraft: true");
  const page = `${Buffer.from(SOUND.get(PAGE) ?? [])}\nSkat. [šeit](/lv/valstis/no).\n`;
  const { issues } = check(new Map([...abroad, [PAGE, Buffer.from(page)]]));
  expect(issues.map(({ rule }) => rule)).toContain("link-inside-unknown");
});
