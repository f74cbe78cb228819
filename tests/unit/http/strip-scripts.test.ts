import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { OutputError, stripScripts } from "#lib/http/strip-scripts";
import { readingTree } from "../../support/parsed-page";

const STYLES = new Map([
  ["/a.css", "p{color:red}"],
  ["/b.css", "p{color:blue}"],
]);
const page = (head: string, body: string) =>
  `<!DOCTYPE html><html lang="lv"><head>${head}</head><body>${body}</body></html>`;
const rendered = (html: string) => ({
  ...{ status: 200, type: "text/html; charset=utf-8" },
  ...{ body: Buffer.from(html), styleSources: [] },
});
const strip = (html: string) => Buffer.from(stripScripts(rendered(html), STYLES).body).toString();

test.each([
  ['<script src="/a.js" async=""></script>'],
  ["<script>if (a < b) { document.write('</p>') }</script>"],
  ['<script type="module">import "a"</script>'],
  ['<script type="speculationrules">{}</script>'],
  ['<script id="_R_">"<!-- <script>"</script>'],
  ['<link rel="preload" as="script" fetchPriority="low" href="/a.js"/>'],
  ['<link rel="modulepreload" href="/a.js"/>'],
  ["<!--$-->"],
  ["<!-- -->"],
  ['<div hidden=""><!--$--><!--/$--></div>'],
  ['<div hidden=""></div>'],
])("`%s` is taken out and nothing else", (piece) => {
  const around = ["<p>a &amp; b ", "<b>ā</b></p>"] as const;
  expect(strip(page(piece, around.join(piece)))).toBe(page("", around.join("")));
});

test.each([
  ['<script type="application/ld+json">{"@type":"Event","name":"a \\u003c b"}</script>'],
  ['<p title="<script>">&lt;script></p>'],
  ['<div hidden="">text</div>'],
  ['<div hidden="" id="x"></div>'],
  ['<svg viewBox="0 0 1 1"><title>a</title><path d="M0 0"/></svg>'],
  ["<details open=''><summary>a</summary></details>"],
  ["<textarea><!-- kept --></textarea>"],
])("`%s` stays as it is", (piece) => {
  expect(strip(page("", piece))).toBe(page("", piece));
});

test("the build's stylesheets stand in the page as one, each once, in their order, under one digest", () => {
  const [a, b] = ["a", "b"].map(
    (name) => `<link rel="stylesheet" href="/${name}.css" data-precedence="next"/>`,
  );
  const given = rendered(page(`${a}<meta/>${b}${a}`, ""));
  const { body, styleSources } = stripScripts(given, STYLES);
  const style = "p{color:red}p{color:blue}";
  expect(Buffer.from(body).toString()).toBe(page(`<style>${style}</style><meta/>`, ""));
  const digest = createHash("sha256").update(style).digest("base64");
  expect(styleSources).toEqual([`'sha256-${digest}'`]);
  expect(stripScripts(rendered(page("", "")), STYLES).styleSources).toEqual([]);
});

test("a stylesheet from elsewhere stays a link", () => {
  const link = '<link rel="stylesheet" href="/c.css"/>';
  expect(strip(page(link, ""))).toBe(page(link, ""));
});

test.each([
  ['<p onclick="a()">a</p>'],
  ['<a href=" JavaScript:a()">a</a>'],
  ['<a href="&#1;java\tscr&#10;ipt&colon;a()">a</a>'],
  ['<template id="B:0"></template>'],
  ['<div hidden="" id="S:0"><p>late</p></div>'],
  ['<iframe src="/a"></iframe>'],
])("`%s` is refused", (piece) => {
  expect(() => strip(page("", piece))).toThrow(OutputError);
});

test("Next's own error page is refused", () => {
  expect(() => strip('<html id="__next_error__"><body></body></html>')).toThrow(OutputError);
});

const { tree } = fc.letrec<{ tree: string; element: string; leaf: string }>((tie) => ({
  tree: fc
    .array(fc.oneof(tie("leaf"), tie("element")), { maxLength: 6 })
    .map((all) => all.join("")),
  element: fc
    .tuple(fc.constantFrom("div", "section", "b", "span", 'div class="a"'), tie("tree"))
    .map(([open, inner]) => `<${open}>${inner}</${open.split(" ")[0]}>`),
  leaf: fc.constantFrom(
    ...["text ", "&amp;", "&lt;script>", '<a href="/x?a=1&amp;b=2">ā</a>', "<br/>", "<!-- -->"],
    ...["<script>self.a<1</script>", '<div hidden=""><!--$--></div>', "<!--/$-->"],
    '<script type="application/ld+json">{"a":"<b>"}</script>',
  ),
}));

test("a parser finds the same elements, attributes and texts before and after", () => {
  fc.assert(
    fc.property(tree, (body) => {
      const html = page("", body);
      const finished = strip(html);
      expect(readingTree(finished)).toEqual(readingTree(html));
      expect(finished).not.toMatch(/<!--|hidden=""|self\.a/);
    }),
  );
});

test("what Next answers is sent only if it is a page", () => {
  const answer = rendered("<p>a</p>");
  expect(stripScripts(answer, new Map()).type).toBe(answer.type);
  for (const wrong of [{ status: 500 }, { status: 404 }, { type: "text/x-component" }])
    expect(() => stripScripts({ ...answer, ...wrong }, new Map())).toThrow(OutputError);
});
