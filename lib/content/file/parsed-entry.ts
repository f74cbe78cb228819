import type { FileData, FileKind } from "#lib/schema/files";
import type { Issue } from "../issues/issue";
import type { ContentPath } from "../source/content-path";
import type { SourceFile } from "../source/source-file";
import type { BodyLink } from "./validate-markdown";

/** A file that passed its schema; what it refers to is not checked yet. */
export interface ParsedEntry<K extends FileKind> {
  readonly id: string;
  readonly file: SourceFile;
  readonly data: FileData[K];
  readonly body: string;
  readonly links: readonly BodyLink[];
}

export type ParsedVisit = ParsedEntry<"visit">;
export type ParsedOrganisation = ParsedEntry<"organisation">;
export type ParsedPage = ParsedEntry<"page">;
export type ParsedPerson = ParsedEntry<"person">;
export type ParsedTranslation = ParsedEntry<"visit.en" | "organisation.en" | "page.en">;

/** What a file of a kind holds. */
export interface ContentOfKind<K extends FileKind> {
  readonly kind: K;
  readonly entry: ParsedEntry<K>;
}

/** What one file that is correct by itself holds; the list of addresses has no fields. */
export type ParsedContent =
  | { [K in FileKind]: ContentOfKind<K> }[FileKind]
  | { readonly kind: "addresses" };

/** One file by itself: where it belongs, what it holds where that can be read, and its own mistakes. */
export interface ParsedFile {
  readonly path: ContentPath | null;
  readonly file: SourceFile;
  readonly content: ParsedContent | null;
  readonly issues: readonly Issue[];
}
