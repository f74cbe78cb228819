import type { Subject, SubjectKind } from "#lib/model/subjects";

export type EntityKind =
  | "organisation"
  | "person"
  | "place"
  | "country"
  | "synonym"
  | "topic"
  | "series";

/** Identifies an entity: its kind and its id among its kind, such as `organisation interpol` or `country LV`. */
export type EntityKey = `${EntityKind} ${string}`;

export function entityKey(kind: EntityKind, id: string): EntityKey {
  return `${kind} ${id}`;
}

const SUBJECT_PAGES: Readonly<Partial<Record<string, SubjectKind>>> = {
  organisation: "organisations",
  person: "people",
  country: "countries",
  topic: "topics",
  series: "series",
};

/** The subject that a key stands for; `null` where it stands for anything else. */
export function subjectOfKey(key: EntityKey): Subject | null {
  const [kind = "", ...rest] = key.split(" ");
  const page = SUBJECT_PAGES[kind];
  const id = rest.join(" ");
  return page === undefined ? null : { page, id: page === "countries" ? id.toLowerCase() : id };
}
