import type { Edit } from "./issue";

/** A text with edits applied to it, which are in order and do not overlap. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  return edits.reduceRight(
    (all, { from, to, text: put }) => all.slice(0, from) + put + all.slice(to),
    text,
  );
}
