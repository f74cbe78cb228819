import type { Span } from "./source-text";

/** A file's front matter without its fences, and what follows the line of the closing one. */
export interface FileParts {
  readonly frontMatter: Span;
  readonly body: Span;
}

/** The parts of a text whose first line is an opening fence; without a closing one, all of it is front matter. */
export function splitAtFences(text: string): FileParts {
  const from = text.indexOf("\n") + 1;
  const length = text.slice(from).search(/^---\s*$/m);
  const to = length < 0 ? text.length : from + length;
  const end = text.indexOf("\n", to);
  return {
    frontMatter: { from, to },
    body: { from: end < 0 ? text.length : end + 1, to: text.length },
  };
}
