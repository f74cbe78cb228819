import { z } from "zod";
import { field, formerly, localized, optionalListOf, same, text } from "./fields";

/** Front matter of `content/topics/<id>.md`: a matter that visits are about. */
export const topicFacts = z.strictObject({
  name: field(
    localized("Temata nosaukums", "Ārējā robeža", "External borders"),
    "Nosaukums",
    "Nosaukums.",
  ),
  about: field(
    localized(
      "Viens teikums",
      "Ārējās robežas apsardzība un pārvaldība, arī Frontex darbs.",
      "Guarding and managing the external borders, and the work of Frontex.",
    ),
    "Apraksts",
    "Kas šim tematam pieder un kas ne.",
  ),
  words: field(
    optionalListOf(text),
    "Meklējamie vārdi",
    "Citi vārdi abās valodās, ar kuriem to meklē.",
    "[robežsardze, border guard]",
  ),
  formerly,
  same,
});
