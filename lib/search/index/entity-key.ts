export type EntityKind = "organisation" | "person" | "place" | "country" | "synonym";

/** Identifies an entity: its kind and its id among its kind, such as `organisation interpol` or `country LV`. */
export type EntityKey = `${EntityKind} ${string}`;

export function entityKey(kind: EntityKind, id: string): EntityKey {
  return `${kind} ${id}`;
}

/** The id of the organisation that a key stands for; `null` where it stands for anything else. */
export function organisationIdOf(key: EntityKey): string | null {
  const prefix = entityKey("organisation", "");
  return key.startsWith(prefix) ? key.slice(prefix.length) : null;
}
