import { listTitle } from "#lib/format/list-words";
import { dictionaryOf } from "#lib/text/dictionary";
import { visitListPage } from "#lib/visits/visit-list";
import { isWrongDay } from "#lib/visits/visit-query";
import { definePage } from "#ui/define-page";
import { pageMetadata } from "#ui/metadata";
import { VisitSearchPage } from "#ui/visit-search-page";

const { generateMetadata, Page } = definePage(({ lang, query: asked, snapshot }) => {
  const list = visitListPage(asked, snapshot, lang);
  const { params, query, pagination, selection } = list;
  const title = (words: string) =>
    list.ignored.some(isWrongDay) ? dictionaryOf(lang).list.mistaken(words) : words;
  const isInexact = selection.search !== null && selection.search.exact !== null;
  return {
    metadata: pageMetadata({
      route: { page: "visits", lang },
      title: title(listTitle(query, { ...pagination, isInexact }, snapshot, lang)),
      description: dictionaryOf(lang).list.description,
      query: params,
      index: asked.size === 0,
    }),
    body: <VisitSearchPage snapshot={snapshot} lang={lang} list={list} />,
  };
});

export { generateMetadata };
export default Page;
