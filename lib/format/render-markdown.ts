import { remark } from "remark";
import remarkHtml from "remark-html";
import { LATVIAN_MONTH } from "#lib/locale/months";
import { typeset } from "#lib/locale/typeset";
import type { Source } from "#lib/model/records";

interface Node {
  type: string;
  value?: string;
  url?: string;
  depth?: number;
  children?: Node[];
}

// "2019. gada maijā" at the beginning of a line is a date; Markdown alone would make it item 2019 of a list.
// No list of ours has a thousand items: four digits are always a year.
const DATE_AT_START = new RegExp(
  `^(\\s*(?:[-*+]\\s+)?(?:\\d{4}(?=\\.\\s)|\\d{1,3}(?=\\.\\s(?:(?:un|vai|līdz)\\s+\\d|gad|${LATVIAN_MONTH}))))\\.`,
  "gm",
);

/**
 * Markdown as sanitised HTML: a link to `#source-id` leads to that source's own address, an `http` link says so,
 * headings begin at h2, raw HTML is dropped, and visible text is typeset.
 */
export function renderMarkdown(markdown: string, sources: readonly Source[]): string {
  const addresses = new Map(sources.flatMap(({ id, url }) => (id === null ? [] : [[id, url]])));
  const tree = (root: Node) => {
    prepare(root, addresses);
  };
  return remark()
    .use(() => tree)
    .use(remarkHtml)
    .processSync(markdown.replace(DATE_AT_START, "$1\\."))
    .toString()
    .trim();
}

function prepare(node: Node, addresses: ReadonlyMap<string, string>): void {
  if (node.type === "text" && node.value !== undefined) node.value = typeset(node.value);
  if (node.type === "heading" && node.depth === 1) node.depth = 2;
  if (node.type === "link") lead(node, addresses);
  for (const child of node.children ?? []) prepare(child, addresses);
}

function lead(link: Node, addresses: ReadonlyMap<string, string>): void {
  const url = link.url ?? "";
  link.url = url.startsWith("#") ? (addresses.get(url.slice(1)) ?? url) : url;
  if (link.url.startsWith("http:")) link.children?.push({ type: "text", value: " (http)" });
}
