import type { z } from "zod";
import type { EntryKind } from "../records";
import type { organisationFacts } from "../schema/organisation";
import type { pageFacts } from "../schema/page";
import type { peopleTable, placesTable, publishersTable } from "../schema/tables";
import type { visitFacts } from "../schema/visit";
import type { Address } from "./addresses";
import type { BodyLink } from "./check-markdown";
import type { ParsedFile } from "./parse-file";
import type { SourceFile } from "./source-file";

/** A file that is right by itself, not yet checked against the others. */
export interface Draft<T> {
  readonly id: string;
  readonly file: SourceFile;
  readonly data: T;
  readonly body: string;
  readonly links: readonly BodyLink[];
}

export type VisitDraft = Draft<z.output<typeof visitFacts>>;
export type OrganisationDraft = Draft<z.output<typeof organisationFacts>>;
export type PageDraft = Draft<z.output<typeof pageFacts>>;
export type WordsDraft = Draft<{
  title?: string;
  summary: string;
  translates?: string | undefined;
}>;
export type PeopleDraft = Draft<z.output<typeof peopleTable>>;
export type PlacesDraft = Draft<z.output<typeof placesTable>>;
export type PublishersDraft = Draft<z.output<typeof publishersTable>>;

/** What one file that is right by itself holds. */
export type Parsed =
  | { readonly kind: "visit"; readonly draft: VisitDraft }
  | { readonly kind: "organisation"; readonly draft: OrganisationDraft }
  | { readonly kind: "page"; readonly draft: PageDraft }
  | { readonly kind: "words"; readonly entry: EntryKind; readonly draft: WordsDraft }
  | { readonly kind: "people"; readonly draft: PeopleDraft }
  | { readonly kind: "places"; readonly draft: PlacesDraft }
  | { readonly kind: "publishers"; readonly draft: PublishersDraft }
  | { readonly kind: "addresses"; readonly addresses: readonly Address[] };

/** All files that are right by themselves, and the list of all that were read. */
export interface Drafts {
  readonly visits: readonly VisitDraft[];
  readonly organisations: readonly OrganisationDraft[];
  readonly pages: readonly PageDraft[];
  /** English words by kind and id of their entry. */
  readonly words: Readonly<Record<EntryKind, ReadonlyMap<string, WordsDraft>>>;
  readonly people: PeopleDraft | null;
  readonly places: PlacesDraft | null;
  readonly publishers: PublishersDraft | null;
  /** Every address ever published; none where the folder keeps no list. */
  readonly addresses: readonly Address[];
  readonly all: readonly ParsedFile[];
}

/** Gathers what the files of a folder hold. */
export function gather(files: readonly ParsedFile[]): Drafts {
  const visits: VisitDraft[] = [];
  const organisations: OrganisationDraft[] = [];
  const pages: PageDraft[] = [];
  const words: Record<EntryKind, Map<string, WordsDraft>> = {
    visit: new Map(),
    organisation: new Map(),
    page: new Map(),
  };
  let [people, places, publishers]: [
    PeopleDraft | null,
    PlacesDraft | null,
    PublishersDraft | null,
  ] = [null, null, null];
  let addresses: readonly Address[] = [];
  for (const { parsed } of files) {
    switch (parsed?.kind) {
      case "visit":
        visits.push(parsed.draft);
        break;
      case "organisation":
        organisations.push(parsed.draft);
        break;
      case "page":
        pages.push(parsed.draft);
        break;
      case "words":
        words[parsed.entry].set(parsed.draft.id, parsed.draft);
        break;
      case "people":
        people = parsed.draft;
        break;
      case "places":
        places = parsed.draft;
        break;
      case "publishers":
        publishers = parsed.draft;
        break;
      case "addresses":
        addresses = parsed.addresses;
    }
  }
  return {
    visits,
    organisations,
    pages,
    words,
    people,
    places,
    publishers,
    addresses,
    all: files,
  };
}
