import { dictionaryOf } from "#lib/text/dictionary";
import { DataPage } from "#ui/data-page";
import { definePage } from "#ui/define-page";
import { pageMetadata } from "#ui/metadata";

const { generateMetadata, Page } = definePage(({ lang, query, snapshot }) => {
  const { title, description } = dictionaryOf(lang).data;
  const route = { page: "data", lang } as const;
  return {
    metadata: pageMetadata({ route, title, description, index: query.size === 0 }),
    body: <DataPage snapshot={snapshot} lang={lang} query={query} />,
  };
});

export { generateMetadata };
export default Page;
