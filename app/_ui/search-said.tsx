import { searchSentences } from "#lib/format/query-notes";
import type { Lang } from "#lib/lang";
import type { ListPage } from "#lib/queries/list-page";
import { textOf } from "#lib/text/text";
import { Notice } from "#ui/notice";
import { changed } from "#ui/visit-list";

/** What a search guessed, left out or cut, with a link to the search that does none of it. */
export function SearchSaid({ lang, list }: { lang: Lang; list: ListPage }) {
  const { found } = list.selection;
  const text = textOf(lang).list.said;
  const sentences = searchSentences(found, lang);
  if (found === null || sentences.length === 0) return null;
  return (
    <Notice>
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {found.exact === null ? null : (
        <p>
          <a href={changed(lang, list.params, { q: found.exact, page: null })} rel="nofollow">
            {text.exact(found.exact.replace(/"([^"]*)"/g, "“$1”"))}
          </a>
        </p>
      )}
    </Notice>
  );
}
