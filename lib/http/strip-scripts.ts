import { createHash } from "node:crypto";
import { Parser } from "htmlparser2";
import type { RenderedPage } from "./rendered-page";

/** Stylesheets by the path that pages link to. */
export type Styles = ReadonlyMap<string, string>;

/** A response that cannot be sent: not a page, a page that needs a script to be whole, or one that would run one. */
export class OutputError extends Error {}

interface Cut {
  readonly start: number;
  readonly end: number;
  instead: string;
}

/**
 * Removes from a page every script but JSON-LD, every preload of a script, every comment and React's empty placeholders,
 * and inlines the build's stylesheets, as one, where the links to them were; every other byte stays as it was. Throws an
 * `OutputError` if the response is no page, if content waits for a script, or if an attribute would run one.
 */
export function stripScripts(page: RenderedPage, styles: Styles): RenderedPage {
  const { status, type, body } = page;
  if (status !== 200) throw new OutputError(`Next answered ${status}`);
  if (!type.startsWith("text/html")) throw new OutputError(`Next answered ${type}`);
  // Latin-1 makes string offsets equal byte offsets; HTML syntax is ASCII.
  const html = Buffer.from(body.buffer, body.byteOffset, body.byteLength).toString("latin1");
  const cuts: Cut[] = [];
  const sheets = new Set<string>();
  const links: Cut[] = [];
  let script: number | null = null;
  let placeholder: number | null = null;

  const cut = (start: number, end: number) => {
    while ((cuts.at(-1)?.start ?? -1) >= start) cuts.pop();
    const made: Cut = { start, end, instead: "" };
    cuts.push(made);
    return made;
  };
  const link = (attributes: Attributes, start: number, end: number) => {
    const text = attributes["rel"] === "stylesheet" && styles.get(attributes["href"] ?? "");
    if (loadsScripts(attributes)) cut(start, end);
    if (!text) return;
    sheets.add(text);
    links.push(cut(start, end));
  };

  const parser = new Parser({
    onopentag(name, attributes) {
      const start = parser.startIndex;
      rejectScripts(name, attributes);
      placeholder = isPlaceholder(name, attributes) ? start : null;
      if (name === "script" && attributes["type"] !== "application/ld+json") script = start;
      if (name === "link") link(attributes, start, parser.endIndex + 1);
    },
    ontext(text) {
      if (text.trim() !== "") placeholder = null;
    },
    oncomment() {
      cut(parser.startIndex, parser.endIndex + 1);
    },
    onclosetag(name) {
      if (name === "script" && script !== null) cut(script, parser.endIndex + 1);
      if (placeholder !== null) cut(placeholder, parser.endIndex + 1);
      script = null;
      placeholder = null;
    },
  });
  parser.end(html);
  const style = [...sheets].join("");
  const [first] = links;
  if (first !== undefined) first.instead = `<style>${style}</style>`;
  const styleSources = style === "" ? [] : [sourceOf(style)];
  return { ...page, body: assemble(body, cuts), styleSources };
}

function sourceOf(style: string): string {
  return `'sha256-${createHash("sha256").update(style).digest("base64")}'`;
}

type Attributes = Readonly<Record<string, string>>;

function loadsScripts({ rel, as }: Attributes): boolean {
  return rel === "modulepreload" || rel === "expect" || (rel === "preload" && as === "script");
}

/** React's `<div hidden="">`, from which a script would move content that was streamed late; empty if there was none. */
function isPlaceholder(name: string, attributes: Attributes): boolean {
  return name === "div" && attributes["hidden"] === "" && Object.keys(attributes).length === 1;
}

const ADDRESSES = new Set(["href", "src", "action", "formaction", "xlink:href"]);
const EMBEDDING = new Set(["template", "iframe", "object", "embed", "frame"]);

// Browsers ignore leading spaces of an address, and line ends and tabs within (URL Standard, 4.4).
const SCRIPT_ADDRESS = new RegExp(`^[\\0- ]*${[..."javascript:"].join("[\\t\\n\\r]*")}`, "i");

function rejectScripts(name: string, attributes: Attributes): void {
  if (EMBEDDING.has(name)) throw new OutputError(`<${name}> in a page`);
  if (name === "html" && attributes["id"] === "__next_error__")
    throw new OutputError("Next's own error page");
  for (const key of Object.keys(attributes)) {
    const value = attributes[key] ?? "";
    if (runs(key, value))
      throw new OutputError(`<${name} ${key}="${value.slice(0, 60)}"> in a page`);
  }
}

/** Whether an attribute runs a script, or marks content that waits for one (React's `B:`, `P:` and `S:` ids). */
function runs(key: string, value: string): boolean {
  if (key === "id") return /^[BPS]:\d/.test(value);
  return key.startsWith("on") || (ADDRESSES.has(key) && SCRIPT_ADDRESS.test(value));
}

function assemble(page: Uint8Array, cuts: readonly Cut[]): Buffer {
  const parts: Uint8Array[] = [];
  let from = 0;
  for (const { start, end, instead } of cuts) {
    parts.push(page.subarray(from, start), Buffer.from(instead));
    from = end;
  }
  return Buffer.concat([...parts, page.subarray(from)]);
}
