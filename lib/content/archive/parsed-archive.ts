import type { Day } from "#lib/model/day";
import type { EntryKind } from "#lib/model/records";
import type { FieldPath } from "#lib/schema/schema-walk";
import type {
  ParsedEntry,
  ParsedFile,
  ParsedOrganisation,
  ParsedPage,
  ParsedVisit,
} from "../file/parsed-entry";
import type { RecordKind } from "../source/content-path";
import type { SourceFile } from "../source/source-file";

/** All files that are correct by themselves, by what they hold, and the list of all that were read. */
export interface ParsedArchive {
  readonly visits: readonly ParsedVisit[];
  readonly organisations: readonly ParsedOrganisation[];
  readonly pages: readonly ParsedPage[];
  /** English words by kind and id of their entry. */
  readonly translations: {
    readonly [K in EntryKind]: ReadonlyMap<string, ParsedEntry<`${K}.en`>>;
  };
  /** The records that are in both languages at once, by kind and id. */
  readonly records: { readonly [K in RecordKind]: ReadonlyMap<string, ParsedEntry<K>> };
  /** The list of every address ever published; `null` where the folder has none. */
  readonly addressList: SourceFile | null;
  readonly files: readonly ParsedFile[];
}

/** Sorts what the files of a folder hold by kind. */
export function collectEntries(files: readonly ParsedFile[]): ParsedArchive {
  const visits: ParsedVisit[] = [];
  const organisations: ParsedOrganisation[] = [];
  const pages: ParsedPage[] = [];
  const translations = {
    visit: new Map<string, ParsedEntry<"visit.en">>(),
    organisation: new Map<string, ParsedEntry<"organisation.en">>(),
    page: new Map<string, ParsedEntry<"page.en">>(),
  };
  const records = {
    person: new Map<string, ParsedEntry<"person">>(),
    place: new Map<string, ParsedEntry<"place">>(),
    publisher: new Map<string, ParsedEntry<"publisher">>(),
    topic: new Map<string, ParsedEntry<"topic">>(),
    series: new Map<string, ParsedEntry<"series">>(),
  };
  let addressList: SourceFile | null = null;
  for (const { content, file } of files) {
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
      case "visit.en":
        translations.visit.set(content.entry.id, content.entry);
        break;
      case "organisation.en":
        translations.organisation.set(content.entry.id, content.entry);
        break;
      case "page.en":
        translations.page.set(content.entry.id, content.entry);
        break;
      case "person":
        records.person.set(content.entry.id, content.entry);
        break;
      case "place":
        records.place.set(content.entry.id, content.entry);
        break;
      case "publisher":
        records.publisher.set(content.entry.id, content.entry);
        break;
      case "topic":
        records.topic.set(content.entry.id, content.entry);
        break;
      case "series":
        records.series.set(content.entry.id, content.entry);
        break;
      case "addresses":
        addressList = file;
    }
  }
  return { visits, organisations, pages, translations, records, addressList, files };
}

/** Whether an entry has a page, not yet, or no longer. */
export type PublicationStatus = "published" | "draft" | "withdrawn";

/** Whether an entry has a page; a withdrawn draft is withdrawn. */
export function publicationStatus({ data }: ParsedVisit | ParsedOrganisation): PublicationStatus {
  if (data.withdrawn !== null) return "withdrawn";
  return data.draft ? "draft" : "published";
}

/** A day of an entry's own history, and its field. */
interface RecordedField {
  readonly field: "added" | "changes" | "withdrawn";
  readonly path: FieldPath;
  readonly day: Day;
}

/** The days on which an entry was added, changed or withdrawn, with where they are written. */
export function recordedFields(
  data: (ParsedVisit | ParsedOrganisation | ParsedPage)["data"],
): readonly RecordedField[] {
  const withdrawn = "withdrawn" in data ? (data.withdrawn?.day ?? null) : null;
  return [
    { field: "added", path: ["added"], day: data.added },
    ...data.changes.map(
      ({ day }, index): RecordedField => ({
        field: "changes",
        path: ["changes", index, "day"],
        day,
      }),
    ),
    ...(withdrawn === null
      ? []
      : [{ field: "withdrawn", path: ["withdrawn", "day"], day: withdrawn } as const]),
  ];
}

/** The days on which the entries that are shown were added, changed or withdrawn. */
export function recordedDays(
  { visits, organisations, pages }: ParsedArchive,
  { drafts }: { readonly drafts: boolean },
): readonly Day[] {
  const published = [...visits, ...organisations].filter(
    (entry) => drafts || publicationStatus(entry) !== "draft",
  );
  return [...published, ...pages].flatMap(({ data }) => recordedFields(data).map(({ day }) => day));
}
