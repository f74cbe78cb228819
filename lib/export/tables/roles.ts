import { z } from "zod";
import { LEVELS, type Person } from "#lib/model/records";
import { partialDay, text } from "./entry-fields";
import { describe } from "./field-description";

const MEANINGS = {
  person: { lv: "Persona, kurai ir vai bija amats.", en: "The person who has or had the role." },
  position: {
    lv: "Kārtas numurs personas amatu sarakstā, no 1.",
    en: "Position among the roles of the person, from 1.",
  },
  role: { lv: "Amats.", en: "Role." },
  level: { lv: "Amata līmenis.", en: "Level of the role." },
  from: {
    lv: "No kura gada, mēneša vai dienas; tukšs, ja avoti to nesaka.",
    en: "Year, month or day from which; empty where the sources do not say.",
  },
  to: {
    lv: "Līdz kuram gadam, mēnesim vai dienai; tukšs, ja avoti to nesaka.",
    en: "Year, month or day until which; empty where the sources do not say.",
  },
} as const;

/** A row of `/data/roles.csv`: a role of a person, with its time. */
export const roleRow = z.strictObject({
  person: describe(text, MEANINGS.person),
  position: describe(z.int(), MEANINGS.position),
  role_lv: describe(text, MEANINGS.role),
  role_en: describe(text, MEANINGS.role),
  level: describe(z.enum(LEVELS), MEANINGS.level),
  from: describe(partialDay.nullable(), MEANINGS.from),
  to: describe(partialDay.nullable(), MEANINGS.to),
});

/** The roles of a person as rows. */
export function personToRoleRows({ id, roles }: Person): readonly z.infer<typeof roleRow>[] {
  return roles.map(({ lv, en, level, from, to }, index) => ({
    person: id,
    position: index + 1,
    role_lv: lv,
    role_en: en,
    level,
    from,
    to,
  }));
}
