import { z } from "zod";
import type { ArchiveSnapshot } from "#lib/archive-store";
import type { Lang } from "#lib/model/lang";
import { LEVELS, type Person, type Role } from "#lib/model/records";
import {
  joined,
  localized,
  optionalText,
  partialDay,
  SHARED_MEANINGS,
  sources,
  sourcesToJson,
  text,
  urlsOf,
  visitIds,
} from "./entry-fields";
import { describe } from "./field-description";

const MEANINGS = {
  personName: {
    lv: "Vārds un uzvārds, kā tos raksta pati persona.",
    en: "Name as its bearer writes it.",
  },
  latvian: {
    lv: "Ārvalstu personas vārds latviskajā rakstībā, ja avots to dod.",
    en: "Latvian form of a foreign name where a source gives one.",
  },
  spellings: { lv: "Citi rakstības veidi avotos.", en: "Other spellings in the sources." },
  personOrganisation: {
    lv: "Organizācija, kurā persona strādā.",
    en: "The organisation the person works for.",
  },
  personCountry: {
    lv: "Valsts, ko persona pārstāv (ISO 3166-1 alpha-2).",
    en: "Country the person speaks for (ISO 3166-1 alpha-2).",
  },
  same: { lv: "Tā pati persona citur.", en: "The same person elsewhere." },
  roles: {
    lv: "Amati, iekavās – no kura līdz kuram laikam; ja gala nav, tas avotos nav zināms.",
    en: "Roles with their time in brackets; an end that is missing is not known from the sources.",
  },
} as const;

/** A row of `people.csv`, the same for both languages. */
export const personRow = z.strictObject({
  id: describe(text, SHARED_MEANINGS.id),
  name: describe(text, MEANINGS.personName),
  latvian: describe(optionalText, MEANINGS.latvian),
  spellings: describe(optionalText, MEANINGS.spellings),
  organisation: describe(optionalText, MEANINGS.personOrganisation),
  roles_lv: describe(optionalText, MEANINGS.roles),
  roles_en: describe(optionalText, MEANINGS.roles),
  sources: describe(optionalText, SHARED_MEANINGS.sources),
  country: describe(optionalText, MEANINGS.personCountry),
  visits: describe(z.int(), SHARED_MEANINGS.visitCount),
});

/** A person as `people.json` gives it. */
export const personJson = z.strictObject({
  id: describe(text, SHARED_MEANINGS.id),
  name: describe(text, MEANINGS.personName),
  latvian: describe(text.nullable(), MEANINGS.latvian),
  spellings: describe(z.array(text), MEANINGS.spellings),
  organisation: describe(text.nullable(), MEANINGS.personOrganisation),
  roles: describe(
    z.array(
      z.strictObject({
        lv: text,
        en: text,
        level: z.enum(LEVELS),
        from: partialDay.nullable(),
        to: partialDay.nullable(),
      }),
    ),
    MEANINGS.roles,
  ),
  sources,
  url: describe(localized, SHARED_MEANINGS.urls),
  country: describe(text.nullable(), MEANINGS.personCountry),
  same: describe(z.url().nullable(), MEANINGS.same),
  visits: describe(z.array(text), SHARED_MEANINGS.visitIds),
});

/** A person as a row, roles in both languages. */
export function personToRow(person: Person, snapshot: ArchiveSnapshot): z.infer<typeof personRow> {
  return {
    id: person.id,
    name: person.name,
    latvian: person.latvian,
    spellings: joined(person.spellings),
    organisation: person.organisation,
    roles_lv: joined(person.roles.map((role) => datedRole(role, "lv"))),
    roles_en: joined(person.roles.map((role) => datedRole(role, "en"))),
    sources: joined(person.sources.map(({ url }) => url)),
    country: person.country,
    visits: visitIds(snapshot, { page: "people", id: person.id }).length,
  };
}

/** A person with the roles the sources give. */
export function personToJson(
  person: Person,
  snapshot: ArchiveSnapshot,
): z.infer<typeof personJson> {
  return {
    id: person.id,
    name: person.name,
    latvian: person.latvian,
    spellings: [...person.spellings],
    organisation: person.organisation,
    roles: [...person.roles],
    sources: sourcesToJson(person.sources, snapshot),
    url: urlsOf("people", person.id),
    country: person.country,
    same: person.same,
    visits: visitIds(snapshot, { page: "people", id: person.id }),
  };
}

/** `iekšlietu ministrs (2019-01-23–2021-06-03)`; without brackets where no source dates it. */
function datedRole(role: Role, lang: Lang): string {
  if (role.from === null && role.to === null) return role[lang];
  return `${role[lang]} (${role.from ?? ""}–${role.to ?? ""})`;
}
