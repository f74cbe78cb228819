import { expect, test } from "vitest";
import { renderMarkdown } from "#lib/markdown";

const sources = [
  { id: "iem", url: "https://www.iem.gov.lv/lv", publisher: "iem" },
  { id: "delfi", url: "http://www.delfi.lv/a", publisher: "delfi" },
];

test("a link to a source leads to the source's own address", () => {
  expect(renderMarkdown("Teksts. [Ministrija](#iem)", sources)).toBe(
    '<p>Teksts. <a href="https://www.iem.gov.lv/lv">Ministrija</a></p>',
  );
});

test("an http source says so", () => {
  expect(renderMarkdown("[Delfi](#delfi)", sources)).toContain(">Delfi (http)</a>");
});

test.each(["2019. gada maijā", "- 2019. gada maijā", "- 20. maijā"])(
  "a date at the beginning of `%s` is no numbered list",
  (markdown) => {
    const html = renderMarkdown(markdown, []);
    expect(html).not.toContain("<ol");
    expect(html.replace(/<[^>]+>|\n/g, "").replaceAll("\u00a0", " ")).toBe(
      markdown.replace("- ", ""),
    );
  },
);

test("headings begin at the second level", () => {
  expect(renderMarkdown("# Viens", [])).toBe("<h2>Viens</h2>");
});

test.each([
  "<script>alert(1)</script>",
  '<img src="x" onerror="alert(1)">',
  "[a](javascript:alert(1))",
  "![a](data:text/html;base64,xxx)",
])("nothing in `%s` runs", (markdown) => {
  expect(renderMarkdown(markdown, [])).not.toMatch(/<script|onerror|javascript:|data:/);
});
