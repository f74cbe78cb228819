import { Parser } from "htmlparser2";

/** The values of an attribute in a piece of HTML, in the order of the document. */
export function attributesOf(html: string, name: string): readonly string[] {
  const values: string[] = [];
  const parser = new Parser({
    onopentag(_, attributes) {
      const value = attributes[name];
      if (value !== undefined) values.push(value);
    },
  });
  parser.end(html);
  return values;
}
