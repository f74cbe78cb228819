import { z } from "zod";
import type { ArchiveSnapshot } from "#lib/archive-store";
import { valueName } from "#lib/format/list-words";
import type { Lang } from "#lib/model/lang";
import type { Visit } from "#lib/model/records";
import { DIMENSIONS, facetOf, statisticsOf } from "#lib/visits/statistics";
import type { VisitQuery } from "#lib/visits/visit-query";
import { text } from "./entry-fields";
import { describe } from "./field-description";

const MEANINGS = {
  by: { lv: "Pēc kā skaitīts.", en: "What is counted by." },
  id: { lv: "Vērtības identifikators.", en: "Identifier of the value." },
  name: { lv: "Vērtības nosaukums.", en: "Name of the value." },
  year: { lv: "Gads.", en: "Year." },
  events: { lv: "Notikumu skaits.", en: "Number of events." },
} as const;

/** A row of a table of statistics: how many events of a year have a value. */
export const statisticsRow = z.strictObject({
  by: describe(z.enum(DIMENSIONS), MEANINGS.by),
  id: describe(text, MEANINGS.id),
  name: describe(text, MEANINGS.name),
  year: describe(text, MEANINGS.year),
  events: describe(z.int(), MEANINGS.events),
});

/** The numbers that the statistics of some visits show for a query, one a row, its names in `lang`. */
export function statisticsToRows(
  visits: readonly Visit[],
  { by, facets }: VisitQuery,
  snapshot: ArchiveSnapshot,
  lang: Lang,
): readonly z.infer<typeof statisticsRow>[] {
  const { rows, years } = statisticsOf(visits, by, facets.year);
  return rows.flatMap(({ value, counts }) => {
    const name = valueName(facetOf(by), value, snapshot, lang);
    return years.map((year, index) => ({ by, id: value, name, year, events: counts[index] ?? 0 }));
  });
}
