import { searchSentences } from "#lib/format/query-notes";
import type { Lang } from "#lib/model/lang";
import { changedAddress } from "#lib/routing/address";
import { dictionaryOf } from "#lib/text/dictionary";
import type { VisitListPage } from "#lib/visits/visit-list";
import { Notice } from "#ui/notice";

/** What a search guessed, left out or cut, with a link to the search that does none of it. */
export function SearchNotice({ lang, list }: { lang: Lang; list: VisitListPage }) {
  const { search } = list.selection;
  const text = dictionaryOf(lang).list.searchNotices;
  const sentences = searchSentences(search, lang);
  if (search === null || sentences.length === 0) return null;
  return (
    <Notice>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {search.exact === null ? null : (
        <p>
          <a
            href={changedAddress({ page: "visits", lang }, list.params, { q: search.exact })}
            rel="nofollow"
          >
            {text.exact(search.exact.replace(/"([^"]*)"/g, "“$1”"))}
          </a>
        </p>
      )}
    </Notice>
  );
}
