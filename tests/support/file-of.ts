import type { ArchiveSnapshot } from "#lib/archive-store";
import { type DataFile, fileAt } from "#lib/export/writers";
import { resolve } from "#lib/routing/resolve";
import { movedTo, statusOf } from "#lib/routing/site-pages";

/** The file at a canonical address; `null` where a page is there. Throws where there is nothing. */
export function fileOf(snapshot: ArchiveSnapshot, address: string): DataFile | null {
  const resolution = resolve(
    address,
    (route) => statusOf(snapshot, route),
    (route) => movedTo(snapshot, route),
  );
  if (resolution.kind !== "page" && resolution.kind !== "file") throw new Error(resolution.kind);
  return fileAt(snapshot, resolution);
}
