import type { ArchiveSnapshot } from "#lib/archive-store";
import type { Lang } from "#lib/model/lang";
import { toggledAddress } from "#lib/routing/address";
import { dictionaryOf } from "#lib/text/dictionary";
import { facetOptions } from "#lib/visits/facets";
import { mostInAYear } from "#lib/visits/related-visits";
import type { VisitListPage } from "#lib/visits/visit-list";
import { YearsChart } from "#ui/years-chart";
import disclosure from "./disclosure.module.css";
import styles from "./filter-panel.module.css";

/** The years of the list and those it could have instead, to the scale of the whole archive; none where no year would find anything. */
export function ListYears({
  snapshot,
  lang,
  list: { selection, query, params },
}: {
  snapshot: ArchiveSnapshot;
  lang: Lang;
  list: VisitListPage;
}) {
  const bars = facetOptions(selection, query, "year")
    .toSorted((a, b) => Number(a.value) - Number(b.value))
    .map(({ value, count, chosen }) => ({
      year: value,
      count,
      chosen,
      href: toggledAddress({ page: "visits", lang }, params, "year", [value]),
    }));
  if (bars.every(({ count }) => count === 0)) return null;
  return (
    <details className={`${disclosure["disclosure"]} ${styles["years"]}`}>
      <summary>{dictionaryOf(lang).list.facets.year}</summary>
      <YearsChart lang={lang} bars={bars} most={mostInAYear(snapshot)} />
    </details>
  );
}
