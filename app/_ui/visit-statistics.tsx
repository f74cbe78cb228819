import type { ArchiveSnapshot } from "#lib/archive-store";
import { dimensionName, valueName } from "#lib/format/list-words";
import { typeset } from "#lib/locale/typeset";
import type { Lang } from "#lib/model/lang";
import { addressOf, changedAddress } from "#lib/routing/address";
import { dictionaryOf } from "#lib/text/dictionary";
import {
  DIMENSIONS,
  facetOf,
  filtersOf,
  type Statistics,
  statisticsOf,
} from "#lib/visits/statistics";
import type { VisitListPage } from "#lib/visits/visit-list";
import { ScrollRegion } from "#ui/scroll-region";
import tools from "./list-tools.module.css";
import styles from "./visit-table.module.css";

/** The most rows that a page carries; the CSV file has them all. */
const MOST = 300;

interface Props {
  snapshot: ArchiveSnapshot;
  lang: Lang;
  list: VisitListPage;
}

/** The visits of a list counted by years, newest first, and by one thing more; each number leads to the visits it counts. */
export function VisitStatistics({ snapshot, lang, list }: Props) {
  const { query, selection, params } = list;
  const text = dictionaryOf(lang).statistics;
  const statistics = statisticsOf(selection.visits, query.by, query.facets.year);
  return (
    <>
      <p>{dictionaryOf(lang).yearsNote}</p>
      <ul aria-label={text.by} className={tools["links"]}>
        {DIMENSIONS.map((by) => (
          <li key={by}>
            <a
              href={changedAddress({ page: "visits", lang }, params, { by })}
              aria-current={by === query.by ? "true" : undefined}
            >
              {dimensionName(by, lang)}
            </a>
          </li>
        ))}
      </ul>
      <Figures snapshot={snapshot} lang={lang} list={list} statistics={statistics} />
      {statistics.rows.length > MOST ? <p>{text.rest(statistics.rows.length - MOST)}</p> : null}
      <p>{text.note}</p>
      <p className="screen">{text.compare}</p>
      <p className="screen">
        <a href={addressOf({ page: "visits", lang, format: "csv" }, params)}>{text.csv}</a>
      </p>
    </>
  );
}

function Figures({ snapshot, lang, list, statistics }: Props & { statistics: Statistics }) {
  const { by } = list.query;
  const text = dictionaryOf(lang).statistics;
  const { years, rows, perYear } = statistics;
  const most = rows[0]?.total ?? 1;
  const address = (filters: readonly (readonly [string, string])[]) => {
    const query = new URLSearchParams(
      [...list.params].filter(
        ([name]) =>
          !["view", "by", "page"].includes(name) && !filters.some(([own]) => own === name),
      ),
    );
    for (const [name, value] of filters) query.append(name, value);
    return addressOf({ page: "visits", lang }, query);
  };
  const number = (count: number, filters: readonly (readonly [string, string])[]) =>
    count === 0 ? (
      "0"
    ) : (
      <a href={address(filters)} rel="nofollow">
        {count}
      </a>
    );
  const caption = text.caption(dimensionName(by, lang));
  return (
    <ScrollRegion label={caption}>
      <table className={`${styles["table"]} ${styles["figures"]}`}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{dimensionName(by, lang)}</th>
            <th scope="col">{text.total}</th>
            {years.toReversed().map((year) => (
              <th key={year} scope="col">
                {year}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.slice(0, MOST).map(({ value, counts, total }) => (
            <tr key={value}>
              <th scope="row">{typeset(valueName(facetOf(by), value, snapshot, lang))}</th>
              <td>
                {number(total, filtersOf(by, value))}
                <Bar share={total / most} />
              </td>
              {years
                .map((year, index) => (
                  <td key={year}>
                    {number(counts[index] ?? 0, [...filtersOf(by, value), ["year", year]])}
                  </td>
                ))
                .toReversed()}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{text.events}</th>
            <td>{list.pagination.total}</td>
            {years
              .map((year, index) => (
                <td key={year}>{number(perYear[index] ?? 0, [["year", year]])}</td>
              ))
              .toReversed()}
          </tr>
        </tfoot>
      </table>
    </ScrollRegion>
  );
}

function Bar({ share }: { share: number }) {
  return (
    <svg className={styles["bar"]} aria-hidden="true">
      <rect width={`${Math.round(share * 100)}%`} height="100%" />
    </svg>
  );
}
