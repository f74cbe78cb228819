import type { z } from "zod";
import type { EntryKind } from "#lib/model/records";
import type { organisationFacts } from "#lib/schema/organisation";
import type { pageFacts } from "#lib/schema/page";
import type { peopleTable, placesTable, publishersTable } from "#lib/schema/tables";
import type { visitFacts } from "#lib/schema/visit";
import type { Address } from "../archive/address-list";
import type { SourceFile } from "../source/source-file";
import type { ParsedFile } from "./validate-file";
import type { BodyLink } from "./validate-markdown";

/** A file that is right by itself, not yet checked against the others. */
export interface ParsedEntry<T> {
  readonly id: string;
  readonly file: SourceFile;
  readonly data: T;
  readonly body: string;
  readonly links: readonly BodyLink[];
}

export type ParsedVisit = ParsedEntry<z.output<typeof visitFacts>>;
export type ParsedOrganisation = ParsedEntry<z.output<typeof organisationFacts>>;
export type ParsedPage = ParsedEntry<z.output<typeof pageFacts>>;
export type ParsedTranslation = ParsedEntry<{
  title?: string;
  summary: string;
  translates?: string | undefined;
}>;
export type ParsedPeople = ParsedEntry<z.output<typeof peopleTable>>;
export type ParsedPlaces = ParsedEntry<z.output<typeof placesTable>>;
export type ParsedPublishers = ParsedEntry<z.output<typeof publishersTable>>;

/** What one file that is right by itself holds. */
export type ParsedContent =
  | { readonly kind: "visit"; readonly entry: ParsedVisit }
  | { readonly kind: "organisation"; readonly entry: ParsedOrganisation }
  | { readonly kind: "page"; readonly entry: ParsedPage }
  | {
      readonly kind: "translation";
      readonly entryKind: EntryKind;
      readonly entry: ParsedTranslation;
    }
  | { readonly kind: "people"; readonly entry: ParsedPeople }
  | { readonly kind: "places"; readonly entry: ParsedPlaces }
  | { readonly kind: "publishers"; readonly entry: ParsedPublishers }
  | { readonly kind: "addresses"; readonly addresses: readonly Address[] };

/** All files that are right by themselves, and the list of all that were read. */
export interface ParsedArchive {
  readonly visits: readonly ParsedVisit[];
  readonly organisations: readonly ParsedOrganisation[];
  readonly pages: readonly ParsedPage[];
  /** English words by kind and id of their entry. */
  readonly translations: Readonly<Record<EntryKind, ReadonlyMap<string, ParsedTranslation>>>;
  readonly people: ParsedPeople | null;
  readonly places: ParsedPlaces | null;
  readonly publishers: ParsedPublishers | null;
  /** Every address ever published; none where the folder keeps no list. */
  readonly addresses: readonly Address[];
  readonly files: readonly ParsedFile[];
}

/** Gathers what the files of a folder hold. */
export function collectEntries(files: readonly ParsedFile[]): ParsedArchive {
  const visits: ParsedVisit[] = [];
  const organisations: ParsedOrganisation[] = [];
  const pages: ParsedPage[] = [];
  const translations: Record<EntryKind, Map<string, ParsedTranslation>> = {
    visit: new Map(),
    organisation: new Map(),
    page: new Map(),
  };
  let [people, places, publishers]: [
    ParsedPeople | null,
    ParsedPlaces | null,
    ParsedPublishers | null,
  ] = [null, null, null];
  let addresses: readonly Address[] = [];
  for (const { content } of files) {
    switch (content?.kind) {
      case "visit":
        visits.push(content.entry);
        break;
      case "organisation":
        organisations.push(content.entry);
        break;
      case "page":
        pages.push(content.entry);
        break;
      case "translation":
        translations[content.entryKind].set(content.entry.id, content.entry);
        break;
      case "people":
        people = content.entry;
        break;
      case "places":
        places = content.entry;
        break;
      case "publishers":
        publishers = content.entry;
        break;
      case "addresses":
        addresses = content.addresses;
    }
  }
  return {
    visits,
    organisations,
    pages,
    translations,
    people,
    places,
    publishers,
    addresses,
    files,
  };
}
