import { expect, test } from "vitest";
import { renderMarkdown } from "#lib/format/render-markdown";
import { sourceWith } from "../../support/sources";

const sources = [
  sourceWith({ id: "iem", url: "https://www.iem.gov.lv/lv", publisher: "iem" }),
  sourceWith({ id: "delfi", url: "http://www.delfi.lv/a", publisher: "delfi" }),
];

test("a link to a source leads to the source's own address", () => {
  expect(renderMarkdown("Teksts. [Ministrija](#iem)", sources, "lv")).toBe(
    '<p>Teksts. (avots: <a href="https://www.iem.gov.lv/lv">Ministrija</a>)</p>',
  );
});

test("sources behind a sentence stand in brackets, one inside a sentence does not", () => {
  expect(renderMarkdown("- One. [A](#iem) [B](#delfi) Two.", sources, "en")).toBe(
    '<ul>\n<li>One. (sources: <a href="https://www.iem.gov.lv/lv">A</a>, <a href="http://www.delfi.lv/a">B (http)</a>) Two.</li>\n</ul>',
  );
  expect(renderMarkdown("Kā raksta [A](#iem), nekas.", sources, "lv")).toBe(
    '<p>Kā raksta <a href="https://www.iem.gov.lv/lv">A</a>, nekas.</p>',
  );
});

test("a source with a title is heard with it", () => {
  const titled = [sourceWith({ id: "iem", url: "https://a.lv/b", title: "Divi ministri" })];
  expect(renderMarkdown("Teksts. [IeM](#iem)", titled, "lv")).toContain(
    '<a href="https://a.lv/b" aria-label="IeM: Divi ministri">IeM</a>',
  );
});

test("an http source says so", () => {
  expect(renderMarkdown("[Delfi](#delfi)", sources, "lv")).toContain(">Delfi (http)</a>");
});

test("an http address that is no source says so too", () => {
  expect(renderMarkdown("[Delfi](http://www.delfi.lv/b)", [], "lv")).toBe(
    '<p><a href="http://www.delfi.lv/b">Delfi (http)</a></p>',
  );
});

test("an empty fragment leads to no source, also where a source has no id", () => {
  const unnamed = [sourceWith({ url: "https://www.rs.gov.lv/", publisher: "rs" })];
  expect(renderMarkdown("[a](#)", unnamed, "lv")).toBe('<p><a href="#">a</a></p>');
});

test("visible text is typeset, code and addresses are not", () => {
  expect(renderMarkdown("S. Ģirģens **2019. gadā** `S. Ģ`", [], "lv")).toBe(
    "<p>S.\u00a0Ģirģens <strong>2019.\u00a0gadā</strong> <code>S. Ģ</code></p>",
  );
});

test("a numbered list stays one", () => {
  expect(renderMarkdown("1. Pirmais\n2. Otrais", [], "lv")).toBe(
    "<ol>\n<li>Pirmais</li>\n<li>Otrais</li>\n</ol>",
  );
});

test.each([
  "2019. gada maijā",
  "- 2019. gada maijā",
  "- 20. maijā",
  "30. aprīļa vakarā",
  "2019. un 2020. gadā",
  "20. un 21. maijā",
  "1991. g. rudenī",
  "20. gadsimtā",
])("a date at the beginning of `%s` is no numbered list", (markdown) => {
  const html = renderMarkdown(markdown, [], "lv");
  expect(html).not.toContain("<ol");
  expect(html.replace(/<[^>]+>|\n/g, "").replaceAll("\u00a0", " ")).toBe(
    markdown.replace("- ", ""),
  );
});

test.each([
  ["# Viens", '<h2 id="viens">Viens</h2>'],
  ["## Kas *arhīvu* publicē?", '<h2 id="kas-arhivu-publice">Kas <em>arhīvu</em> publicē?</h2>'],
  ["### Trīs", "<h3>Trīs</h3>"],
])("headings begin at the second level: %s", (markdown, html) => {
  expect(renderMarkdown(markdown, [], "lv")).toBe(html);
});

test.each([
  "<script>alert(1)</script>",
  '<img src="x" onerror="alert(1)">',
  "[a](javascript:alert(1))",
  "![a](data:text/html;base64,xxx)",
  "Teksts <script>alert(1)</script> beigas",
  '<div onclick="alert(1)">a</div>',
  "[a](JaVaScRiPt:alert(1))",
  "[a][r]\n\n[r]: javascript:alert(1)",
])("nothing in `%s` runs", (markdown) => {
  expect(renderMarkdown(markdown, [], "lv")).not.toMatch(
    /<script|onerror|onclick|javascript:|data:/i,
  );
});
