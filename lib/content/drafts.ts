import type { z } from "zod";
import type { EntryKind } from "../records";
import type { organisationFacts } from "../schema/organisation";
import type { pageFacts } from "../schema/page";
import type { peopleTable, placesTable, publishersTable } from "../schema/tables";
import type { visitFacts } from "../schema/visit";
import type { ReadFile } from "./read";
import type { SourceFile } from "./source-file";

/** A file that is right by itself, not yet checked against the others. */
export interface Draft<T> {
  readonly id: string;
  readonly file: SourceFile;
  readonly data: T;
  readonly body: string;
}

export type VisitDraft = Draft<z.output<typeof visitFacts>>;
export type OrganisationDraft = Draft<z.output<typeof organisationFacts>>;
export type PageDraft = Draft<z.output<typeof pageFacts>>;
export type WordsDraft = Draft<{ title?: string; summary: string }>;

export interface TableDrafts {
  people: Draft<z.output<typeof peopleTable>> | null;
  places: Draft<z.output<typeof placesTable>> | null;
  publishers: Draft<z.output<typeof publishersTable>> | null;
}

/** All files that are right by themselves, and the list of all that were read. */
export interface Drafts {
  readonly visits: VisitDraft[];
  readonly organisations: OrganisationDraft[];
  readonly pages: PageDraft[];
  /** English words by `draftKey`. */
  readonly words: Map<string, WordsDraft>;
  readonly tables: TableDrafts;
  readonly all: readonly ReadFile[];
}

/** The key of an entry among the English words: `visit/2019-05-20-kirkenes-forum`. */
export function draftKey(kind: EntryKind, id: string): string {
  return `${kind}/${id}`;
}
