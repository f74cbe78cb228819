import { z } from "zod";
import type { ArchiveSnapshot } from "#lib/archive-store";
import { valueName } from "#lib/format/list-words";
import type { Lang } from "#lib/model/lang";
import { DIMENSIONS, type Dimension, facetOf, type Statistics } from "#lib/visits/statistics";
import { text } from "./entry-fields";

/** A row of a table of statistics: how many events of a year have a value. */
export const statisticsRow = z.strictObject({
  by: z.enum(DIMENSIONS),
  id: text,
  name: text,
  year: text,
  events: z.int(),
});

/** The numbers of a table of statistics, one a row, its names in `lang`. */
export function statisticsToRows(
  { rows, years }: Statistics,
  by: Dimension,
  snapshot: ArchiveSnapshot,
  lang: Lang,
): readonly z.infer<typeof statisticsRow>[] {
  return rows.flatMap(({ value, counts }) => {
    const name = valueName(facetOf(by), value, snapshot, lang);
    return years.map((year, index) => ({ by, id: value, name, year, events: counts[index] ?? 0 }));
  });
}
