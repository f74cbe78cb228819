import { stemsOf } from "../analysis/tokens";
import type { Entity } from "./entities";
import type { EntityKey } from "./entity-key";

/** A whole name of an entity, found in a sequence of stems. */
export interface EntityMention {
  readonly key: EntityKey;
  /** The index of the name's first stem, and the number of its stems. */
  readonly from: number;
  readonly length: number;
}

/** Finds every whole name in a sequence of stems, overlapping ones too. */
export type EntityFinder = (stems: readonly string[]) => readonly EntityMention[];

/** Makes a finder for the names of some entities. */
export function entityFinder(entities: readonly Entity[]): EntityFinder {
  const namesByFirstStem = new Map<string, { key: EntityKey; rest: readonly string[] }[]>();
  for (const { key, names } of entities) {
    for (const [first = "", ...rest] of names.map(stemsOf)) {
      const same = namesByFirstStem.get(first);
      if (same === undefined) namesByFirstStem.set(first, [{ key, rest }]);
      else same.push({ key, rest });
    }
  }
  return (stems) =>
    stems.flatMap((first, from) =>
      (namesByFirstStem.get(first) ?? [])
        .filter(({ rest }) => rest.every((one, index) => stems[from + 1 + index] === one))
        .map(({ key, rest }) => ({ key, from, length: rest.length + 1 })),
    );
}
