import { z } from "zod";
import { CADENCES } from "#lib/model/records";
import { labelledValues } from "#lib/text/value-labels";
import { field, formerly, localized, optional, reference } from "./fields";

/** Front matter of `content/series/<id>.md`: a meeting that recurs. */
export const seriesFacts = z.strictObject({
  name: field(
    localized("Cikla nosaukums", "Frontex valdes sēdes", "Frontex Management Board"),
    "Nosaukums.",
  ),
  organisation: field(
    optional(reference),
    "Organizācija, kuras sanāksmes tās ir: faila nosaukums no mapes organisations.",
    "frontex",
  ),
  formerly,
  every: field(
    z.enum(CADENCES),
    `Cik bieži sanāksme notiek vismaz: ${labelledValues("every", CADENCES, "lv")}.`,
    "year",
  ),
  about: field(
    localized(
      "Viens teikums",
      "Aģentūras valde, kurā ir visu Šengenas valstu pārstāvji.",
      "The agency’s board with members from all Schengen states.",
    ),
    "Kas tā par sanāksmi.",
  ),
});
