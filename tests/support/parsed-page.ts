import { type DefaultTreeAdapterTypes, parse } from "parse5";

type Node = DefaultTreeAdapterTypes.Node;

/** What a reader gets from a page: elements with their attributes, and texts, in order. */
export type Tree = string | readonly [name: string, attributes: string, children: readonly Tree[]];

/**
 * The tree of a page as an HTML parser sees it, without what is taken out before it is sent (scripts that run, what
 * preloads them, comments, empty placeholders) and without stylesheets, which change their form.
 */
export function readingTree(html: string): readonly Tree[] {
  return childrenOf(parse(html));
}

/** Every element of a tree with its attributes, as text such as `a href="/lv"`. */
export function elementsOf(trees: readonly Tree[]): readonly string[] {
  return trees.flatMap((tree) =>
    typeof tree === "string" ? [] : [`${tree[0]} ${tree[1]}`.trim(), ...elementsOf(tree[2])],
  );
}

function childrenOf(node: Node): readonly Tree[] {
  const children: Tree[] = [];
  for (const child of "childNodes" in node ? node.childNodes : []) {
    if ("value" in child) {
      const before = children.at(-1);
      if (typeof before === "string") children[children.length - 1] = before + child.value;
      else children.push(child.value);
    } else if ("tagName" in child) {
      const tree = elementOf(child);
      if (!isTakenOut(tree)) children.push(tree);
    }
  }
  return children;
}

function elementOf(node: DefaultTreeAdapterTypes.Element): Exclude<Tree, string> {
  const attributes = node.attrs.map(({ name, value }) => `${name}="${value}"`).join(" ");
  return [node.tagName, attributes, childrenOf(node)];
}

function isTakenOut([name, attributes, children]: Exclude<Tree, string>): boolean {
  if (name === "script") return !attributes.includes('type="application/ld+json"');
  if (name === "style") return true;
  if (name === "link") return /rel="stylesheet"|as="script"/.test(attributes);
  return name === "div" && attributes === 'hidden=""' && children.length === 0;
}
