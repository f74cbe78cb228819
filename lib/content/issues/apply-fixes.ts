import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathOfFile } from "./file-name";
import type { Edit, Issue } from "./issue";
import { withEdits } from "./with-edits";

/** Applies the edits of all issues to the files of a content folder, and changes no other byte; returns how many were fixed. */
export function fixFolder(dir: string, issues: readonly Issue[]): number {
  const edits = new Map<string, Edit[]>();
  for (const issue of issues) {
    if (issue.edits.length > 0) {
      edits.set(issue.file, [...(edits.get(issue.file) ?? []), ...issue.edits]);
    }
  }
  for (const [file, list] of edits) {
    const path = join(dir, pathOfFile(file));
    writeFileSync(path, fixBytes(readFileSync(path), list));
  }
  return issues.filter((issue) => issue.edits.length > 0).length;
}

/** A UTF-8 file with edits applied to its text; offsets do not count a byte order mark, which stays. */
function fixBytes(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const all = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  const mark = all.startsWith("\uFEFF") ? 1 : 0;
  const ordered = [...edits].sort((a, b) => a.from - b.from);
  return new TextEncoder().encode(all.slice(0, mark) + withEdits(all.slice(mark), ordered));
}
