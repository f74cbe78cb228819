import { z } from "zod";
import { countryName } from "#lib/model/countries";
import type { Place } from "#lib/model/records";
import { country, countryToJson, localized, SHARED_MEANINGS, text } from "./entry-fields";
import { describe } from "./field-description";

const MEANINGS = {
  placeNameLv: { lv: "Nosaukums latviešu valodā.", en: "Name in Latvian." },
  placeNameEn: { lv: "Nosaukums angļu valodā.", en: "Name in English." },
  countryNameLv: { lv: "Valsts nosaukums latviešu valodā.", en: "Name of the country in Latvian." },
  countryNameEn: { lv: "Valsts nosaukums angļu valodā.", en: "Name of the country in English." },
  latitude: { lv: "Ģeogrāfiskais platums grādos (WGS 84).", en: "Latitude in degrees (WGS 84)." },
  longitude: { lv: "Ģeogrāfiskais garums grādos (WGS 84).", en: "Longitude in degrees (WGS 84)." },
} as const;

/** A row of `places.csv`, the same for both languages. */
export const placeRow = z.strictObject({
  id: describe(text, SHARED_MEANINGS.id),
  name_lv: describe(text, MEANINGS.placeNameLv),
  name_en: describe(text, MEANINGS.placeNameEn),
  country: describe(text, SHARED_MEANINGS.country),
  country_lv: describe(text, MEANINGS.countryNameLv),
  country_en: describe(text, MEANINGS.countryNameEn),
  latitude: describe(z.number(), MEANINGS.latitude),
  longitude: describe(z.number(), MEANINGS.longitude),
});

/** A place as `places.json` gives it. */
export const placeJson = z.strictObject({
  id: describe(text, SHARED_MEANINGS.id),
  name: describe(localized, SHARED_MEANINGS.name),
  country: describe(country, SHARED_MEANINGS.countryBoth),
  latitude: describe(z.number(), MEANINGS.latitude),
  longitude: describe(z.number(), MEANINGS.longitude),
});

/** A place as a row. */
export function placeToRow({ id, name, country, at }: Place): z.infer<typeof placeRow> {
  return {
    id,
    name_lv: name.lv,
    name_en: name.en,
    country,
    country_lv: countryName(country, "lv"),
    country_en: countryName(country, "en"),
    latitude: at[0],
    longitude: at[1],
  };
}

/** A place with its country and coordinates. */
export function placeToJson({ id, name, country, at }: Place): z.infer<typeof placeJson> {
  return { id, name, country: countryToJson(country), latitude: at[0], longitude: at[1] };
}
