import { remark } from "remark";
import remarkHtml from "remark-html";
import { typeset } from "./format/typeset";
import type { Source } from "./records";

interface Node {
  type: string;
  value?: string;
  url?: string;
  depth?: number;
  children?: Node[];
}

// "2019. gada maijā" at the beginning of a line is a date; Markdown alone would make it item 2019 of a list.
const DATE_AT_START =
  /^(\s*(?:[-*+]\s+)?\d{1,4})\.(?=\s(?:gad|janvār|februār|mart|aprīl|maij|jūnij|jūlij|august|septembr|oktobr|novembr|decembr))/gm;

/**
 * Markdown as sanitised HTML: a link to `#source-id` leads to that source's own address, an `http` one says so,
 * headings begin at h2, raw HTML is dropped, and visible text is typeset.
 */
export function renderMarkdown(markdown: string, sources: readonly Source[]): string {
  const addresses = new Map(sources.map(({ id, url }) => [id ?? "", url]));
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
  if (node.type === "link" && node.url?.startsWith("#") === true) {
    node.url = addresses.get(node.url.slice(1)) ?? node.url;
    if (node.url.startsWith("http:")) node.children?.push({ type: "text", value: " (http)" });
  }
  for (const child of node.children ?? []) prepare(child, addresses);
}
