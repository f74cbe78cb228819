import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Edit, Issue } from "./issue";

/** Makes the edits of all issues in the files of a content folder and touches no other byte; gives back how many. */
export function fixFolder(dir: string, issues: readonly Issue[]): number {
  const edits = new Map<string, Edit[]>();
  for (const issue of issues) {
    if (issue.edits.length > 0) {
      edits.set(issue.file, [...(edits.get(issue.file) ?? []), ...issue.edits]);
    }
  }
  for (const [file, list] of edits) {
    const path = join(dir, file.slice("content/".length));
    writeFileSync(path, fixBytes(readFileSync(path), list));
  }
  return issues.filter((issue) => issue.edits.length > 0).length;
}

/** A UTF-8 file with edits made in its text; a byte order mark, which offsets do not count, stays. */
export function fixBytes(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const text = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  const mark = text.startsWith("\uFEFF") ? 1 : 0;
  const ordered = [...edits].sort((a, b) => b.from - a.from);
  const fixed = ordered.reduce(
    (all, { from, to, text: put }) => all.slice(0, from + mark) + put + all.slice(to + mark),
    text,
  );
  return new TextEncoder().encode(fixed);
}
