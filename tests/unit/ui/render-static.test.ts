import { readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { createElement, version } from "react";
import { expect, test } from "vitest";
import { renderStatic } from "#ui/render-static";

// docs/adr/0010-render-main-to-static-markup.md says why these are held.

const require = createRequire(import.meta.url);
const vendored = require("next/dist/compiled/react");
const runtime = require("next/dist/compiled/react/jsx-runtime");

const sources = readdirSync("app", { recursive: true, encoding: "utf8" })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => [file, readFileSync(join("app", file), "utf8")] as const);

test("Next's React and the one that renders are of the same minor version", () => {
  const minor = (text: string) => text.split(".").slice(0, 2).join(".");
  expect(minor(vendored.version)).toBe(minor(version));
  expect(minor(require("react-dom/package.json").version)).toBe(minor(version));
});

test("an element that Next's React made is rendered as one of our own, and escaped", () => {
  const Item = ({ text }: { readonly text: string }) => text;
  const props = { lang: "lv", title: `"<&>'` };
  const theirs = runtime.jsxs("p", {
    ...props,
    children: ["ā<b>", runtime.jsx(Item, { text: "&" })],
  });
  const ours = createElement("p", props, "ā<b>", createElement(Item, { text: "&" }));
  const html = `<p lang="lv" title="&quot;&lt;&amp;&gt;&#x27;">ā&lt;b&gt;&amp;</p>`;
  expect(renderStatic(theirs)).toEqual({ __html: html });
  expect(renderStatic(ours)).toEqual({ __html: html });
  const fragment = runtime.jsx(vendored.Fragment, { children: "a" });
  expect(renderStatic(fragment)).toEqual({ __html: "a" });
});

test("the bundler still knows how to leave an import to Node", () => {
  const bundled = join("node_modules", "next", "dist", "server", "require.js");
  expect(readFileSync(bundled, "utf8")).toContain("turbopackIgnore: true");
  const source = readFileSync(join("app", "_ui", "render-static.tsx"), "utf8");
  expect(source).toContain('import(/* turbopackIgnore: true */ "react-dom/server")');
});

test("no component uses a hook, a context or a boundary, or is asynchronous", () => {
  expect(sources.length).toBeGreaterThan(50);
  for (const [file, text] of sources) {
    const named = /import \{(?<names>[^}]*)\} from "react"/.exec(text)?.groups?.["names"] ?? "";
    for (const name of named.split(",").map((each) => each.trim()))
      expect(["", "Fragment", "cache", "type ReactNode"], file).toContain(name);
    if (file.startsWith("_ui")) expect(text, file).not.toMatch(/async function [A-Z]|"use client"/);
  }
});
