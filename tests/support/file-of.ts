import type { ArchiveSnapshot } from "#lib/archive-store";
import { type DataFile, fileAt } from "#lib/export/writers";
import { resolve } from "#lib/routing/resolve";
import { movedTo, statusOf } from "#lib/routing/site-pages";

/** The file at a canonical address; `null` where a page is there. Throws where there is nothing. */
export async function fileOf(snapshot: ArchiveSnapshot, address: string): Promise<DataFile | null> {
  const resolution = resolve(
    address,
    (route) => statusOf(snapshot, route),
    (route) => movedTo(snapshot, route),
  );
  if (resolution.kind !== "page" && resolution.kind !== "file") throw new Error(resolution.kind);
  return fileAt(snapshot, resolution);
}

/** The text of the file at a canonical address. Throws where there is none, and where it is no text. */
export async function textOf(snapshot: ArchiveSnapshot, address: string): Promise<string> {
  const body = (await fileOf(snapshot, address))?.body;
  if (typeof body !== "string") throw new Error(`no text is at ${address}`);
  return body;
}
