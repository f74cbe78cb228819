import { changeTitle } from "#lib/format/change-words";
import { dictionaryOf } from "#lib/text/dictionary";
import { changeList } from "#lib/visits/change-log";
import { ChangesPage } from "#ui/changes-page";
import { definePage } from "#ui/define-page";
import { pageMetadata } from "#ui/metadata";

const { generateMetadata, Page } = definePage(({ lang, query: asked, snapshot }) => {
  const list = changeList(snapshot, asked);
  return {
    metadata: pageMetadata({
      route: { page: "changes", lang },
      title: changeTitle(list.since, lang),
      description: dictionaryOf(lang).changes.description,
      query: list.params,
      index: asked.size === 0,
    }),
    body: <ChangesPage snapshot={snapshot} lang={lang} list={list} />,
  };
});

export { generateMetadata };
export default Page;
