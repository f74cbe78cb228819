import type { ArchiveSnapshot } from "#lib/archive-store";
import type { Resolution } from "#lib/routing/routes";
import { LISTS, RECORDS } from "./exports";
import { FILE_WRITERS } from "./files";
import { TYPES } from "./media-types";

/** A file as it is sent. */
export interface DataFile {
  /** A media type. */
  readonly type: string;
  readonly text: string;
}

/** An address that has an answer of its own: a page, a form of it, or a file. */
export type Resolved = Extract<Resolution, { readonly kind: "page" | "file" }>;

/** The file at a resolved address; `null` where a page is there. */
export function fileAt(snapshot: ArchiveSnapshot, resolved: Resolved): DataFile | null {
  const [path = "", query] = resolved.address.split("?");
  const type = TYPES[path.split(".").at(-1) ?? ""];
  const text =
    resolved.kind === "file"
      ? (FILE_WRITERS[path]?.(snapshot) ?? null)
      : formOf(snapshot, resolved, new URLSearchParams(query));
  return type === undefined || text === null ? null : { type, text };
}

function formOf(
  snapshot: ArchiveSnapshot,
  { route: { page, lang, id, format } }: Extract<Resolved, { readonly kind: "page" }>,
  query: URLSearchParams,
): string | null {
  if (format === undefined) return null;
  return id === undefined
    ? (LISTS[page]?.[format]?.(snapshot, lang, query) ?? null)
    : (RECORDS[page]?.[format]?.(snapshot, lang, query, id) ?? null);
}
