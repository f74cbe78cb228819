import { z } from "zod";
import type { ArchiveSnapshot, Country } from "#lib/archive-store";
import { countryName } from "#lib/model/countries";
import { countryToJson, localized, SHARED_MEANINGS, text, urlsOf, visitIds } from "./entry-fields";
import { describe } from "./field-description";

const MEANINGS = {
  code: { lv: "Valsts kods (ISO 3166-1 alpha-2).", en: "Country code (ISO 3166-1 alpha-2)." },
} as const;

/** A row of `countries.csv`, the same for both languages. */
export const countryRow = z.strictObject({
  id: describe(text, SHARED_MEANINGS.id),
  code: describe(text, MEANINGS.code),
  name_lv: describe(text, SHARED_MEANINGS.nameLv),
  name_en: describe(text, SHARED_MEANINGS.nameEn),
  visits: describe(z.int(), SHARED_MEANINGS.visitCount),
});

/** A country as `countries.json` gives it. */
export const countryJson = z.strictObject({
  id: describe(text, SHARED_MEANINGS.id),
  url: describe(localized, SHARED_MEANINGS.urls),
  code: describe(text, MEANINGS.code),
  name: describe(localized, SHARED_MEANINGS.name),
  visits: describe(z.array(text), SHARED_MEANINGS.visitIds),
});

/** A country as a row. */
export function countryToRow(
  { id, code }: Country,
  snapshot: ArchiveSnapshot,
): z.infer<typeof countryRow> {
  return {
    id,
    code,
    name_lv: countryName(code, "lv"),
    name_en: countryName(code, "en"),
    visits: visitIds(snapshot, { page: "countries", id }).length,
  };
}

/** A country with the ids of the visits in it and of those in which it took part. */
export function countryToJsonRecord(
  { id, code }: Country,
  snapshot: ArchiveSnapshot,
): z.infer<typeof countryJson> {
  return {
    id,
    url: urlsOf("countries", id),
    ...countryToJson(code),
    visits: visitIds(snapshot, { page: "countries", id }),
  };
}
