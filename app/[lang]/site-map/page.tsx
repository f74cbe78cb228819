import { dictionaryOf } from "#lib/text/dictionary";
import { definePage } from "#ui/define-page";
import { pageMetadata } from "#ui/metadata";
import { SiteMap } from "#ui/site-map";

const { generateMetadata, Page } = definePage(({ lang, query, snapshot }) => {
  const { title, description } = dictionaryOf(lang).siteMap;
  const route = { page: "site-map", lang } as const;
  return {
    metadata: pageMetadata({ route, title, description, index: query.size === 0 }),
    body: <SiteMap snapshot={snapshot} lang={lang} query={query} />,
  };
});

export { generateMetadata };
export default Page;
