import type { ArchiveSnapshot } from "#lib/archive-store";
import { filterNames } from "#lib/format/list-words";
import { listAnd } from "#lib/locale/lists";
import type { Lang } from "#lib/model/lang";
import { changedAddress } from "#lib/routing/address";
import { pathOf } from "#lib/routing/routes";
import { dictionaryOf } from "#lib/text/dictionary";
import type { VisitListPage } from "#lib/visits/visit-list";
import { Coverage } from "#ui/coverage";
import { Notice } from "#ui/notice";
import styles from "./nothing-found.module.css";

/** What a list says that has no visit: its filters by name, what each one's removal would give, another spelling. */
export function NothingFound({
  snapshot,
  lang,
  list,
}: {
  snapshot: ArchiveSnapshot;
  lang: Lang;
  list: VisitListPage;
}) {
  const text = dictionaryOf(lang).list;
  const { selection, query, params } = list;
  const suggestion = selection.search?.suggestion ?? null;
  const filters = [...selection.countsWithout].map(([filter, count]) => ({
    filter,
    count,
    names: listAnd(filterNames(query, filter, snapshot, lang), lang),
  }));
  return (
    <Notice>
      <p>
        <b>
          {text.none(
            listAnd(
              filters.map(({ names }) => names),
              lang,
            ),
          )}
        </b>
      </p>
      {suggestion === null ? null : (
        <p>
          <a href={changedAddress({ page: "visits", lang }, params, { q: suggestion })}>
            {text.suggestion(suggestion)}
          </a>
        </p>
      )}
      <Coverage snapshot={snapshot} lang={lang} />
      <ul className={styles["ways"]}>
        {(selection.search?.instead ?? []).map(({ kind, q, count }) => (
          <li key={kind}>
            <a href={changedAddress({ page: "visits", lang }, params, { q })}>
              {text.instead[kind](q, dictionaryOf(lang).countVisits(count))}
            </a>
          </li>
        ))}
        {filters.map(({ filter, count, names }) =>
          count === 0 || filters.length === 1 ? null : (
            <li key={filter}>
              <a href={changedAddress({ page: "visits", lang }, params, { [filter]: null })}>
                {text.without(names)}: {dictionaryOf(lang).countVisits(count)}
              </a>
            </li>
          ),
        )}
        <li>
          <a href={pathOf({ page: "visits", lang })}>{text.allVisits}</a>
        </li>
      </ul>
      {query.q === "" ? null : <p>{text.noneTip}</p>}
    </Notice>
  );
}
