import { v5 } from "uuid";

// Made once for this archive. Ids hang on it and on the record alone, so they outlive a move to another host.
const NAMESPACE = "7f1d5a0e-2c1b-4b6e-9a55-3d0c6f0f8b21";

/** The permanent UUID (RFC 9562, version 5) of a thing of this archive that is named in words, such as `visits/<id>`. */
export function permanentId(name: string): string {
  return v5(name, NAMESPACE);
}

/** The name that stays with a record when its id changes: the id it was first published under. */
export function firstId({
  id,
  formerly,
}: {
  readonly id: string;
  readonly formerly: readonly string[];
}): string {
  return formerly[0] ?? id;
}

/** A permanent id as an address (RFC 9562, section 4): `urn:uuid:…`. */
export function permanentUrn(name: string): string {
  return `urn:uuid:${permanentId(name)}`;
}
