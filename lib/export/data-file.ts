import type { ArchiveSnapshot } from "#lib/archive-store";
import { routeAt } from "#lib/routing/routes";
import { LISTS, RECORDS } from "./exports";
import { FILE_WRITERS } from "./files";
import { TYPES } from "./media-types";

/** A file as it is sent. */
export interface DataFile {
  /** A media type. */
  readonly type: string;
  readonly text: string;
}

/** The file at a canonical address, path and query; `null` where a page is there, or nothing. */
export function fileAt(snapshot: ArchiveSnapshot, address: string): DataFile | null {
  const [path = "", query] = address.split("?");
  const type = TYPES[path.split(".").at(-1) ?? ""];
  const text = textAt(snapshot, path, new URLSearchParams(query));
  return type === undefined || text === null ? null : { type, text };
}

function textAt(snapshot: ArchiveSnapshot, path: string, query: URLSearchParams): string | null {
  const write = FILE_WRITERS[path];
  if (write !== undefined) return write(snapshot);
  const route = routeAt(path);
  if (route?.format === undefined) return null;
  const { page, lang, id, format } = route;
  return id === undefined
    ? (LISTS[page]?.[format]?.(snapshot, lang, query) ?? null)
    : (RECORDS[page]?.[format]?.(snapshot, lang, query, id) ?? null);
}
