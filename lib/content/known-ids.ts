import type { Pair } from "../lang";
import {
  type Drafts,
  gather,
  type OrganisationDraft,
  type PeopleDraft,
  type VisitDraft,
} from "./drafts";
import type { Issue } from "./issue";
import { nearest } from "./nearest";
import type { ParsedFile } from "./parse-file";
import { remembering } from "./remembering";
import type { FieldPath, SourceFile } from "./source-file";
import { type IdVocabularies, idVocabularies } from "./vocabularies";

/** Whether an entry has a page, not yet, or no longer. */
export type Standing = "published" | "draft" | "withdrawn";

/** The ids that references may name, and what became of the organisations among them. */
export interface KnownIds extends IdVocabularies {
  /** The tables that are there but cannot be read: nothing can be said of their ids. */
  readonly unread: ReadonlySet<string>;
  readonly known: Readonly<Record<keyof IdVocabularies, ReadonlySet<string>>>;
  readonly standings: ReadonlyMap<string, Standing>;
  /** The official names of organisations. */
  readonly names: ReadonlyMap<string, Pair>;
  /** What the table of people says, by id. */
  readonly people: PeopleDraft["data"]["people"];
}

/**
 * The ids of a folder; a file with a mistake in it still counts as being there. While the files of organisations and
 * tables are the same, so is the answer, and what is remembered of it holds.
 */
export function knownIds({ all }: Drafts): KnownIds {
  const [first, ...rest] = all.filter(
    ({ place }) => place?.kind === "organisation" || place?.kind === "table",
  );
  return first === undefined ? idsOf([]) : rememberedIdsOf(first, ...rest);
}

const rememberedIdsOf = remembering((...files: [ParsedFile, ...ParsedFile[]]) => idsOf(files));

function idsOf(files: readonly ParsedFile[]): KnownIds {
  const drafts = gather(files);
  const ids = idVocabularies(drafts);
  return {
    ...ids,
    known: {
      organisation: new Set(ids.organisation.words),
      person: new Set(ids.person.words),
      place: new Set(ids.place.words),
      publisher: new Set(ids.publisher.words),
    },
    unread: new Set(
      files.flatMap(({ place, parsed }) =>
        place?.kind === "table" && parsed === null ? [place.table] : [],
      ),
    ),
    standings: new Map(drafts.organisations.map((item) => [item.id, standingOf(item)])),
    names: new Map(drafts.organisations.map(({ id, data }) => [id, data.name])),
    people: drafts.people?.data.people ?? {},
  };
}

/** Whether an entry has a page: withdrawal counts before a draft's mark. */
export function standingOf({ data }: VisitDraft | OrganisationDraft): Standing {
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
export function checkKnown(
  file: SourceFile,
  path: FieldPath,
  kind: keyof typeof REFERENCES,
  found: string | undefined,
  ids: KnownIds,
): readonly Issue[] {
  const { rule, table } = REFERENCES[kind];
  if (found === undefined || ids.unread.has(table) || ids.known[kind].has(found)) return [];
  const near = nearest(found, ids[kind]) ?? "";
  const name = kind === "organisation" ? ids.names.get(near) : undefined;
  const params = { found, nearest: near, nameLv: name?.lv ?? "", nameEn: name?.en ?? "" };
  return [file.issue(rule, file.atField(path), params)];
}

/** The issue of a reference to an organisation that is not there, no longer there or, for readers, not there yet. */
export function checkOrganisationId(
  file: SourceFile,
  path: FieldPath,
  found: string | undefined,
  from: Standing,
  ids: KnownIds,
): readonly Issue[] {
  const standing = ids.standings.get(found ?? "");
  if (found !== undefined && standing === "withdrawn" && from !== "withdrawn") {
    return [file.issue("organisation-withdrawn", file.atField(path), { found })];
  }
  if (found !== undefined && standing === "draft" && from === "published") {
    return [file.issue("organisation-draft", file.atField(path), { found })];
  }
  return checkKnown(file, path, "organisation", found, ids);
}

/** The issues of publishers that sources name and no table knows. */
export function checkPublishers(
  file: SourceFile,
  sources: readonly { publisher: string }[],
  path: FieldPath,
  ids: KnownIds,
): readonly Issue[] {
  return sources.flatMap(({ publisher }, index) =>
    checkKnown(file, [...path, "sources", index, "publisher"], "publisher", publisher, ids),
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
      : [file.issue("value-repeated", file.atField([field, index]), { field, found: value })],
  );
}
