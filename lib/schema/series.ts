import { z } from "zod";
import { CADENCES } from "#lib/model/records";
import { labelledValues } from "#lib/text/value-labels";
import { field, formerly, localized, optional, referenceTo } from "./fields";

/** Front matter of `content/series/<id>.md`: a meeting that recurs. */
export const seriesFacts = z.strictObject({
  name: field(
    localized("Cikla nosaukums", "Frontex valdes sēdes", "Frontex Management Board"),
    "Nosaukums",
    "Nosaukums.",
  ),
  organisation: field(
    optional(referenceTo("organisations")),
    "Organizācija",
    "Organizācija, kuras sanāksmes tās ir: faila nosaukums no mapes organisations.",
    "frontex",
  ),
  formerly,
  every: field(
    z.enum(CADENCES),
    "Biežums",
    `Cik bieži sanāksme notiek vismaz: ${labelledValues("every", CADENCES, "lv")}.`,
    "year",
  ),
  about: field(
    localized(
      "Viens teikums",
      "Aģentūras valde, kurā ir visu Šengenas valstu pārstāvji.",
      "The agency’s board with members from all Schengen states.",
    ),
    "Apraksts",
    "Kas tā par sanāksmi.",
  ),
});
