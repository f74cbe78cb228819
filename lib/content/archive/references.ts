import type { Localized } from "#lib/model/lang";
import type { Person } from "#lib/model/records";
import type { FieldPath } from "#lib/schema/schema-walk";
import type { ParsedFile } from "../file/parsed-entry";
import type { Issue } from "../issues/issue";
import { type NamedWord, Vocabulary } from "../issues/suggest";
import { withoutEnding } from "../issues/suggest-value";
import type { RecordKind } from "../source/content-path";
import { parseFrontMatter } from "../source/front-matter";
import type { SourceFile } from "../source/source-file";
import { type ParsedArchive, type PublicationStatus, publicationStatus } from "./parsed-archive";

type ReferenceKind = RecordKind | "organisation";

/** The ids that references may name, with the names that people know the records by. */
export type KnownIds = { readonly [K in ReferenceKind]: Vocabulary } & {
  /** The organisations whose files can be read. */
  readonly organisations: ReadonlyMap<
    string,
    { readonly name: Localized; readonly status: PublicationStatus }
  >;
  /** The countries of places, by id. */
  readonly countries: ReadonlyMap<string, string>;
  /** The roles of people, by id. */
  readonly roles: ReadonlyMap<string, Person["roles"]>;
};

/** The ids of a folder; a record whose file has a mistake counts as being there. */
export function knownIds({ files, organisations, records }: ParsedArchive): KnownIds {
  const { person, place, publisher, topic, series } = records;
  const vocabulary = (kind: ReferenceKind, names: readonly NamedWord[]) =>
    new Vocabulary(
      files.flatMap(({ path }) =>
        path?.kind === kind && (!("lang" in path) || path.lang === "lv") ? [path.id] : [],
      ),
      names,
    );
  return {
    organisation: vocabulary(
      "organisation",
      organisations.flatMap(({ id, data: { abbreviation, name, aliases } }) =>
        named(id, [abbreviation.lv, abbreviation.en, name.lv, name.en, ...aliases]),
      ),
    ),
    person: vocabulary(
      "person",
      [...person].flatMap(
        ([
          id,
          {
            data: { name, latvian, spellings },
          },
        ]) => named(id, [name, latvian, ...spellings]),
      ),
    ),
    place: vocabulary("place", bothNames(place)),
    publisher: vocabulary("publisher", bothNames(publisher)),
    topic: vocabulary("topic", bothNames(topic)),
    series: vocabulary("series", bothNames(series)),
    organisations: new Map(
      organisations.map((one) => [one.id, { name: one.data.name, status: publicationStatus(one) }]),
    ),
    countries: new Map([...place].map(([id, { data }]) => [id, data.country])),
    roles: new Map([...person].map(([id, { data }]) => [id, data.roles])),
  };
}

function bothNames(
  records: ReadonlyMap<string, { readonly data: { readonly name: Localized } }>,
): readonly NamedWord[] {
  return [...records].flatMap(([id, { data }]) => named(id, [data.name.lv, data.name.en]));
}

function named(id: string, names: readonly (string | null)[]): readonly NamedWord[] {
  return names.flatMap((name) => (name === null ? [] : [[name, id] as const]));
}

/** The issue of a reference that names nothing known, with what was most likely meant. */
export function checkReference(
  file: SourceFile,
  path: FieldPath,
  kind: ReferenceKind,
  found: string | null,
  ids: KnownIds,
): readonly Issue[] {
  if (found === null || ids[kind].has(found)) return [];
  const at = file.positionOfField(path);
  const suggestion = ids[kind].suggest(found) ?? ids[kind].suggest(withoutEnding(found));
  if (kind !== "organisation") return [file.issue(`${kind}-unknown`, at, { found, suggestion })];
  const name = ids.organisations.get(suggestion ?? "")?.name ?? null;
  return [file.issue("organisation-unknown", at, { found, suggestion, name })];
}

/** The issue of a reference to an organisation that is not there, no longer there or, for readers, not there yet. */
export function checkOrganisationId(
  file: SourceFile,
  path: FieldPath,
  found: string | null,
  from: PublicationStatus,
  ids: KnownIds,
): readonly Issue[] {
  const status = found === null ? undefined : ids.organisations.get(found)?.status;
  if (found !== null && status === "withdrawn" && from !== "withdrawn") {
    return [file.issue("organisation-withdrawn", file.positionOfField(path), { found })];
  }
  if (found !== null && status === "draft" && from === "published") {
    return [file.issue("organisation-draft", file.positionOfField(path), { found })];
  }
  return checkReference(file, path, "organisation", found, ids);
}

/** The issues of publishers that sources name and no table knows. */
export function checkPublishers(
  file: SourceFile,
  sources: readonly { readonly publisher: string }[],
  path: FieldPath,
  ids: KnownIds,
): readonly Issue[] {
  return sources.flatMap(({ publisher }, index) =>
    checkReference(file, [...path, "sources", index, "publisher"], "publisher", publisher, ids),
  );
}

const MOST_UNVALIDATED = 100;

/** The references of files with facts whose fields have mistakes: checked all the same, so that all issues come at once. */
export function checkUnvalidatedReferences(
  { files }: ParsedArchive,
  ids: KnownIds,
): readonly Issue[] {
  return files.flatMap(({ path, file, content, issues }) => {
    if (content !== null || path === null || path.kind === "note") return [];
    if ("lang" in path && path.lang === "en") return [];
    const frontMatter = parseFrontMatter(file);
    if ("issues" in frontMatter) return [];
    const reported = new Set(issues.map(({ line }) => line));
    return referencesIn(frontMatter.fields)
      .slice(0, MOST_UNVALIDATED)
      .flatMap((reference) =>
        checkReference(file, reference.path, reference.kind, reference.id, ids),
      )
      .filter(({ line }) => !reported.has(line));
  });
}

interface Reference {
  readonly path: FieldPath;
  readonly kind: ReferenceKind;
  readonly id: string;
}

const REFERENCE_FIELDS: ReadonlyMap<string, ReferenceKind> = new Map([
  ["organisations", "organisation"],
  ["parent", "organisation"],
  ["person", "person"],
  ["place", "place"],
  ["publisher", "publisher"],
  ["organisation", "organisation"],
  ["topics", "topic"],
]);

/** Every text that is in a field of references, or in a list there, at any depth. */
function referencesIn(
  value: unknown,
  path: FieldPath = [],
  kind: ReferenceKind | null = null,
): readonly Reference[] {
  if (typeof value === "string") {
    return kind === null || value.trim() === "" ? [] : [{ path, kind, id: value }];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => referencesIn(item, [...path, index], kind));
  }
  return Object.entries(Object(value)).flatMap(([key, field]) =>
    referencesIn(field, [...path, key], kindOfReference(path, key)),
  );
}

function kindOfReference(above: FieldPath, key: string): ReferenceKind | null {
  if (key === "id" && above.at(-1) === "series") return "series";
  return REFERENCE_FIELDS.get(key) ?? null;
}

const FORMERLY = /^formerly:(.*(?:\r?\n[ \t-].*)*)/m;

/** The former ids that a file claims; of a file with a mistake those that its text shows, so that no address seems lost. */
export function formerIds({ path, file, content }: ParsedFile): readonly string[] {
  if (content !== null && "entry" in content && "formerly" in content.entry.data) {
    return content.entry.data.formerly;
  }
  if (content !== null || path === null || ("lang" in path && path.lang === "en")) return [];
  const claimed = FORMERLY.exec(file.textOf(file.frontMatter))?.[1] ?? "";
  return claimed.match(/[a-z0-9]+(?:-[a-z0-9]+)*/g) ?? [];
}
