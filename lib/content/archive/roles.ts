import { type Day, isWithin } from "#lib/model/day";
import type { Role } from "#lib/model/records";

/** The roles of a person that were held on a day. */
export function rolesOn(day: Day, roles: readonly Role[]): readonly Role[] {
  return roles.filter(({ from, to }) => isWithin(day, from, to));
}
