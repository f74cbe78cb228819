import { createHash } from "node:crypto";
import { Parser } from "htmlparser2";

/** The texts of the build's stylesheets, by the path that pages link to. */
export type Styles = ReadonlyMap<string, string>;

/** A page with nothing in it that a browser would run. */
export interface FinishedPage {
  readonly html: string;
  /** The policy's source for the styles that stand in the page, `'sha256-…'`; none where there are no styles. */
  readonly styleSources: readonly string[];
}

/** What Next answered to an address. */
export interface NextAnswer {
  readonly status: number;
  /** A media type. */
  readonly type: string;
  readonly body: Buffer;
}

/** A page or file as it leaves for the reader, but for the headers that all answers share. */
export interface Rendered {
  readonly type: string;
  readonly body: Uint8Array;
  /** The policy's sources for the styles that stand in the page. */
  readonly styleSources: readonly string[];
}

/** A page that needs a script to be whole, or that would run one in spite of everything. */
export class OutputError extends Error {}

/** What leaves of Next's answer; throws an `OutputError` where it is an error or no page that can be finished. */
export function finishAnswer({ status, type, body }: NextAnswer, styles: Styles): Rendered {
  if (status !== 200) throw new OutputError(`Next answered ${status}`);
  if (!type.startsWith("text/html")) throw new OutputError(`Next answered ${type}`);
  const { html, styleSources } = finishPage(body.toString(), styles);
  return { type, body: Buffer.from(html), styleSources };
}

interface Cut {
  readonly start: number;
  readonly end: number;
  instead: string;
}

/**
 * Takes out of a page every script but JSON-LD, every preload of a script, every comment and React's empty
 * placeholders, and puts the build's stylesheets, as one, in place of the links to them; every other byte stays as it was.
 * Throws an `OutputError` where content waits for a script or an attribute would run one.
 */
export function finishPage(html: string, styles: Styles): FinishedPage {
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
      refuseWhatRuns(name, attributes);
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
  return { html: assemble(html, cuts), styleSources: style === "" ? [] : [sourceOf(style)] };
}

function sourceOf(style: string): string {
  return `'sha256-${createHash("sha256").update(style).digest("base64")}'`;
}

type Attributes = Readonly<Record<string, string>>;

function loadsScripts({ rel, as }: Attributes): boolean {
  return rel === "modulepreload" || rel === "expect" || (rel === "preload" && as === "script");
}

/** React's `<div hidden="">` around what a script would move; an empty one is left behind. */
function isPlaceholder(name: string, attributes: Attributes): boolean {
  return name === "div" && attributes["hidden"] === "" && Object.keys(attributes).length === 1;
}

const ADDRESSES = new Set(["href", "src", "action", "formaction", "xlink:href"]);
const EMBEDDING = new Set(["template", "iframe", "object", "embed", "frame"]);

function refuseWhatRuns(name: string, attributes: Attributes): void {
  if (EMBEDDING.has(name)) throw new OutputError(`<${name}> in a page`);
  if (name === "html" && attributes["id"] === "__next_error__")
    throw new OutputError("Next's own error page");
  const running = Object.entries(attributes).find(
    ([key, value]) =>
      /^on[a-z]/.test(key) ||
      (ADDRESSES.has(key) && /^\s*javascript:/i.test(value)) ||
      (key === "id" && /^[BPS]:\d/.test(value)),
  );
  if (running !== undefined)
    throw new OutputError(`<${name} ${running[0]}="${running[1].slice(0, 60)}"> in a page`);
}

function assemble(html: string, cuts: readonly Cut[]): string {
  const parts: string[] = [];
  let from = 0;
  for (const { start, end, instead } of cuts) {
    parts.push(html.slice(from, start), instead);
    from = end;
  }
  return parts.join("") + html.slice(from);
}
