import type { Edit } from "./issue";

/** A text with edits applied to it, which are in order; of two that overlap, the first. */
export function withEdits(text: string, edits: readonly Edit[]): string {
  let [edited, end] = ["", 0];
  for (const { from, to, text: put } of edits) {
    if (from < end) continue;
    edited += text.slice(end, from) + put;
    end = to;
  }
  return edited + text.slice(end);
}
