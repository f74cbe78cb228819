import { type DefaultTreeAdapterTypes, parse } from "parse5";

/** A text of a page that a reader sees or hears, with the language that it is said to be in. */
export interface Said {
  readonly text: string;
  readonly lang: string;
}

const UNREAD = new Set(["head", "script", "style", "template", "pre", "code"]);
const HEARD = new Set(["alt", "aria-label", "placeholder", "title"]);

/** All texts of a page in order, without code and without what is not to be translated. */
export function textsOf(html: string): readonly Said[] {
  return read(parse(html), "");
}

function read(node: DefaultTreeAdapterTypes.Node, lang: string): readonly Said[] {
  if (node.nodeName === "#text" && "value" in node) return [{ text: node.value, lang }];
  if (!("childNodes" in node)) return [];
  if (!("attrs" in node)) return node.childNodes.flatMap((child) => read(child, lang));
  const attributes = new Map(node.attrs.map(({ name, value }) => [name, value]));
  if (UNREAD.has(node.tagName) || attributes.get("translate") === "no") return [];
  const own = attributes.get("lang") ?? lang;
  const heard = [...attributes].flatMap(([name, text]) =>
    HEARD.has(name) ? [{ text, lang: own }] : [],
  );
  return [...heard, ...node.childNodes.flatMap((child) => read(child, own))];
}
