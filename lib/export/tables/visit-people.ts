import { z } from "zod";
import type { ArchiveSnapshot } from "#lib/archive-store";
import { personName } from "#lib/format/visit-words";
import type { Lang } from "#lib/model/lang";
import { LEVELS, MODES, type Participant, type Visit } from "#lib/model/records";
import { optionalText, SHARED_MEANINGS, text } from "./entry-fields";
import { describe } from "./field-description";

const MEANINGS = {
  position: {
    lv: "Kārtas numurs vizītes dalībnieku sarakstā, no 1.",
    en: "Position among the participants of the visit, from 1.",
  },
  person: {
    lv: "Persona; tukšs, ja tā ir grupa, kuras dalībnieki avotos nav minēti.",
    en: "The person; empty for a group whose members the sources do not name.",
  },
  name: {
    lv: "Personas vārds vai grupas nosaukums.",
    en: "Name of the person or words for the group.",
  },
  role: {
    lv: "Amats vizītes dienā; tukšs, ja avoti to nesaka.",
    en: "Role on the day of the visit; empty where the sources do not say.",
  },
  level: {
    lv: "Amata vai grupas līmenis; tukšs, ja avoti to nesaka.",
    en: "Level of the role or of the group; empty where the sources do not say.",
  },
  country: {
    lv: "Valsts, ko dalībnieks pārstāvēja (ISO 3166-1 alpha-2).",
    en: "Country that the participant spoke for (ISO 3166-1 alpha-2).",
  },
  organisation: {
    lv: "Organizācija, ko dalībnieks pārstāvēja.",
    en: "Organisation that the participant spoke for.",
  },
  mode: {
    lv: "Dalības veids, ja tas atšķiras no vizītes norises veida.",
    en: "Attendance of the participant where it differs from the visit’s.",
  },
} as const;

/** A row of `/data/visit_people.csv`: a participant of a visit. */
export const visitPersonRow = z.strictObject({
  visit: describe(text, SHARED_MEANINGS.visit),
  position: describe(z.int(), MEANINGS.position),
  person: describe(optionalText, MEANINGS.person),
  name_lv: describe(text, MEANINGS.name),
  name_en: describe(text, MEANINGS.name),
  role_lv: describe(optionalText, MEANINGS.role),
  role_en: describe(optionalText, MEANINGS.role),
  level: describe(z.enum(LEVELS).nullable(), MEANINGS.level),
  country: describe(optionalText, MEANINGS.country),
  organisation: describe(optionalText, MEANINGS.organisation),
  mode: describe(z.enum(MODES).nullable(), MEANINGS.mode),
});

/** The participants of a visit as rows, in the order of its page. */
export function visitToPeopleRows(
  { id, participants }: Visit,
  snapshot: ArchiveSnapshot,
): readonly z.infer<typeof visitPersonRow>[] {
  return participants.map((one, index) => ({
    visit: id,
    position: index + 1,
    person: one.person,
    name_lv: nameOf(one, snapshot, "lv"),
    name_en: nameOf(one, snapshot, "en"),
    role_lv: one.role?.lv ?? null,
    role_en: one.role?.en ?? null,
    level: one.level,
    country: one.country,
    organisation: one.organisation,
    mode: one.mode,
  }));
}

function nameOf({ person, group }: Participant, { people }: ArchiveSnapshot, lang: Lang): string {
  const known = people.get(person ?? "");
  return known === undefined ? (group?.[lang] ?? "") : personName(known, lang);
}
