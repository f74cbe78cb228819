import { z } from "zod";
import type { ArchiveSnapshot } from "#lib/archive-store";
import { CADENCES, type Series } from "#lib/model/records";
import { localized, optionalText, SHARED_MEANINGS, text, urlsOf, visitIds } from "./entry-fields";
import { describe } from "./field-description";

const MEANINGS = {
  about: { lv: "Kas tā par sanāksmi.", en: "What the meeting is." },
  organisation: { lv: "Organizācija, kuras sanāksmes tās ir.", en: "The organisation it is of." },
  every: {
    lv: "Cik bieži sanāksme notiek vismaz: ik gadu, ik pusgadu vai bez noteikta ritma.",
    en: "How often it takes place at least: every year, every half-year or at no fixed interval.",
  },
} as const;

/** A row of `series.csv`, the same for both languages. */
export const seriesRow = z.strictObject({
  id: describe(text, SHARED_MEANINGS.id),
  name_lv: describe(text, SHARED_MEANINGS.nameLv),
  name_en: describe(text, SHARED_MEANINGS.nameEn),
  about_lv: describe(text, MEANINGS.about),
  about_en: describe(text, MEANINGS.about),
  organisation: describe(optionalText, MEANINGS.organisation),
  every: describe(z.enum(CADENCES), MEANINGS.every),
  visits: describe(z.int(), SHARED_MEANINGS.visitCount),
});

/** A series as `series.json` gives it. */
export const seriesJson = z.strictObject({
  id: describe(text, SHARED_MEANINGS.id),
  url: describe(localized, SHARED_MEANINGS.urls),
  name: describe(localized, SHARED_MEANINGS.name),
  about: describe(localized, MEANINGS.about),
  organisation: describe(text.nullable(), MEANINGS.organisation),
  every: describe(z.enum(CADENCES), MEANINGS.every),
  visits: describe(z.array(text), SHARED_MEANINGS.visitIds),
});

/** A series as a row. */
export function seriesToRow(
  { id, name, about, organisation, every }: Series,
  snapshot: ArchiveSnapshot,
): z.infer<typeof seriesRow> {
  return {
    id,
    name_lv: name.lv,
    name_en: name.en,
    about_lv: about.lv,
    about_en: about.en,
    organisation,
    every,
    visits: visitIds(snapshot, { page: "series", id }).length,
  };
}

/** A series with the ids of its visits. */
export function seriesToJson(
  { id, name, about, organisation, every }: Series,
  snapshot: ArchiveSnapshot,
): z.infer<typeof seriesJson> {
  return {
    id,
    url: urlsOf("series", id),
    name,
    about,
    organisation,
    every,
    visits: visitIds(snapshot, { page: "series", id }),
  };
}
