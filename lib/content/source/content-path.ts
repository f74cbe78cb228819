import { join } from "node:path";
import type { Lang } from "#lib/model/lang";
import type { EntryKind } from "#lib/model/records";

/** The folders whose files hold one record each, in both languages at once. */
export const RECORD_FOLDERS = {
  people: "person",
  places: "place",
  publishers: "publisher",
  topics: "topic",
  series: "series",
} as const;

export type RecordKind = (typeof RECORD_FOLDERS)[keyof typeof RECORD_FOLDERS];

/** What a file is for, by its path alone. */
export type ContentPath =
  | { readonly kind: EntryKind; readonly id: string; readonly lang: Lang; readonly folder: string }
  | { readonly kind: RecordKind; readonly id: string }
  | { readonly kind: "addresses" }
  | { readonly kind: "note" };

/** A path below the content folder, `visits/2019/2019-05-20-kirkenes-forum.lv.md`; `null` for one that has no place in it. */
export function parseContentPath(path: string): ContentPath | null {
  if (path === "README.md") return { kind: "note" };
  if (path === "addresses.txt") return { kind: "addresses" };
  const [, recordFolder = "", recordId = ""] = /^([a-z]+)\/([a-z0-9-]+)\.md$/.exec(path) ?? [];
  if (isRecordFolder(recordFolder)) return { kind: RECORD_FOLDERS[recordFolder], id: recordId };
  const match = /^(visits\/\d{4}|organisations|pages)\/([a-z0-9-]+)\.(lv|en)\.md$/.exec(path);
  const [, folder = "", id = "", lang] = match ?? [];
  if (lang !== "lv" && lang !== "en") return null;
  const kind = folder === "organisations" ? "organisation" : folder === "pages" ? "page" : "visit";
  return { kind, id, lang, folder };
}

function isRecordFolder(folder: string): folder is keyof typeof RECORD_FOLDERS {
  return Object.hasOwn(RECORD_FOLDERS, folder);
}

/** A path relative to a folder that it is in, with slashes. */
export function pathBelow(dir: string, path: string): string {
  return path.slice(join(dir, "/").length).replaceAll("\\", "/");
}
