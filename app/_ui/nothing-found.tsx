import { content } from "#lib/content";
import { filterNames } from "#lib/format/list-words";
import { listAnd } from "#lib/format/lists";
import type { Lang } from "#lib/lang";
import type { ListPage } from "#lib/queries/list-page";
import type { Filter } from "#lib/queries/select-visits";
import { addressOf, pathOf } from "#lib/routes";
import { textOf } from "#lib/text/text";
import { Notice } from "#ui/notice";
import { changed } from "#ui/visit-list";
import styles from "./nothing-found.module.css";

/** What a list says that has no visit: its filters by name, what each one's removal would give, another spelling. */
export function NothingFound({ lang, list }: { lang: Lang; list: ListPage }) {
  const text = textOf(lang).list;
  const { selection, query, params } = list;
  const suggestion = selection.found?.suggestion ?? null;
  const filters = [...selection.without].map(([filter, count]) => ({
    filter,
    count,
    names: listAnd(filterNames(query, filter, content(), lang), lang),
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
          <a href={changed(lang, params, { q: suggestion, page: null })}>
            {text.suggestion(suggestion)}
          </a>
        </p>
      )}
      <ul className={styles["ways"]}>
        {filters.map(({ filter, count, names }) =>
          count === 0 || filters.length === 1 ? null : (
            <li key={filter}>
              <a href={loosened(lang, params, filter)}>
                {text.without(names)}: {textOf(lang).countVisits(count)}
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

function loosened(lang: Lang, params: URLSearchParams, filter: Filter): string {
  const rest = new URLSearchParams(params);
  rest.delete(filter);
  rest.delete("page");
  return addressOf({ page: "visits", lang }, rest);
}
