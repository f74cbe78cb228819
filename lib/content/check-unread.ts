import type { Drafts } from "./drafts";
import { parseFrontMatter } from "./front-matter";
import type { Issue } from "./issue";
import { checkKnown, type KnownIds } from "./known-ids";
import type { FieldPath } from "./source-file";

const MOST_REFERENCES = 100;

/**
 * The references of Latvian files whose fields have mistakes: what they name is looked for all the same, so that an
 * editor is told everything at once.
 */
export function checkUnread({ all }: Drafts, ids: KnownIds): readonly Issue[] {
  return all.flatMap(({ place, file, parsed, issues }) => {
    if (parsed !== null || place === null || !("lang" in place) || place.lang === "en") return [];
    const matter = parseFrontMatter(file);
    if ("issues" in matter) return [];
    const told = new Set(issues.map(({ line }) => line));
    return referencesIn(matter.fields)
      .slice(0, MOST_REFERENCES)
      .flatMap(({ path, kind, id }) => checkKnown(file, path, kind, id, ids))
      .filter(({ line }) => !told.has(line));
  });
}

type Kind = Parameters<typeof checkKnown>[2];

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
