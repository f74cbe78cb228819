import type { Localized } from "#lib/model/lang";
import {
  collectEntries,
  type ParsedArchive,
  type ParsedOrganisation,
  type ParsedPeople,
  type ParsedVisit,
} from "../file/parsed-entry";
import type { ParsedFile } from "../file/validate-file";
import { type IdVocabularies, idVocabularies } from "../file/vocabularies";
import type { Issue } from "../issues/issue";
import { suggestWord } from "../issues/suggest";
import type { FieldPath, SourceFile } from "../source/source-file";
import { memoize } from "./memoize";

/** Whether an entry has a page, not yet, or no longer. */
export type PublicationStatus = "published" | "draft" | "withdrawn";

/** The ids that references may name, and what became of the organisations among them. */
export interface KnownIds extends IdVocabularies {
  /** The tables that are there but cannot be read: nothing can be said of their ids. */
  readonly unread: ReadonlySet<string>;
  readonly known: Readonly<Record<keyof IdVocabularies, ReadonlySet<string>>>;
  readonly standings: ReadonlyMap<string, PublicationStatus>;
  /** The official names of organisations. */
  readonly names: ReadonlyMap<string, Localized>;
  /** What the table of people says, by id. */
  readonly people: ParsedPeople["data"]["people"];
}

/**
 * The ids of a folder; a file with a mistake in it still counts as being there. While the files of organisations and
 * tables are the same, so is the answer, and what is remembered of it holds.
 */
export function knownIds({ files }: ParsedArchive): KnownIds {
  const [first, ...rest] = files.filter(
    ({ path }) => path?.kind === "organisation" || path?.kind === "table",
  );
  return first === undefined ? idsOf([]) : rememberedIdsOf(first, ...rest);
}

const rememberedIdsOf = memoize((...files: [ParsedFile, ...ParsedFile[]]) => idsOf(files));

function idsOf(files: readonly ParsedFile[]): KnownIds {
  const parsed = collectEntries(files);
  const ids = idVocabularies(parsed);
  return {
    ...ids,
    known: {
      organisation: new Set(ids.organisation.words),
      person: new Set(ids.person.words),
      place: new Set(ids.place.words),
      publisher: new Set(ids.publisher.words),
    },
    unread: new Set(
      files.flatMap(({ path, content }) =>
        path?.kind === "table" && content === null ? [path.table] : [],
      ),
    ),
    standings: new Map(parsed.organisations.map((item) => [item.id, publicationStatus(item)])),
    names: new Map(parsed.organisations.map(({ id, data }) => [id, data.name])),
    people: parsed.people?.data.people ?? {},
  };
}

/** Whether an entry has a page: withdrawal counts before a draft's mark. */
export function publicationStatus({ data }: ParsedVisit | ParsedOrganisation): PublicationStatus {
  if (data.withdrawn !== undefined) return "withdrawn";
  return data.draft === true ? "draft" : "published";
}

const REFERENCES = {
  organisation: { rule: "organisation-unknown", table: "organisations" },
  person: { rule: "person-unknown", table: "people" },
  place: { rule: "place-unknown", table: "places" },
  publisher: { rule: "publisher-unknown", table: "publishers" },
} as const;

/** The issue of a reference that names nothing known, with the nearest known id. */
export function checkReference(
  file: SourceFile,
  path: FieldPath,
  kind: keyof typeof REFERENCES,
  found: string | undefined,
  ids: KnownIds,
): readonly Issue[] {
  const { rule, table } = REFERENCES[kind];
  if (found === undefined || ids.unread.has(table) || ids.known[kind].has(found)) return [];
  const near = suggestWord(found, ids[kind]) ?? "";
  const name = kind === "organisation" ? ids.names.get(near) : undefined;
  const params = { found, nearest: near, nameLv: name?.lv ?? "", nameEn: name?.en ?? "" };
  return [file.issue(rule, file.positionOfField(path), params)];
}

/** The issue of a reference to an organisation that is not there, no longer there or, for readers, not there yet. */
export function checkOrganisationId(
  file: SourceFile,
  path: FieldPath,
  found: string | undefined,
  from: PublicationStatus,
  ids: KnownIds,
): readonly Issue[] {
  const standing = ids.standings.get(found ?? "");
  if (found !== undefined && standing === "withdrawn" && from !== "withdrawn") {
    return [file.issue("organisation-withdrawn", file.positionOfField(path), { found })];
  }
  if (found !== undefined && standing === "draft" && from === "published") {
    return [file.issue("organisation-draft", file.positionOfField(path), { found })];
  }
  return checkReference(file, path, "organisation", found, ids);
}

/** The issues of publishers that sources name and no table knows. */
export function checkPublishers(
  file: SourceFile,
  sources: readonly { publisher: string }[],
  path: FieldPath,
  ids: KnownIds,
): readonly Issue[] {
  return sources.flatMap(({ publisher }, index) =>
    checkReference(file, [...path, "sources", index, "publisher"], "publisher", publisher, ids),
  );
}

/** An issue for every value of a list that stands in it before. */
export function checkRepeated(
  file: SourceFile,
  field: string,
  values: readonly string[],
): readonly Issue[] {
  return values.flatMap((value, index) =>
    values.indexOf(value) === index
      ? []
      : [
          file.issue("value-repeated", file.positionOfField([field, index]), {
            field,
            found: value,
          }),
        ],
  );
}
