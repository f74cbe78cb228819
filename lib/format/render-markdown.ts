import { remark } from "remark";
import remarkHtml from "remark-html";
import { LATVIAN_MONTH } from "#lib/locale/months";
import { slugify } from "#lib/locale/slug";
import { typeset } from "#lib/locale/typeset";
import type { Lang } from "#lib/model/lang";
import type { Source } from "#lib/model/records";
import { dictionaryOf } from "#lib/text/dictionary";

interface Node {
  type: string;
  value?: string;
  url?: string;
  depth?: number;
  children?: Node[];
  data?: { hProperties: { id: string } | { ariaLabel: string } };
}

// "2019. gada maijā" at the beginning of a line is a date; Markdown alone would make it item 2019 of a list.
// No list of ours has a thousand items: four digits are always a year.
const DATE_AT_START = new RegExp(
  `^(\\s*(?:[-*+]\\s+)?(?:\\d{4}(?=\\.\\s)|\\d{1,3}(?=\\.\\s(?:(?:un|vai|līdz)\\s+\\d|gad|${LATVIAN_MONTH}))))\\.`,
  "gm",
);

/** Markdown in which a date at the beginning of a line is not taken for an item of a list. */
export function escapeDates(markdown: string): string {
  return markdown.replace(DATE_AT_START, "$1\\.");
}

/**
 * Markdown as sanitised HTML: a link to `#source-id` leads to that source's own address, an `http` link says so,
 * sources behind a sentence stand in brackets as what they are, each heard with its title, headings begin at h2, those of that level have ids made of
 * their words, raw HTML is dropped, and visible text is typeset.
 */
export function renderMarkdown(markdown: string, sources: readonly Source[], lang: Lang): string {
  const byId = new Map(
    sources.flatMap((source) => (source.id === null ? [] : [[source.id, source]])),
  );
  const tree = (root: Node) => {
    bracketSources(root, lang);
    prepare(root, byId);
  };
  return (
    remark()
      .use(() => tree)
      // Without a prefix: the ids are our own.
      .use(remarkHtml, { sanitize: { clobberPrefix: "" } })
      .processSync(escapeDates(markdown))
      .toString()
      .trim()
  );
}

type SourcesById = ReadonlyMap<string, Source>;

function prepare(node: Node, sources: SourcesById): void {
  if (node.type === "text" && node.value !== undefined) node.value = typeset(node.value);
  if (node.type === "heading") prepareHeading(node);
  if (node.type === "link") lead(node, sources);
  for (const child of node.children ?? []) prepare(child, sources);
}

function prepareHeading(node: Node): void {
  node.depth = Math.max(2, node.depth ?? 2);
  if (node.depth === 2) node.data = { hProperties: { id: slugify(wordsOf(node)) } };
}

function wordsOf({ value = "", children = [] }: Node): string {
  return value + children.map(wordsOf).join("");
}

/** `Sentence. [A](#a) [B](#b)` becomes `Sentence. (sources: A, B)`: a name alone reads as a word too many. */
function bracketSources(node: Node, lang: Lang): void {
  const { children } = node;
  if (children === undefined) return;
  for (const child of children) bracketSources(child, lang);
  const bracketed: Node[] = [];
  for (let index = 0; index < children.length; index += 1) {
    const run = isSentenceEnd(children[index - 1]) ? sourcesFrom(children, index) : [];
    if (run.length === 0) {
      bracketed.push(...children.slice(index, index + 1));
      continue;
    }
    const label = dictionaryOf(lang).sourceNote(run.length);
    bracketed.push({ type: "text", value: `(${label}: ` });
    for (const [place, source] of run.entries()) {
      bracketed.push(...(place === 0 ? [] : [{ type: "text", value: ", " }]), source);
    }
    bracketed.push({ type: "text", value: ")" });
    index += 2 * run.length - 2;
  }
  node.children = bracketed;
}

function isSentenceEnd(node: Node | undefined): boolean {
  return node?.type === "text" && /[.?!…”)]\s+$/.test(node.value ?? "");
}

/** The links to sources that follow one another from a place on, with nothing but space between them. */
function sourcesFrom(nodes: readonly Node[], from: number): readonly Node[] {
  const run: Node[] = [];
  for (let index = from; ; index += 2) {
    const node = nodes[index];
    if (node?.type !== "link" || !/^#./.test(node.url ?? "")) break;
    run.push(node);
    if (nodes[index + 1]?.value?.trim() !== "") break;
  }
  return run;
}

function lead(link: Node, sources: SourcesById): void {
  const url = link.url ?? "";
  const source = url.startsWith("#") ? sources.get(url.slice(1)) : undefined;
  link.url = source?.url ?? url;
  if (link.url.startsWith("http:")) link.children?.push({ type: "text", value: " (http)" });
  // Sources of one publisher are told apart by those who only hear their names (WCAG 2.2, 2.4.9).
  if (source?.title)
    link.data = { hProperties: { ariaLabel: `${wordsOf(link)}: ${source.title}` } };
}
