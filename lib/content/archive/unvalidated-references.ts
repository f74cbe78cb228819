import type { ParsedArchive } from "../file/parsed-entry";
import type { Issue } from "../issues/issue";
import { parseFrontMatter } from "../source/front-matter";
import type { FieldPath } from "../source/source-file";
import { checkReference, type KnownIds } from "./references";

const MOST_REFERENCES = 100;

/**
 * The references of Latvian files whose fields have mistakes: what they name is looked for all the same, so that an
 * editor is told everything at once.
 */
export function checkUnvalidatedReferences(
  { files }: ParsedArchive,
  ids: KnownIds,
): readonly Issue[] {
  return files.flatMap(({ path, file, content, issues }) => {
    if (content !== null || path === null || !("lang" in path) || path.lang === "en") return [];
    const matter = parseFrontMatter(file);
    if ("issues" in matter) return [];
    const told = new Set(issues.map(({ line }) => line));
    return referencesIn(matter.fields)
      .slice(0, MOST_REFERENCES)
      .flatMap(({ path, kind, id }) => checkReference(file, path, kind, id, ids))
      .filter(({ line }) => !told.has(line));
  });
}

type Kind = Parameters<typeof checkReference>[2];

interface Reference {
  readonly path: FieldPath;
  readonly kind: Kind;
  readonly id: string;
}

const FIELDS: ReadonlyMap<string, Kind> = new Map<string, Kind>([
  ["organisations", "organisation"],
  ["parent", "organisation"],
  ["person", "person"],
  ["place", "place"],
  ["publisher", "publisher"],
]);

/** Every text that stands in a field of references, or in a list there, however deep. */
function referencesIn(value: unknown, path: FieldPath = [], kind: Kind | null = null): Reference[] {
  if (typeof value === "string") {
    return kind === null || value.trim() === "" ? [] : [{ path, kind, id: value }];
  }
  if (Array.isArray(value)) {
    return value.flatMap((item, index) => referencesIn(item, [...path, index], kind));
  }
  return Object.entries(Object(value)).flatMap(([key, field]) =>
    referencesIn(field, [...path, key], FIELDS.get(key) ?? null),
  );
}
