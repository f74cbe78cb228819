import { toXml } from "xast-util-to-xml";
import { x } from "xastscript";

/** An element of an XML document; characters that XML cannot hold are left out when it is written. */
export type XmlElement = ReturnType<typeof x>;

/** Makes an element; attributes are never left out, because `x` takes an element in their place for attributes. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>>,
  ...children: readonly (XmlElement | string | null | readonly XmlElement[])[]
): XmlElement {
  return x(name, attributes, children.flat());
}

/** An element as a whole UTF-8 document. */
export function writeXml(root: XmlElement): string {
  return `<?xml version="1.0" encoding="UTF-8"?>\n${toXml(root, { closeEmptyElements: true })}\n`;
}
