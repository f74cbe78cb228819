import { expect, test } from "vitest";
import { snapshotOf } from "#lib/archive-store";
import { loadArchive } from "#lib/content/load";
import { LANGS } from "#lib/model/lang";

const page = snapshotOf(loadArchive("content")).pages.get("easy-to-read");

test.each(LANGS)("the easy-to-read page in `%s` has short sentences", (lang) => {
  const lengths = sentences(page?.text[lang]?.body ?? "").map(
    (sentence) => sentence.split(/\s+/).length,
  );
  const ordered = lengths.toSorted((a, b) => a - b);
  expect(lengths.length).toBeGreaterThan(25);
  expect(ordered[Math.floor(ordered.length / 2)]).toBeLessThanOrEqual(12);
  expect(ordered.at(-1)).toBeLessThanOrEqual(16);
});

function sentences(markdown: string): readonly string[] {
  return markdown
    .replace(/\[([^\]]*)\]\([^)]*\)/g, "$1")
    .split("\n")
    .filter((line) => !line.startsWith("#"))
    .map((line) => line.replace(/^(?:-|\d+\.) |\*\*/g, ""))
    .flatMap((line) => line.split(/(?<=[.?!])\s+/))
    .filter((sentence) => sentence.trim() !== "");
}
