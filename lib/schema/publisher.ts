import { z } from "zod";
import { PUBLISHER_KINDS } from "#lib/model/records";
import { labelledValues } from "#lib/text/value-labels";
import { field, localized } from "./fields";

/** Front matter of `content/publishers/<id>.md`: who stands behind sources. */
export const publisherFacts = z.strictObject({
  name: field(
    localized("Nosaukums nominatīvā", "Iekšlietu ministrija", "Ministry of the Interior of Latvia"),
    "Nosaukums",
    "Nosaukums abās valodās.",
  ),
  kind: field(
    z.enum(PUBLISHER_KINDS),
    "Veids",
    `Kas tas ir; no tā izriet, vai vizīti apstiprina kāds ārpus ministrijas: ${labelledValues("kind", PUBLISHER_KINDS, "lv")}.`,
    "ministry",
  ),
});
