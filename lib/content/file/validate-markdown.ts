import { isAddress, isSampleAddress } from "#lib/schema/fields";
import type { Issue, Position } from "../issues/issue";
import type { SourceFile } from "../source/source-file";
import type { Span } from "../source/source-text";
import { addressIssue } from "./validate-addresses";

/** A link of a body, by its target as it is written. */
export interface BodyLink {
  readonly target: string;
  readonly at: Position;
}

/**
 * The links of a body and what it must not have: raw HTML, pictures, headings out of order, malformed links. It looks for
 * punctuation and not for blocks, so that whatever any Markdown parser could see is found, in code as well; a parser
 * would take longer than all other checks together, for text that most files do not have.
 */
export function validateMarkdown(file: SourceFile): {
  readonly links: readonly BodyLink[];
  readonly issues: readonly Issue[];
} {
  const { from } = file.body;
  const body = file.textOf(file.body);
  const targets = [...inlineTargets(body), ...definitions(body), ...autolinks(body)];
  const links = targets.map(({ target, offset }) => ({
    target,
    at: file.positionAt(from + offset, target.length),
    span: { from: from + offset, to: from + offset + target.length },
  }));
  return {
    links,
    issues: [
      ...tags(body).map(({ found, offset }) =>
        file.issue("markdown-html", file.positionAt(from + offset, found.length), { found }),
      ),
      ...checkHeadings(file, body, from),
      ...checkBroken(file, body, from),
      ...links.flatMap((link) => checkTarget(file, link)),
    ],
  };
}

interface Target {
  readonly target: string;
  readonly offset: number;
}

const INLINE =
  /\]\(\s*(?:<([^<>\n]*)>|((?:[^\s()<]|\([^\s()]*\))[^\s()]*(?:\([^\s()]*\)[^\s()]*)*)?)\s*(?:"[^"\n]*"|'[^'\n]*'|\([^()\n]*\))?\s*\)/g;

function inlineTargets(body: string): Target[] {
  return [...body.matchAll(INLINE)].map((match) => {
    const target = match[1] ?? match[2] ?? "";
    const offset = match.index + Math.max(2, match[0].indexOf(target, 2));
    return { target, offset };
  });
}

function definitions(body: string): Target[] {
  return [...body.matchAll(/\]:\s*(?:<([^<>\n]*)>|([^\s<]\S*))/g)].map((match) => {
    const target = match[1] ?? match[2] ?? "";
    return { target, offset: match.index + match[0].indexOf(target, 2) };
  });
}

const AUTOLINK = /<([a-z][a-z0-9+.-]{1,31}:[^\s<>]*)>/gi;

function autolinks(body: string): Target[] {
  return [...body.matchAll(AUTOLINK)].map((match) => ({
    target: match[1] ?? "",
    offset: match.index + 1,
  }));
}

/** What begins like a tag, a comment or a declaration of HTML and is no autolink. */
function tags(body: string): readonly { found: string; offset: number }[] {
  return [...body.matchAll(/(\\*)(<[a-z/!?][^\s<>]{0,40}>?)/gi)].flatMap((match) => {
    const [, slashes = "", found = ""] = match;
    const isAutolink = /^<(?:https?|mailto|tel|ftp|javascript|data):/i.test(found);
    if (slashes.length % 2 === 1 || isAutolink) return [];
    return [{ found, offset: match.index + slashes.length }];
  });
}

/** Links whose parts do not belong together, so that readers would see their punctuation, and pictures, which no page shows. */
function checkBroken(file: SourceFile, body: string, from: number): Issue[] {
  const whole = new Set([...body.matchAll(INLINE)].map(({ index }) => index));
  const issue = (
    rule: "link-broken" | "link-empty" | "markdown-image",
    offset: number,
    length: number,
  ) => file.issue(rule, file.positionAt(from + offset, length), {});
  return [
    ...[...body.matchAll(/\]\(/g)].flatMap(({ index }) =>
      whole.has(index) ? [] : [issue("link-broken", index, 2)],
    ),
    ...[...body.matchAll(/\][ \t]+\((?=https?:|#|\/)/g)].map((match) =>
      issue("link-broken", match.index, match[0].length),
    ),
    ...[...body.matchAll(/\[\s*\](?=\()/g)].map((match) =>
      issue("link-empty", match.index, match[0].length),
    ),
    ...[...body.matchAll(/!\[/g)].map((match) => issue("markdown-image", match.index, 2)),
  ];
}

/** An address that a mail program opens, with or without a subject. */
const MAIL = /^mailto:[\w.+-]+@[\w-]+(?:\.[\w-]+)+(?:\?[^\s<>"]*)?$/;

function checkTarget(
  file: SourceFile,
  { target, at, span }: BodyLink & { readonly span: Span },
): readonly Issue[] {
  const found = target;
  if (target.startsWith("#") || MAIL.test(target)) return [];
  if (target.startsWith("//")) return [file.issue("link-no-scheme", at, { found })];
  if (target.startsWith("/")) return [];
  if (target.startsWith("http:")) return [file.issue("link-not-https", at, { found })];
  if (!isAddress(target)) return [file.issue("link-malformed", at, { found, suggestion: null })];
  return isSampleAddress(target)
    ? [file.issue("link-sample", at, { found })]
    : addressIssue(file, target, at, span);
}

const HEADING = /^((?:[ \t>]|(?:[-*+]|\d{1,9}[.)])(?=[ \t]))*)(#{1,6})([ \t].*|)$/gm;

/** Headings begin at `##`, go down one step at a time, have words, and are written with `#` and a space. */
function checkHeadings(file: SourceFile, body: string, from: number): Issue[] {
  const text = body.replaceAll("\r\n", " \n");
  const issues: Issue[] = [];
  let before = 1;
  for (const match of text.matchAll(HEADING)) {
    const [, lead = "", marks = "", words = ""] = match;
    const at = file.positionAt(from + match.index + lead.length, marks.length);
    const level = marks.length;
    if (words.replaceAll("#", "").trim() === "") issues.push(file.issue("heading-form", at, {}));
    else if (level === 1 || level > before + 1) {
      const needed = "#".repeat(Math.min(before + 1, 6));
      issues.push(file.issue("heading-level", at, { found: marks, needed }));
    }
    before = Math.max(2, level);
  }
  const glued = [...text.matchAll(/^ {0,3}(#{1,6})(?=[^#\s])/gm)].map(
    ({ 0: all, 1: marks = "", index }) =>
      file.issue(
        "heading-form",
        file.positionAt(from + index + all.length - marks.length, marks.length),
        {},
      ),
  );
  const underlined = [
    ...text.matchAll(/^(?=.*\S)(?![ \t]*-{3,}[ \t]*$).*\n([ \t>]*)(-+|=+)[ \t]*$/gm),
  ].map(({ 0: all, 1: lead = "", 2: line = "", index }) =>
    file.issue(
      "heading-form",
      file.positionAt(from + index + all.indexOf("\n") + 1 + lead.length, line.length),
      {},
    ),
  );
  return [...issues, ...glued, ...underlined];
}
