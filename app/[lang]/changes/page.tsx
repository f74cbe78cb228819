import { dictionaryOf } from "#lib/text/dictionary";
import { ChangesPage } from "#ui/changes-page";
import { definePage } from "#ui/define-page";
import { pageMetadata } from "#ui/metadata";

const { generateMetadata, Page } = definePage(({ lang, query, snapshot }) => {
  const { title, description } = dictionaryOf(lang).changes;
  const route = { page: "changes", lang } as const;
  return {
    metadata: pageMetadata({ route, title, description, index: query.size === 0 }),
    body: <ChangesPage snapshot={snapshot} lang={lang} query={query} />,
  };
});

export { generateMetadata };
export default Page;
