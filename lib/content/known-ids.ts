import type { Drafts, OrganisationDraft, VisitDraft } from "./drafts";
import type { Issue, Rule } from "./issue";
import { nearest } from "./nearest";
import type { FieldPath, SourceFile } from "./source-file";

/** Known ids, or `null` where the table could not be read and nothing can be said. */
type Known = ReadonlySet<string> | null;

/** Whether an entry has a page, not yet, or no longer. */
export type Standing = "published" | "draft" | "withdrawn";

/** The ids that references may name, and what became of the organisations among them. */
export interface KnownIds {
  readonly organisation: ReadonlySet<string>;
  readonly person: Known;
  readonly place: Known;
  readonly publisher: Known;
  readonly standings: ReadonlyMap<string, Standing>;
}

/** The ids of a folder; a file with a mistake in it still counts as being there. */
export function knownIds(drafts: Drafts): KnownIds {
  return {
    organisation: new Set(
      drafts.all.flatMap(({ place }) =>
        place?.kind === "organisation" && place.lang === "lv" ? [place.id] : [],
      ),
    ),
    person: tableIds(drafts, "people", drafts.people?.data.people),
    place: tableIds(drafts, "places", drafts.places?.data.places),
    publisher: tableIds(drafts, "publishers", drafts.publishers?.data.publishers),
    standings: new Map(drafts.organisations.map((item) => [item.id, standingOf(item)])),
  };
}

function tableIds(drafts: Drafts, table: string, records: object | undefined): Known {
  if (records !== undefined) return new Set(Object.keys(records));
  return drafts.all.some(({ place }) => place?.kind === "table" && place.table === table)
    ? null
    : new Set();
}

/** Whether an entry has a page: withdrawal counts before a draft's mark. */
export function standingOf({ data }: VisitDraft | OrganisationDraft): Standing {
  if (data.withdrawn !== undefined) return "withdrawn";
  return data.draft === true ? "draft" : "published";
}

/** The issue of a reference that names nothing known, with the nearest known id. */
export function checkKnown(
  file: SourceFile,
  path: FieldPath,
  rule: Rule,
  found: string | undefined,
  known: Known,
): readonly Issue[] {
  if (found === undefined || known === null || known.has(found)) return [];
  return [file.issue(rule, file.atField(path), { found, nearest: nearest(found, known) ?? "" })];
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
  return checkKnown(file, path, "organisation-unknown", found, ids.organisation);
}

/** The issues of publishers that sources name and no table knows. */
export function checkPublishers(
  file: SourceFile,
  sources: readonly { publisher: string }[],
  path: FieldPath,
  ids: KnownIds,
): readonly Issue[] {
  return sources.flatMap(({ publisher }, index) =>
    checkKnown(
      file,
      [...path, "sources", index, "publisher"],
      "publisher-unknown",
      publisher,
      ids.publisher,
    ),
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
