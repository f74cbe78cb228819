import type { ArchiveSnapshot } from "#lib/archive-store";
import { filterName } from "#lib/format/list-words";
import type { Lang } from "#lib/model/lang";
import { toggledAddress } from "#lib/routing/address";
import { FACETS, type Facet, isFacet } from "#lib/routing/canonical-query";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import type { VisitListPage } from "#lib/visits/visit-list";
import { Spoken } from "#ui/spoken";
import styles from "./active-filters.module.css";

/** The filters whose values alone do not say what is asked of them. */
const PREFIXED: readonly Facet[] = ["country", "with", "where", "level", "evidence"];

/** The chosen filters, each a link to the address without it, and one that clears them all. */
export function ActiveFilters({
  snapshot,
  lang,
  list: { query, params },
}: {
  snapshot: ArchiveSnapshot;
  lang: Lang;
  list: VisitListPage;
}) {
  const text = dictionaryOf(lang).list;
  const chips = (["q", ...FACETS, "from", "to", "since"] as const).flatMap((filter) =>
    params.getAll(filter).map((value) => ({
      filter,
      value,
      label:
        isFacet(filter) && PREFIXED.includes(filter)
          ? `${text.facets[filter]}: ${filterName(query, filter, value, snapshot, lang)}`
          : filterName(query, filter, value, snapshot, lang),
    })),
  );
  if (chips.length === 0) return null;
  return (
    <div className={styles["chips"]}>
      <ul aria-label={text.activeFilters} className={styles["list"]}>
        {chips.map(({ filter, value, label }) => (
          <li key={`${filter} ${value}`}>
            <a href={toggledAddress({ page: "visits", lang }, params, filter, [value])}>
              <Spoken words={text.remove(label)}>{`${label} ×`}</Spoken>
            </a>
          </li>
        ))}
        <li>
          <a className={styles["clear"]} href={pathOf({ page: "visits", lang })}>
            {text.clear}
          </a>
        </li>
      </ul>
    </div>
  );
}
