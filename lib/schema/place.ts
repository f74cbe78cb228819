import { z } from "zod";
import { country, field, localized, violates } from "./fields";

/** Degrees with two decimals. */
const DEGREES = /^-?\d{1,3}\.\d{2}$/;

const degrees = (limit: number) =>
  z
    .string()
    .refine(
      (value) => DEGREES.test(value) && Math.abs(Number(value)) <= limit,
      violates("coordinate-format"),
    )
    .transform(Number)
    .meta({ type: "number", minimum: -limit, maximum: limit });

/** Front matter of `content/places/<id>.md`: a town with its nominative names, country and coordinates (WGS 84). */
export const placeFacts = z.strictObject({
  name: field(
    localized("Nosaukums nominatīvā", "Rīga", "Riga"),
    "Nosaukums",
    "Nosaukums abās valodās.",
  ),
  country: field(country, "Valsts", "Valsts: kods (ISO 3166-1).", "LV"),
  at: field(
    z.tuple([degrees(90), degrees(180)]),
    "Koordinātas",
    "Platums un garums grādos ar diviem cipariem aiz punkta.",
    "[56.95, 24.11]",
  ),
});
